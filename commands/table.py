"""Every command of ``python -m gis`` and where it lives; adding one is one line here."""

COMMANDS = {
    "plans": "commands.plans:plans",
    "designations": "commands.plans:designations",
    "region": "commands.plans:region",
    "map": "commands.plans:map_",
    "match": "commands.match:match",
    "route": "commands.freight:route",
    "matrix": "commands.freight:matrix",
    "reach": "commands.freight:reach",
    "shift": "commands.freight:shift",
    "weak": "commands.freight:weak",
    "compare": "commands.compare:compare",
    "specialise": "commands.measures:specialise",
    "moran": "commands.measures:moran",
    "collaboration": "commands.collaboration:collaboration",
    "evidence": "commands.collaboration:evidence",
    "indicators": "commands.indicators:indicators",
    "plants": "commands.plants:plants",
    "panel": "commands.panel:panel",
    "standing": "commands.standing:standing",
    "scenario": "commands.scenarios.scenario:scenario",
}
