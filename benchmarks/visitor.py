"""A user of the app without a browser: the websocket that a page opens, spoken as a page does.

It keeps what the page keeps: the values of widgets, the elements it was sent (so that the server
may refer to them by hash), the page it is on. Nothing is drawn, so many fit on one machine.
"""

from __future__ import annotations

import asyncio
import re
import time
import urllib.request
from dataclasses import dataclass, field
from typing import Any

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState
from websockets.asyncio.client import ClientConnection, connect

_LARGEST_MESSAGE = 200 * 2**20
_DONE = (ForwardMsg.FINISHED_SUCCESSFULLY, ForwardMsg.FINISHED_FRAGMENT_RUN_SUCCESSFULLY)
_UNFINISHED = (ForwardMsg.FINISHED_EARLY_FOR_RERUN,)


# The picture that a wide page shows of a chart; the one for a phone is not fetched there.
_PICTURE = re.compile(r'class="chart-wide"[^>]* src="\./([^"]+)"')


class PageError(RuntimeError):
    """The app answered with an error, or with no page at all."""


@dataclass
class Visitor:
    """One session; made by :func:`visit`."""

    socket: ClientConnection
    address: str = ""
    query: str = ""
    page_hash: str = ""
    pages: dict[str, str] = field(default_factory=dict)
    # Widgets of the page by their key, as the server described them last.
    widgets: dict[str, Any] = field(default_factory=dict)
    values: dict[str, WidgetState] = field(default_factory=dict)
    # Elements that the server may refer to by their hash.
    cached: dict[str, Any] = field(default_factory=dict)
    received_bytes: int = 0
    # Pictures that were fetched, or are being fetched beside what the page does.
    pictures: dict[str, asyncio.Task[bytes]] = field(default_factory=dict)
    _live: set[str] = field(default_factory=set)
    _fragment_of: dict[str, str] = field(default_factory=dict)

    async def rerun(self, *, page: str | None = None, fragment: str = "") -> float:
        """Ask for the page as it stands, or for another one; return the seconds to the last word.

        Raises
        ------
        PageError
            If the script failed.
        """
        message = BackMsg()
        state = message.rerun_script
        state.query_string = self.query
        if page is None:
            state.page_script_hash = self.page_hash
        else:
            self.page_hash = state.page_script_hash = self.pages[page]
        state.fragment_id = fragment
        state.widget_states.widgets.extend(self.values.values())
        state.cached_message_hashes.extend(self.cached)
        begun = time.perf_counter()
        if not fragment:
            self._live = set()
        await self.socket.send(message.SerializeToString())
        while not self._take(await self.socket.recv(decode=False)):
            pass
        taken = time.perf_counter() - begun
        if not fragment:
            self.values = {key: value for key, value in self.values.items() if key in self._live}
            self.widgets = {key: w for key, w in self.widgets.items() if w.id in self._live}
        for key in [key for key, value in self.values.items() if value.HasField("trigger_value")]:
            del self.values[key]
        return taken

    async def choose(self, key: str, *options: str) -> float:
        """Set a list, a row of buttons or a number by its key, and wait for the page."""
        widget = self.widgets[key]
        value = WidgetState(id=widget.id)
        kind = widget.DESCRIPTOR.name
        if kind in ("MultiSelect", "ButtonGroup"):
            value.string_array_value.data.extend(options)
        elif kind == "NumberInput":
            value.double_value = float(options[0])
        else:
            value.string_value = options[0]
        self.values[widget.id] = value
        return await self.rerun(fragment=self._fragment_of.get(widget.id, ""))

    def options(self, key: str) -> list[str]:
        """Return what a list or a row of buttons offers."""
        return [getattr(option, "content", option) for option in self.widgets[key].options]

    def _take(self, payload: bytes) -> bool:
        """Take one message; return whether it was the last of a run."""
        self.received_bytes += len(payload)
        message = ForwardMsg()
        message.ParseFromString(payload)
        kind = message.WhichOneof("type")
        if message.metadata.cacheable:
            self.cached[message.hash] = message.delta
        if kind == "navigation":
            self.page_hash = message.navigation.page_script_hash
            self.pages = {p.url_pathname: p.page_script_hash for p in message.navigation.app_pages}
        elif kind == "page_info_changed":
            self.query = message.page_info_changed.query_string
        elif kind == "delta" and message.delta.WhichOneof("type") == "new_element":
            self._element(message.delta)
        elif kind == "ref_hash":
            self._element(self.cached[message.ref_hash])
        elif kind == "script_finished":
            if message.script_finished in _DONE:
                return True
            if message.script_finished not in _UNFINISHED:
                raise PageError(ForwardMsg.ScriptFinishedStatus.Name(message.script_finished))
        return False

    def _element(self, delta: Any) -> None:
        kind = delta.new_element.WhichOneof("type")
        if kind == "exception":
            raise PageError(delta.new_element.exception.message)
        element = getattr(delta.new_element, kind)
        if kind == "html":
            for picture in _PICTURE.findall(element.body):
                if picture not in self.pictures:
                    task = asyncio.create_task(asyncio.to_thread(self._fetch, picture))
                    self.pictures[picture] = task
        identity = getattr(element, "id", "")
        if not identity.startswith("$$ID-"):
            return
        self._live.add(identity)
        key = identity.split("-", 2)[2]
        if key != "None":
            self.widgets[key] = element
        if delta.fragment_id:
            self._fragment_of[identity] = delta.fragment_id
        if getattr(element, "set_value", False):
            # The server overruled the page.
            self.values.pop(identity, None)

    def _fetch(self, path: str) -> bytes:
        with urllib.request.urlopen(f"{self.address}/{path}") as answer:
            content: bytes = answer.read()
        return content

    async def leave(self) -> None:
        """Close the page, once its pictures are there."""
        await asyncio.gather(*self.pictures.values())
        await self.socket.close()


async def visit(address: str, page: str = "") -> tuple[Visitor, float]:
    """Open a page in a new session; return it with the seconds that its first answer took."""
    stream = address.replace("http://", "ws://") + "/_stcore/stream"
    # No time-outs: a server that is slow to answer is what is measured.
    socket = await connect(
        stream,
        subprotocols=["streamlit"],
        max_size=_LARGEST_MESSAGE,
        compression=None,
        open_timeout=None,
        ping_timeout=None,
    )
    visitor = Visitor(socket, address)
    begun = time.perf_counter()
    message = BackMsg()
    message.rerun_script.page_name = page
    await socket.send(message.SerializeToString())
    while not visitor._take(await socket.recv(decode=False)):  # noqa: SLF001 - its maker
        pass
    return visitor, time.perf_counter() - begun
