"""What single characters need: how wide they stand, and which no file format can hold."""

from __future__ import annotations

import re

# Neither XML nor UTF-8 can hold these; a workbook that does is refused by Excel.
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# Traditional characters of the names of regions and of headings, and the simplified ones.
# 乾 is none of them: 乾县 and 乾安 are written so.
_SIMPLIFIED = str.maketrans(
    "臺灣縣區廣東門龍蘇陝遼寧貴雲慶濟煙漢瀋陽連長無錫鎮揚鹽興紹溫蕪馬銅廈贛撫饒棗營濰萊濱澤鄭開許鶴陰黃岡荊張婁懷關頭賀來賓瓊"
    "瀘綿內樂達資涼畢節義順麗臨滄紅納銀蘭隴寶鹹烏魯齊爾雞崗雙鴨綏圖們邊蘆島錦盤鐵嶺豐羅灤鄲觀離貢蓮塢滬漣漵瀏灘潁渦滎單莊號業"
    "產項數億萬噸額計總佔際電話備註類別稱級鄉規閩淨壽黨礦"
    "亞侖倉個倫偉僕儀兒兗兩冊凱則剛劍務勝勸勻匯叢吳呂員啓啟國圍園團堯場堿塗墊墾壇壘壩壯壺夢夾孫宮審寬將尋峯峽崍崑崙嵐嶗嶧嶼嶽師庫廂廠"
    "廬強彌彞彥後從復徵恆愛憑應敘於晉暉曆會棲楊極榮樅樓樹樺橋橫權欒欽歷歸沖涇淥淶渾湞湯準溝滿潛潤潯澗澠澱濬瀾為煩燈爐爲猶獅獨獲獻琿瑤"
    "瑪環甌甕當疇疊發監盧硯碩碭確祿禪禮稜穀積窪競範簡細結絳經綠維縉績織習聖聞聯聶肅脫膠臘臥舊華葉蒼蓋蔭蕭薊薌薩藍藺蘄蘊蘿衛衝衞裏裡覺"
    "託訥詔誼調諸諾謀謙謝謨譙譜護讓貝貞費賈賚賢賽贊趙車軍載輝輪輿農進遊運遙遜遠遷邁郟郵鄆鄒鄖鄧鄰鄴鉛鋒鋼錢錯鍾鎣鏡鐘鑲間閔閣閬閻阪陘"
    "陳陸隨雜靈靜鞏韓響頂頗風餘館駐騰驊驛鬥鬱魚鮁鮮鯉鳩鳳鳴鷄鷹鹼麥點",
    "台湾县区广东门龙苏陕辽宁贵云庆济烟汉沈阳连长无锡镇扬盐兴绍温芜马铜厦赣抚饶枣营潍莱滨泽郑开许鹤阴黄冈荆张娄怀关头贺来宾琼"
    "泸绵内乐达资凉毕节义顺丽临沧红纳银兰陇宝咸乌鲁齐尔鸡岗双鸭绥图们边芦岛锦盘铁岭丰罗滦郸观离贡莲坞沪涟溆浏滩颍涡荥单庄号业"
    "产项数亿万吨额计总占际电话备注类别称级乡规闽净寿党矿"
    "亚仑仓个伦伟仆仪儿兖两册凯则刚剑务胜劝匀汇丛吴吕员启启国围园团尧场碱涂垫垦坛垒坝壮壶梦夹孙宫审宽将寻峰峡崃昆仑岚崂峄屿岳师库厢厂"
    "庐强弥彝彦后从复征恒爱凭应叙于晋晖历会栖杨极荣枞楼树桦桥横权栾钦历归冲泾渌涞浑浈汤准沟满潜润浔涧渑淀浚澜为烦灯炉为犹狮独获献珲瑶"
    "玛环瓯瓮当畴叠发监卢砚硕砀确禄禅礼棱谷积洼竞范简细结绛经绿维缙绩织习圣闻联聂肃脱胶腊卧旧华叶苍盖荫萧蓟芗萨蓝蔺蕲蕴萝卫冲卫里里觉"
    "托讷诏谊调诸诺谋谦谢谟谯谱护让贝贞费贾赉贤赛赞赵车军载辉轮舆农进游运遥逊远迁迈郏邮郓邹郧邓邻邺铅锋钢钱错钟蓥镜钟镶间闵阁阆阎坂陉"
    "陈陆随杂灵静巩韩响顶颇风余馆驻腾骅驿斗郁鱼鲅鲜鲤鸠凤鸣鸡鹰碱麦点",
)


def simplified(text: str) -> str:
    """Return a text with simplified characters where names of regions and headings have traditional ones.

    Examples
    --------
    >>> simplified("臺北市"), simplified("阿壩州"), simplified("乾縣")
    ('台北市', '阿坝州', '乾县')
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
