#!/usr/bin/env bash
# What: st.file_uploader(max_upload_size=30) on a server whose server.maxUploadSize is 10 (megabytes).
# Guess: the limit of the widget holds, since the documentation says that it overrides server.maxUploadSize.
# Seen: the guess was wrong: the page offers 30 MB and takes the file, and the server refuses it with 413 "File too large" as soon as it is above
#   its own 10 MB; the reader sees a red mark and no reason. Only a smaller limit than the server's works.
# Expected: the larger limit, or a refusal of it when the page runs.
# Instead: raise server.maxUploadSize and bound every other widget, or say the server's limit (st.get_option) on the page.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check streamlit==1.67.0 websockets==16.0 requests
cd "$dir"
cat > page.py <<'PY'
import streamlit as st

st.file_uploader("list", max_upload_size=30)
PY
cat > ask.py <<'PY'
import socket
import subprocess
import sys
import time

import requests
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import connect

with socket.socket() as free:
    free.bind(("127.0.0.1", 0))
    port = free.getsockname()[1]
options = {"server.port": port, "server.address": "127.0.0.1", "server.headless": "true", "server.maxUploadSize": 10,
           "server.enableXsrfProtection": "false", "browser.gatherUsageStats": "false"}
call = [sys.executable, "-m", "streamlit", "run", "page.py", *(str(x) for k, v in options.items() for x in (f"--{k}", v))]
server = subprocess.Popen(call, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
try:
    for _ in range(240):
        try:
            requests.get(f"http://127.0.0.1:{port}/_stcore/health", timeout=2)
            break
        except requests.ConnectionError:
            time.sleep(0.5)
    offered = session = None
    with connect(f"ws://127.0.0.1:{port}/_stcore/stream", max_size=None) as page:
        asked = BackMsg()
        asked.rerun_script.query_string = ""
        page.send(asked.SerializeToString())
        while offered is None or session is None:
            told = ForwardMsg.FromString(page.recv(timeout=120))
            if told.WhichOneof("type") == "new_session":
                session = told.new_session.initialize.session_id
            if told.HasField("delta") and told.delta.new_element.WhichOneof("type") == "file_uploader":
                offered = told.delta.new_element.file_uploader.max_upload_size_mb
        answers = {
            size: requests.put(
                f"http://127.0.0.1:{port}/_stcore/upload_file/{session}/file-{size}",
                files={"file": ("a.csv", b"x" * (size * 2**20))}, timeout=120,
            ).status_code
            for size in (5, 20)
        }
    print("the page offers", offered, "MB; the server answers by size in MB:", answers)
    raise SystemExit(0 if offered == 30 and answers == {5: 204, 20: 413} else 1)
finally:
    server.kill()
PY
"$dir/venv/bin/python" ask.py
