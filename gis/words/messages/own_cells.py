"""What is wrong with a single cell of a table that people bring, and how to mend it."""

_CELLS: dict[str, tuple[str, str]] = {
    "missing_mark": (
        "是表示缺失的记号；不知道请留空，没有请写 0",
        "a mark for a missing figure; leave it empty if unknown, 0 if there is none",
    ),
    "footnote": (
        "数字后有注记；请只留数字",
        "a mark stands after the digits; leave the digits only",
    ),
    "bound": ("是上下限或约数；应为一个确定的数", "a bound or an estimate; one number is needed"),
    "range": ("是区间；应为一个数", "a range; one number is needed"),
    "comma": (
        "逗号后不是三位数字；千分位写 1,200，小数写 1.2",
        "a comma not before three digits; write 1,200 for thousands and 1.2 for decimals",
    ),
    "dots": ("用点作千分位；请写 1200000", "dots between thousands; write 1200000"),
    "space": ("数字之间有空格；请写 1200 或 1,200", "a space between digits; write 1200 or 1,200"),
    "currency": (
        "数字前有货币符号；请只留数字，单位写在列名里",
        "a currency sign; leave the digits and name the unit in the heading",
    ),
    "brackets": ("括号里的数；负数请写 -5", "a number in brackets; write -5 for a negative one"),
    "unit": (
        "数字后的文字不是已知的单位；请只留数字",
        "what stands after the digits is no known unit; leave the digits only",
    ),
    "scale": (
        "有万或亿而没有单位；请写 1.2亿元，或在列名中注明单位，如 产值（元）",
        "万 or 亿 without a unit; write 1.2亿元, or name the unit in the heading: 产值（元）",
    ),
    "large": ("超出可计算的范围", "too large to compute with"),
    "small": ("小得无法与 0 区分", "too small to be told from 0"),
    "digits": (
        "位数太多，不能准确计算；若是编号请用 --ignore 略去该列",
        "more digits than can be computed exactly; if it is an identifier, leave the column out (--ignore)",
    ),
    "date": ("是日期或时间；应为数", "a date or time; a number is needed"),
    "truth": ("是逻辑值；应为数", "a truth value; a number is needed"),
    "formula": (
        "是没有存值的公式；请在 Excel 或 WPS 中打开并保存",
        "a formula without a stored value; open and save the file in Excel or WPS",
    ),
    "error": ("是公式的错误值；请改正公式", "an error of a formula; mend the formula"),
    "mixed_percent": (
        "同一列中有的带 %、有的不带；请统一",
        "% in some cells of the column and not in others; write all in one way",
    ),
    "mixed_unit": (
        "与同列其他单元格或列名的单位不同；请统一",
        "its unit is not that of the heading or of the other cells; write all in one",
    ),
    "scale_twice": (
        "单元格里有万或亿，列名的单位也有；不能确定是哪一个",
        "万 or 亿 stands in the cell and in the unit of the heading; it is unclear which holds",
    ),
    "merged": (
        "属于一个合并单元格，不知道其中各格各是多少；请拆开填写",
        "part of a merged cell; it is unclear what each of its rows or columns has, write each of them",
    ),
    "pair_twice": (
        "同一区域同一产业出现多次；请合并，或用 --date 指定时间列",
        "the region and industry stand more than once; merge the rows, or name the column of dates (--date)",
    ),
    "outside": (
        "不在同一行另一列写的上级区域之内；若那一列与此无关，请用 --ignore 略去",
        "outside the wider region in another column of the row; leave that column out (--ignore) if it says "
        "something else",
    ),
    "other_level": ("是另一级别的区域", "a region of another level"),
}

MESSAGES: dict[str, tuple[str, str]] = {f"own.{key}": pair for key, pair in _CELLS.items()}
