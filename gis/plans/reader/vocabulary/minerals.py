"""What lies in the ground, and what works leave of it."""

from __future__ import annotations

MINERALS = (
    "石灰石 石灰岩 水泥用灰岩 白云石 白云岩 大理石 白色大理石 花岗岩 花岗石 玄武岩 "
    "石英砂 石英岩 石英矿 石英 硅石 硅砂 石膏 磷石膏 方解石 重晶石 萤石 长石 高岭土 "
    "膨润土"
    " 硅藻土 石墨 滑石 叶腊石 粘土矿 粘土 陶土 瓷土 页岩 砂岩 辉绿岩 云母 菱镁矿 铝土矿 "
    "铁矿 钒钛磁铁矿 钛钒磁铁矿 锰矿 铜矿 铅锌矿 钨矿 锡矿 锑矿 钼矿 稀土 锂矿 锂辉石 "
    "锂云母"
    " 盐湖锂 金矿 银矿 磷矿 岩盐 芒硝 钾盐 盐湖 煤炭 煤矿 煤层气 天然气 页岩气 石油 油气 "
    "地热 硫铁矿 红柱石 蓝晶石 硼矿 石棉 金刚石 玉石 矿泉水 粉煤灰 煤矸石 赤泥 钢渣 锂渣 "
    "尾矿 铝土 有色金属 石材"
)
# The longest first: 水泥用灰岩 before 灰岩.
MINERAL = "|".join(sorted(MINERALS.split(), key=lambda word: -len(word)))
