"""How a clause says place, trade and category: by slots.

``frame`` holds what all share (clause, the making of a record), ``verbs`` and ``trades`` what stands in a clause,
``said`` a verb with whom it is said of. The place opens the clause in ``placed`` (甲重点发展乙) and ``bridged``
(甲依托…发展乙), the verb in ``directed`` (强化甲乙产业), the trade in ``named`` and ``objects.moves`` (乙产业布局在甲,
向甲集聚), nothing in ``unplaced``. What stands behind the verb is read by ``objects``. ``roles`` reads 以甲为核心,
``layouts`` a layout and its parts, ``states`` what is there, ``limits`` what is not to be, ``pilots`` what their
names say. ``cutting`` cuts sentences into clauses first.
"""
