"""Places in a sentence, from the names of regions to whole lists with what stands around them.

``gazetteer`` makes the names that ``names`` holds; ``items`` reads one place with what belongs to it, ``toponyms``
a list (``place_list``). ``list_shapes``, ``zone_shapes``, ``area_shapes`` and ``no_names`` are the patterns,
``openings`` the looks that spare them. ``issuer`` says who speaks, ``codes`` which region a place is.
"""
