"""Bodies that bear the name of a place and are none: firms, offices, universities."""

from __future__ import annotations

from gis.plans.reader.pattern import Pattern
from gis.plans.reader.vocabulary.lexicon import Lexicon

ORGANISATION = Pattern(
    r"[一-龥]{0,12}?有限(?:责任)?公司|[铝钢铜煤矿锌钛纸药乳盐]业(?=[一-龥]{0,8}(?:工程"
    r"|项目|一期|二期|三期))|[一-龥]{0,5}?(?:大学|学院|研究所|研究院|实验室|公司|集团|股份"
    r"|银行|分行|支行|海关|税务局|监管局|分局|厅|委员会|委办|经信局|工信局|工信委"
    r"|经信委|发改委|发改局|财政局|政府|日报|市长|省长|县长|书记|县委|市委|省委|区委|区政"
    r"|州委|管委会|新闻办|博览会|论坛|协会|商会|联盟)"
)
# One of these is in the name of every body: a look for them spares the pattern.
_BODIES = (
    "公司 大学 学院 研究所 研究院 实验室 集团 股份 银行 分行 支行 海关 税务局 监管局 "
    "分局 厅 委员会 委办 经信局 工信局 工信委 经信委 发改委 发改局 财政局 政府 日报 市长 "
    "省长 县长 书记"
    " 县委 市委 省委 区委 区政 州委 管委会 新闻办 博览会 论坛 协会 商会 联盟 铝业 钢业 "
    "铜业 煤业 矿业 锌业 钛业 纸业 药业 乳业 盐业"
)
BODIES = Lexicon(_BODIES.split())
BODY_LONGEST = 16  # signs of a name before such a word: twelve, and 有限责任 before 公司
