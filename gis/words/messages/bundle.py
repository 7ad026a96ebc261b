"""Words of the bundle for closed networks, while it is packed and proven."""

MESSAGES: dict[str, tuple[str, str]] = {
    "bundle.unknown_platform": (
        "没有名为 {found} 的平台；可选：{known}",
        "No platform {found}; there are: {known}",
    ),
    "bundle.unknown_python": (
        "Python 版本应写成 3.13 这样、不低于 3.11，这里是 {found}",
        "The version of Python is written like 3.13 and is at least 3.11; this is {found}",
    ),
    "bundle.resolving": (
        "为 {platform}、Python {python} 确定组件的版本 ……",
        "Choosing the versions for {platform}, Python {python} …",
    ),
    "bundle.fetching": ("下载 {count} 个组件 ……", "Fetching {count} packages …"),
    "bundle.listing": (
        "写好了 {count} 个文件及其校验值。",
        "Wrote {count} files and their checksums.",
    ),
    "bundle.proving": (
        "断开网络，用 Python {python} 在新文件夹里安装并打开页面 ……",
        "Installing with Python {python} in a new folder with the network cut, and opening the page …",
    ),
    "bundle.proving_no_index": (
        "本机不能断开网络；不用任何软件源，用 Python {python} 在新文件夹里安装并打开页面 ……",
        "The network cannot be cut here; installing with Python {python} in a new folder without any index, and opening "
        "the page …",
    ),
    "bundle.proven": ("证明完成：页面已打开。", "Proven: the page opened."),
    "bundle.done": ("离线包在 {path}", "The bundle is {path}"),
    "bundle.stopped": (
        "已中断；没有做完的文件夹下次会重做。",
        "Interrupted; the unfinished folder is made again next time.",
    ),
    "bundle.no_wheel": ("{file} 不是可用的 wheel：{reason}", "{file} is no wheel: {reason}"),
    "bundle.unresolved": (
        "找不到一组都有安装包的版本：{reason}；检查网络，或换一个 Python 版本",
        "No set of versions has wheels throughout: {reason}; look at the network, or choose another Python",
    ),
    "bundle.not_fetched": (
        "下载失败：{reason}；检查网络后重试",
        "The download failed: {reason}; look at the network and try again",
    ),
    "bundle.not_whole": ("离线包不完整：{faults}", "The bundle is not whole: {faults}"),
    "bundle.not_proven": (
        "离线包没有通过证明（返回 {code}），原因见上",
        "The bundle was not proven (code {code}); the reason stands above",
    ),
}
