"""What single characters need: how wide they stand, and which no file format can hold."""

from __future__ import annotations

import re

# Neither XML nor UTF-8 can hold these; a workbook that does is refused by Excel.
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# Traditional characters of the names of regions and of headings, and the simplified ones.
_SIMPLIFIED = str.maketrans(
    "臺灣縣區廣東門龍蘇陝遼寧貴雲慶濟煙漢瀋陽連長無錫鎮揚鹽興紹溫蕪馬銅廈贛撫饒棗營濰萊濱澤鄭開許鶴陰黃岡荊張婁懷關頭賀來賓瓊"
    "瀘綿內樂達資涼畢節義順麗臨滄紅納銀蘭隴寶鹹烏魯齊爾雞崗雙鴨綏圖們邊蘆島錦盤鐵嶺豐羅灤鄲觀離貢蓮塢滬漣漵瀏灘潁渦滎單莊號業"
    "產項數億萬噸額計總佔際電話備註類別稱級鄉規閩淨壽黨礦",
    "台湾县区广东门龙苏陕辽宁贵云庆济烟汉沈阳连长无锡镇扬盐兴绍温芜马铜厦赣抚饶枣营潍莱滨泽郑开许鹤阴黄冈荆张娄怀关头贺来宾琼"
    "泸绵内乐达资凉毕节义顺丽临沧红纳银兰陇宝咸乌鲁齐尔鸡岗双鸭绥图们边芦岛锦盘铁岭丰罗滦郸观离贡莲坞沪涟溆浏滩颍涡荥单庄号业"
    "产项数亿万吨额计总占际电话备注类别称级乡规闽净寿党矿",
)


def simplified(text: str) -> str:
    """Return a text with simplified characters where names of regions and headings have traditional ones.

    Examples
    --------
    >>> simplified("臺北市"), simplified("成都市")
    ('台北市', '成都市')
    """
    return text.translate(_SIMPLIFIED)


def width(text: str) -> int:
    r"""Return how many columns the widest line of a text takes; a Chinese character takes two.

    Control characters take none.

    Examples
    --------
    >>> width("成都 ok"), width("e\u0301"), width("绿色\n建材业"), width("")
    (7, 1, 6, 0)
    """
    if text.isascii() and text.isprintable():
        return len(text)
    import wcwidth

    return max(wcwidth.width(line, control_codes="ignore") for line in text.split("\n"))


def is_wide(character: str) -> bool:
    """Tell whether a character takes two columns, as Chinese ones and their punctuation do.

    Examples
    --------
    >>> is_wide("成"), is_wide("，"), is_wide("…")
    (True, True, False)
    """
    return width(character) == 2


def writable(value: object) -> object:
    r"""Return a value with characters that no format can hold replaced by U+FFFD.

    Examples
    --------
    >>> writable("a\x00b") == "a\ufffdb", writable(3)
    (True, 3)
    """
    return _UNWRITABLE.sub("\ufffd", value) if isinstance(value, str) else value
