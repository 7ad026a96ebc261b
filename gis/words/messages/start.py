"""Words of the set-up and start: what a console says before the first page is there."""

MESSAGES: dict[str, tuple[str, str]] = {
    "start.waiting": (
        "另一个窗口正在安装，等它完成 ……",
        "Another start is setting up; waiting for it …",
    ),
    "start.checking": ("检查文件是否完整 ……", "Checking that every file is whole …"),
    "start.again": (
        "{path} 没有装完或已不能用，删除后重新安装。",
        "{path} is unfinished or of no use; it is removed and made again.",
    ),
    "start.creating": (
        "在 {path} 建立独立的 Python 环境 ……",
        "Making a Python environment in {path} …",
    ),
    "start.installing": (
        "按 {file} 下载并安装组件：首次下载 260–320 MB，占用约 1 GB，需要几分钟；以后启动不再联网。",
        "Fetching and installing the packages of {file}: 260–320 MB to fetch and 1 GB on disk the first time, "
        "a few minutes; later starts use no network.",
    ),
    "start.adding": (
        "按 {file} 下载并安装组件，需要几分钟 ……",
        "Fetching and installing the packages of {file}, a few minutes …",
    ),
    "start.installing_bundle": (
        "从本文件夹安装 {count} 个组件（不联网），需要几分钟 ……",
        "Installing {count} packages from this folder (no network), a few minutes …",
    ),
    "start.fetched": ("  已取得 {file}（{size}）", "  fetched {file} ({size})"),
    "start.unpacking": ("  正在写入 {count} 个组件 ……", "  writing {count} packages …"),
    "start.still": ("  仍在进行，已用 {seconds} 秒", "  still at work, {seconds} s so far"),
    "start.installed": ("安装完成。", "Installed."),
    "start.starting": ("正在启动 ……", "Starting …"),
    "start.open": (
        "请用浏览器打开 {url} （按 Ctrl+C 或关闭本窗口即停止）",
        "Open {url} in a browser (Ctrl+C or closing this window stops it)",
    ),
    "start.shared": (
        "注意：正在监听 {host}。凡是能连到本机 {port} 端口的人，不用密码就能打开所有页面、上传表格、占用本机的计算；"
        "传输不加密。只在可信的网络里这样用。",
        "Note: listening on {host}. Whoever reaches port {port} of this machine can open every page, bring tables and use "
        "its processor, without a password; nothing is encrypted. Do this on a network you trust only.",
    ),
    "start.shared_at": ("  同事可打开 {url}", "  colleagues open {url}"),
    "start.ended": ("已停止。", "Stopped."),
    "start.stopped": (
        "已中断。再次启动会自动接着处理没有装完的部分。",
        "Interrupted. The next start mends what was left unfinished.",
    ),
    "start.not_writable": (
        "不能在 {path} 写文件；请把整个文件夹复制到自己可以写的位置再启动。",
        "{path} cannot be written; copy the whole folder to a place where you may write, and start there.",
    ),
    "start.failed_file": (
        "安装时文件出错：{reason}；检查磁盘空间和权限后再启动。",
        "A file failed while installing: {reason}; look at disk space and rights, then start again.",
    ),
    "start.no_environment": (
        "Python 不能建立环境：{reason}；Debian、Ubuntu、麒麟请先装 python3-venv，Windows 请重新安装 Python。",
        "Python cannot make an environment: {reason}; install python3-venv on Debian, Ubuntu or Kylin, or Python again on Windows.",
    ),
    "start.in_use": (
        "{path} 正被使用，不能重新安装；请关闭正在运行的图谱再启动。",
        "{path} is in use and cannot be made again; close the running atlas, then start again.",
    ),
    "start.pip_failed": (
        "组件没有装上（pip 返回 {code}）：{reason}。检查网络后再启动；没有网络的电脑请用 make bundle 做好的文件夹。",
        "The packages were not installed (pip gave {code}): {reason}. Look at the network and start again; for a machine "
        "without one, use a folder made by make bundle.",
    ),
    "start.damaged": (
        "{count} 个文件缺失或损坏：{files} 等；请重新复制整个文件夹。",
        "{count} files are missing or damaged: {files} …; copy the whole folder again.",
    ),
    "start.other_platform": (
        "这个离线包是为 {made} 做的，本机是 {here}；请换用本机系统的离线包。",
        "This bundle is for {made}, this machine is {here}; use the bundle of this system.",
    ),
    "start.other_python": (
        "这个离线包需要 64 位的 Python {wanted}，本机只找到 {here}；请先安装 Python {wanted}（64 位），可与其他版本并存。",
        "This bundle needs Python {wanted} of 64 bits, only {here} was found; install Python {wanted} (64 bit), it may "
        "stand beside others.",
    ),
    "start.deep_folder": (
        "文件夹太深：{path} 有 {length} 个字符，Windows 下最多 {most} 个；请移到较短的位置，例如 D:\\atlas。",
        "The folder lies too deep: {path} has {length} characters, Windows allows {most} here; move it to a shorter place "
        "such as D:\\atlas.",
    ),
    "start.port_taken": (
        "端口 {port} 已被占用；换一个，例如 --port 8600（或 PORT=8600 make app）。",
        "Port {port} is taken; choose another, for example --port 8600 (or PORT=8600 make app).",
    ),
    "start.bad_host": (
        "{host} 不是本机的地址；只在本机使用写 127.0.0.1，共享写 0.0.0.0。",
        "{host} is no address of this machine; 127.0.0.1 is for this machine alone, 0.0.0.0 shares.",
    ),
}
