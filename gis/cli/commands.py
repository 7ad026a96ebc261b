"""Every command of ``python -m gis`` and where it lives; adding one is one line here."""

COMMANDS = {
    "plans": "gis.cli.atlas:plans",
    "designations": "gis.cli.atlas:designations",
    "region": "gis.cli.atlas:region",
    "map": "gis.cli.atlas:map_",
    "match": "gis.cli.match:match",
    "route": "gis.cli.freight:route",
    "matrix": "gis.cli.freight:matrix",
    "reach": "gis.cli.freight:reach",
    "shift": "gis.cli.freight:shift",
    "weak": "gis.cli.freight:weak",
    "compare": "gis.cli.compare:compare",
    "specialise": "gis.cli.measures:specialise",
    "moran": "gis.cli.measures:moran",
    "collaboration": "gis.cli.collaboration:collaboration",
    "evidence": "gis.cli.collaboration:evidence",
}
