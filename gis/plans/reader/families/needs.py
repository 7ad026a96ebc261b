"""What a clause must hold or where it must stand to be put before a family of patterns.

A need is necessary, never sufficient; a family without one is asked always.
"""

from __future__ import annotations

from gis.plans.reader.families import (
    affected,
    announced,
    borne,
    framed,
    hosts,
    located,
    quarters,
    ranked,
    spelt,
    stations,
    told,
    turned,
    units,
    withdrawn,
    zones,
)
from gis.plans.reader.families.order import Family
from gis.plans.reader.grammar import bridged, directed, pilots, unplaced
from gis.plans.reader.grammar.layouts import members, resting, zone_lines
from gis.plans.reader.grammar.limits import limits
from gis.plans.reader.grammar.named import groups, labels, listed, openers, sited
from gis.plans.reader.grammar.named import titles as named_titles
from gis.plans.reader.grammar.objects import moves
from gis.plans.reader.grammar.roles import led_areas, roles
from gis.plans.reader.lists import (
    apposed,
    catalogue,
    counted_sites,
    entries,
    grouped,
    heads_alone,
    honours,
    labelled,
    lines,
    named_rows,
    numbered,
    paired,
    place_lines,
    positioned,
    rosters,
    rows,
    shared,
    small_towns,
    tables,
)
from gis.plans.reader.present import (
    achieved,
    awarded,
    chosen,
    clause_rows,
    composed,
    counted,
    examples,
    gathered,
    listed_sites,
    origins,
    pillars,
    seats,
    shares,
    sites,
    things,
    titles,
    trials,
)
from gis.plans.reader.present import rows as present_rows
from gis.plans.reader.vocabulary.heads import HEAD_CATEGORY

