"""Sentences about reading plans: what is wrong with a document, what was noted, what was left."""

MESSAGES: dict[str, tuple[str, str]] = {
    "reader.empty": ("{file} 是空的。", "{file} is empty."),
    "reader.too_large": (
        "{file} 超过 {limit} MB。请只保留规划正文后重试。",
        "{file} is larger than {limit} MB. Keep only the text of the plan and try again.",
    ),
    "reader.too_large_unpacked": (
        "{file} 解压后过大或压缩比异常，未读取。请另存为新文件后重试。",
        "{file} unpacks to too much, or packs like a bomb; it was not read. Save it anew and try again.",
    ),
    "reader.too_many_pages": (
        "{file} 有 {found} 页，超过上限 {limit} 页。请拆分后重试。",
        "{file} has {found} pages, more than {limit}. Split it and try again.",
    ),
    "reader.too_much_text": (
        "{file} 的文字过多。请拆分后重试。",
        "{file} holds too much text. Split it and try again.",
    ),
    "reader.encrypted": (
        "{file} 有密码。请在原程序中去掉密码，另存后重试。",
        "{file} is locked by a password. Remove the password, save it and try again.",
    ),
    "reader.damaged": (
        "{file} 已损坏或不是它的扩展名所说的格式。请用原程序打开，另存后重试。",
        "{file} is damaged or not what its name says. Open it in its own program, save it and try again.",
    ),
    "reader.scanned": (
        "{file} 是扫描件（{pages} 页没有文字）。请先做文字识别（OCR），或找文字版。",
        "{file} is a scan ({pages} pages without text). Run OCR on it first, or find a text version.",
    ),
    "reader.only_glyphs": (
        "{file} 的文字只有字形，没有文字编码。请用版式软件导出为文本或 Word。",
        "{file} draws glyphs without characters. Export it as text or Word from its viewer.",
    ),
    "reader.picture": (
        "{file} 是图片。请先做文字识别（OCR）。",
        "{file} is a picture. Run OCR on it first.",
    ),
    "reader.no_text": ("{file} 里没有正文。", "{file} holds no text."),
    "reader.encoding": (
        "{file} 的标记是 {encoding}，内容却不是。请另存为 UTF-8 后重试。",
        "{file} is marked as {encoding} but is not. Save it as UTF-8 and try again.",
    ),
    "reader.unknown_format": (
        "认不出 {file} 的格式。可读：txt、docx、pdf、html、mht、ofd、doc、wps、xlsx、xls、ods。",
        "The format of {file} is unknown. Read are txt, docx, pdf, html, mht, ofd, doc, wps, xlsx, xls, ods.",
    ),
    "reader.needs_office": (
        "读 {file} 需要 LibreOffice，本机没有。请在 Word 或 WPS 中打开，“另存为”选择 .docx，再读那个文件。",
        "Reading {file} needs LibreOffice, which is not installed. Open it in Word or WPS, save it as .docx, and read that.",
    ),
    "reader.office_failed": (
        "LibreOffice 未能转换 {file}。请在 Word 或 WPS 中另存为 .docx 后重试。",
        "LibreOffice could not convert {file}. Save it as .docx in Word or WPS and try again.",
    ),
    "reader.tracked_changes": (
        "文档带有修订痕迹 {count} 处，按全部接受读取。",
        "The document holds {count} tracked changes; they were read as accepted.",
    ),
    "reader.pages_without_text": (
        "{count} 页没有文字，可能是图片，未读取。",
        "{count} pages hold no text, maybe pictures; they were not read.",
    ),
}