_UNITS = ("核", "极", "心", "中心", "翼", "点", "轴", "带", "区", "片", "园", "城")
_POLES = " ".join(number + unit for number in "一二两双三四五六多0123456789" for unit in _UNITS)
# What places have become stands in a head that is grown there, a system that they have, a list, or what they were chosen for.
_BECOME = (
    " ".join(head for head, kind in HEAD_CATEGORY.items() if kind in achieved.GROWN)
    + " 示范区 体系 规模 格局 雏形 框架 入选 跻身 获批 列入 上榜 纳入 被 基础 优势 “ ”"
)
# Words of which a clause holds at least one where a family has anything to say.
WORDS: tuple[tuple[str, tuple[Family, ...]], ...] = (
    (
        "（",
        (
            spelt.bracketed,
            counted_sites.bracketed_goods,
            lines.by_place,
            lines.site_of_trade,
            listed.alias,
            awarded.awarded,
            announced.in_bracket,
        ),
    ),
    ("个 大 条", (announced.in_bracket,)),
    ("建成 建设 打造 发展 建为", (announced.becomes,)),
    ("要 将 应 拟 计划 力争", (announced.becomes,)),
    (
        "获 入选 荣 被 创建 跻身 列入 上榜 认定 评为 授予 通过",
        (awarded.awarded,),
    ),
    ("港口 枢纽 城市 节点 口岸 机场 货运站 物流基地 中转站", (awarded.counted_hubs,)),
    ("现有 已有 原有 既有", (spelt.standing_row,)),
    ("完善 完整 齐全 健全 齐备 完备", (clause_rows.whole_chain,)),
    ("分布 集中 坐落 散布 聚集", (clause_rows.spread,)),
    ("之一", (clause_rows.one_of_many,)),
    ("同属 均属 都属 共属", (told.belong,)),
    ("产能 生产线 企业 项目", (withdrawn.capacity,)),
    ("退出 搬迁 淘汰 压减 关停 迁出 转移 化解", (withdrawn.capacity,)),
    ("目的地 承接地 转入地 迁入地 接续地", (withdrawn.received,)),
    ("取消 撤销 不再保留 注销 关闭 关停 撤并 裁撤", (withdrawn.withdrawn,)),
    (
        "为支撑的 为骨干的 为补充的 为配套的 为主体的 为依托的 为基础的 为辅助的 方向的 "
        "为延伸的 为特色的 为重点的",
        (told.backed,),
    ),
    ("为支撑的 为支柱的 为骨架的 为骨干的 为主体的 为基础的", (resting.rested,)),
    ("带 基地 集群 园", (resting.first_part,)),
    (
        "为重点的 为主的 为主体的 为特色的 为主导的 为核心的 为支柱的 为龙头的 为支撑的",
        (framed.weighted_areas,),
    ),
    ("以", (framed.labelled_core,)),
    ("核心 圈 极 引领区 先行区 中心区", (framed.labelled_core,)),
    ("区域 地区 园区 片区 县 城市 布局 布点", (framed.fields_of_trade,)),
    ("重点 主要 优先 依托 围绕 立足 沿", (framed.fields_of_trade,)),
    ("退出 迁出 搬出 搬离 迁离 撤出 撤离 转出", (withdrawn.left,)),
    (
        "压减 压缩 减少 削减 撤并 整合 精简 缩减 限制 淘汰 禁止 退出 不再承接 保留 留下 剩",
        (withdrawn.set_back,),
    ),
    ("条 个 大", (seats.chains,)),
    ("谷” 都” 城” 港” 乡” 岛” 湾”", (seats.valley,)),
    ("榜上有名 在列 入选 上榜 入围 名列其中 跻身其中", (listed_sites.listed_regions,)),
    ("集中 分布 集聚 聚集 坐落", (seats.gathered_firms,)),
    ("承接", (seats.receiver, seats.receives)),
    ("产区 产业区 产业带 种植区 养殖区 生产区 产地 加工区", (seats.areas,)),
    ("等 的", (seats.areas,)),
    (
        "“",
        (
            seats.chains,
            entries.quoted_areas,
            rows.quoted_goods,
            heads_alone.quoted_entry,
            listed.fused,
            units.each_by_unit,
        ),
    ),
    ("是 为 有 自 的 基地 产地 产区", (origins.originating,)),
    (
        "为主 为特色 为支柱 为优势 为龙头 为重点 为首位 基地 产地 产区 重镇 聚集地 集聚地 "
        "主要 大多 大都 集中 来自 产自 出自 源自 多是 多为 多来 多产",
        (origins.originating,),
    ),
    ("主导产业", (told.led_by_it,)),
    ("小镇", (small_towns.small_towns,)),
    ("基地 优势区 产区 产业带 集群 产业园", (heads_alone.headed_entry,)),
    ("——", (rows.dashed,)),
    ("分别为 分别是 包括 即", (honours.chosen_row,)),
    ("港型 口型 务型 岸型", (rows.hubs_by_type,)),
    ("个 大 座", (counted_sites.counted_names,)),
    ("园 基地 矿区 产区 集聚区", (counted_sites.counted_names,)),
    ("区 园 组团 板块", (zone_lines.zone_line,)),
    ("—— 中国 全国 国家", (honours.titled,)),
    (
        "为",
        (grouped.grouped, grouped.led_by, grouped.row_of_leads, grouped.mainly, rows.living_row),
    ),
    ("、", (clause_rows.by_clause,)),
    ("、", (present_rows.row, paired.paired, paired.sized, lines.bare_list, zones.towns_of_trade)),
    ("、 和 及 与", (listed.listed,)),
    ("限制 淘汰 退出 压减 禁止 关停 严控", (labelled.fated,)),
    ("的", (paired.of_each,)),
    ("承接", (entries.taken_over,)),
    ("产业转移", (entries.taken_over,)),
    ("枢纽", (rows.typed_hubs,)),
    ("枢纽 基地 中心 园", (rows.hubs_of_a_type,)),
    ("向", (moves.gathered,)),
    ("转移 搬 迁", (moves.moved_to,)),
    ("除", (limits.complement,)),
    ("涉及 集中在 分布在 分布于 落在 安排在 包括 覆盖 下达给", (affected.affected,)),
    ("作为", (apposed.apposed, told.apposed_role)),
    ("如 像", (rows.such_as, examples.examples)),
    ("试点 先导 示范", (trials.tried,)),
    ("试点 示范 全覆盖 实施范围", (pilots.pilot,)),
    ("个 大 家 条 座", (paired.held, numbered.counted_roles, numbered.counted_regions)),
    ("个 大", (listed.enumerated, counted.sites_of)),
    ("包括 分别是 分别为 即 为 是 ——", (listed.enumerated,)),
    (
        "开建 开工 动工 奠基 揭牌 开园 落成 建成 投用 投产 启动 落户 获批 论证 评审",
        (honours.opened_park,),
    ),
    ("、 和", (named_rows.named_row, named_rows.owned_row, zones.parks_built)),
    (
        "基地 园 集群 集聚区 聚集区 集中区 区 带",
        (named_rows.named_row, named_rows.owned_row, zones.towns_of_trade),
    ),
    ("·", (named_rows.dotted_row,)),
    ("城", (zones.cities_of_trade,)),
    (
        "培育 创建 组建 设立 增设 新设 打造 建设 成立 新建 扩建 兴建 建好 办好 提升 做大 做强 做优",
        (zones.park_made,),
    ),
    ("区 园 组团", (zones.park_made,)),
    ("批 认定 个 家", (rosters.told_row,)),
    ("家 个 新设立 新认定 新增设 增设 认定 设立 复核通过 扩区", (listed_sites.listed_sites,)),
    ("园 基地 集聚区 集中区", (listed_sites.listed_sites,)),
    ("个 大 家", (zones.zones_pushed,)),
    ("推进 推动 支持 抓好 加强 建设好 办好 提升 加快", (zones.zones_pushed,)),
    ("由 分为 分成 划分 规划为 下设 下辖 下分 包括 包含 设", (zones.parts_of_zone,)),
    ("园 集聚区 集中区", (rosters.told_row, zones.parks_built, zones.parks_composed)),
    ("定位 方向 首位产业 招商重点", (positioned.positioned,)),
    ("集群由", (groups.jointly,)),
    ("集中 分布 坐落 聚集 集聚 位于 在", (told.lying,)),
    ("蓬勃 完善 发展 崛起 规模 雏形 未艾 壮大 成型 成势 建成 兴起 形成 特色", (told.flourishing,)),
    ("等一批 个", (spelt.a_batch,)),
    ("使 让 推动 促进 力促", (ranked.made_pillars,)),
    ("成", (ranked.made_pillars,)),
    ("体系", (told.system,)),
    ("形成 构建 打造 建立 培育 建设 确立 构筑", (ranked.ranked,)),
    ("以", (ranked.ranked,)),
    ("亿", (spelt.carried_on,)),
    ("基地 集群 园 产业带 业 产业链 板块 、", (announced.each_thing,)),
    ("为主 为重点 为主要 作为主", (led_areas.led_area,)),
    ("一是 二是 三是 四是 五是 六是 七是 八是 第一 第二 第三 第四 第五 第六", (spelt.one_by_one,)),
    ("是 为 包括 即 指", (spelt.spelt_out, told.first_areas)),
    ("集群 基地 产业", (spelt.spelt_out,)),
    ("起步区 核心区 先行区 启动区 承载区", (told.first_areas,)),
    ("批准 认定 命名 授予 确定 评定 评选 授牌 批复 同意", (apposed.approved,)),
    ("有 包括 涵盖 形成", (apposed.areas_of_trade,)),
    (
        "安排在 选址在 位于 坐落 布局 分布 集中 集聚 聚集 落户 落在 落于 落地 落子 布点 形成 区域 地区",
        (sited.put_at, sited.industry_first),
    ),
    ("布局 分布 集中 集聚 聚集 落户 布点 选址 在", (openers.lie_at,)),
    ("产业 重点 方向 定位", (labels.led_by,)),
    ("区", (labels.lie_in,)),
    ("围绕 聚焦", (labels.worked_round,)),
    ("承载", (sited.carried_by,)),
    ("格局 布局", (told.stand_together,)),
    ("依托 利用 立足 发挥 凭借 依靠 结合 围绕 借助", (shared.shared,)),
    ("依托 发挥 利用 以", (stations.relied_on,)),
    ("辐射 带动 联动 向", (rows.taken_along,)),
    ("发展区 开发区 经济区 储备", (quarters.opened_up,)),
    ("区域 片区 板块 组团", (quarters.counted_quarters,)),
    ("承载地 承载区 协同 联动 配套 协作 辐射 拓展", (borne.borne,)),
    ("布局 分布 集聚 落户 布点 建设 发展 集中 在", (members.sited,)),
    (
        "将 把 使 让 对 明确 确定 确立 选定 筛选 遴选 瞄准 锁定 建成 打造成 发展成 培育成",
        (turned.turned,),
    ),
    (
        "以 将 把 依托 由 为 联动 协同 配套 耦合 错位 互动 协作 建成 定位为 打造成 发展成 培育成",
        (roles.as_role,),
    ),
    ("在 于 到 赴 沿 选址 依托 围绕 立足 聚焦 把握 发挥 利用 用好 突出 放大", (located.located,)),
    ("发展 布局 打造 建设 承接 聚焦 突出 主攻 做大 做强 做优 做精 创建 培育", (bridged.opened,)),
    ("旗 区 县 市 镇 乡 街道 园 城 港 湾 岛 谷 组团 支持 推进 推动 鼓励 引导", (bridged.opened,)),
    (_BECOME, (achieved.achieved,)),
    (_POLES, (members.poles,)),
    (limits.LIMITING, (limits.limited,)),
    (
        "枢纽 物流园 物流中心 物流基地 集散中心 集结中心 集散地 基地 产业园 工业园 科技园 "
        "材园区 料园区 品园区 药园区 织园区 械园区 池园区 革园区 瓷园区 加工园 制造园 示范园 "
        "创业园 功能区 工业区 产业城 工业小区"
        " 产业带 经济带 走廊 集群 集聚区 聚集区 集中区 示范区",
        (things.mentioned,),
    ),
    (
        "在 落户 落子 落地 选址 花落 位于 坐落 地处 设于 内的 建设的 规划的 打造的 兴建的 建立的",
        (things.begun,),
    ),
    (
        "晋级 入选 上榜 入围 获批 获评 跻身 在列 其中 有名 通过 列入 纳入",
        (honours.honours, chosen.chosen),
    ),
    (
        "基地 大镇 大县 重镇 强镇 强县 之乡 之都 之城 之府 之源 之冠 之王 第一县 第一镇 "
        "第一村 第一乡 第一市 名城 名都 名镇 名县 名市 名区 名村 名乡 都” 城” 乡” 镇” 谷” "
        "基地” 集群” 区域” 县” 市” 区”",
        (titles.titled,),
    ),
    ("分别", (counted.each_by,)),
    ("两大 三大 四大 五大 六大 七大 八大 两个 三个 四个 五个", (sites.several_sites,)),
    ("大支柱 大主导 大优势 大特色 大传统 特色产业 优势产业 主导产业 支柱产业", (pillars.several,)),
    ("为代表的 为中心的 为核心的 为龙头的 为主的 为重点的", (composed.represented,)),
    ("个 家 座 处", (shares.shared_out, sited.put_up)),
    ("由 组成 构成", (composed.composed,)),
    ("由", (composed.classed,)),
    ("组成 构成", (composed.classed,)),
    ("个 大 座 一批 若干", (counted.counted,)),
    (
        "集群 基地 产区 产地 产业带 集聚区 产业园 聚集区 集聚地 聚集地 板块 产业群",
        (counted.sites_of,),
    ),
    ("规模 之势 态势 集聚 聚集 汇聚 汇集 云集 集结", (gathered.gathered,)),
    (
        "成 是 打造 建 构 形成 出 具有 具备 拥有 变 转 升级 入选 跻身 获批 列入 上榜 纳入 被 "
        "即 包括 分别 分为 涵盖 有",
        (achieved.achieved,),
    ),
    ("带 圈 区 块 团 群 廊 基地", (members.members,)),
    ("吨 立方 平方 重量箱 千瓦 兆瓦 t m", (paired.sized,)),
    (
        "以 列入 入选 纳入 认定 获评 评为 上榜 跻身 荣获 形成 构建 呈现 拥有 涌现 做精 做大 "
        "做强 做优 做特 做细 做实 壮大 提质 升级 提档 产值 营收 收入 规模 产量",
        (paired.paired,),
    ),
    (
        "集群 基地 园 集区 聚区 枢纽 带 走廊 （ 之后 产值 规模 营收 收入 名片 享誉 各具 闻名 "
        "特色突出 特色鲜明 专业镇 特色镇 名镇 经济 试点 产业城 工业区 功能区 中心 集散地 "
        "特色产业 优势产业 支柱产业 入选 上榜 在列 获 列入 跻身 包括",
        (present_rows.row,),
    ),  # a row's head, its shared head or what is told of it
)
# Words that let a family speak, and beside them where the clause stands: _standing meets them too.
WORDS_OR_STAND: tuple[tuple[str, tuple[Family, ...]], ...] = (
    ("即 包括 分别是 分别为 有", (entries.announced,)),  # or a colon, or an entry, before it
    ("产业 集群 行业 领域", (directed.directed,)),  # or it opens with what is done
    ("亿 经济 以", (unplaced.unplaced,)),  # or what is done stands where it begins to say it
    (
        "入选 上榜 入围 获批 获评 在列 跻身 列为 列入 纳入 认定 评为",
        (listed.listed,),
    ),  # or it ends in what a named thing can end in
)
# Where a clause stands, and the families that have nothing to say of one that stands elsewhere.
STANDS: tuple[tuple[Family, ...], ...] = (
    (
        lines.under_heading,
        honours.titled,
        hosts.host,
        place_lines.place_line,
        lines.by_province,
    ),  # the first of its sentence
    (lines.bare_list, lines.site_of_trade, tables.table_row),  # opens its paragraph
    (named_titles.heading,),  # its sentence opens the paragraph
    (shared.shared, clause_rows.by_clause),  # not the last of its sentence
    (unplaced.placed_next,),  # the next one says where, or a colon stands between
    (members.row,),  # its sentence ends in a head that a row can share
    (directed.continued,),  # neither the first, nor is its sentence without a record yet
    (rows.taken_along,),  # its sentence has a record already
    (members.sited,),  # a trade that the sentence opens with, or a clause before
    (catalogue.catalogued,),  # under the heading of a catalogue
    (counted_sites.counted_sites, lines.by_province),  # a bracket in its sentence
    (lines.colon_list,),  # a colon behind it
    (
        labelled.where,
        labelled.fated,
        place_lines.place_line,
        zone_lines.zone_line,
        present_rows.announced,
    ),  # a colon right behind it
    (entries.spelt_scheme,),  # a colon right before it
    (pillars.pillar,),  # it ends in …产业, …行业
    (members.roles,),  # it ends in what a role can end in
    (apposed.areas_of_trade,),  # it ends in what an area can end in
    (told.flourishing,),  # it ends in what a trade that grows can end in
    (named_titles.heading,),  # it ends in what a named thing can end in
    (rows.areas_of_scheme,),  # it opens with what is done
    (rows.areas_of_scheme, entries.quoted_areas),  # its paragraph is of a layout that is named
)
