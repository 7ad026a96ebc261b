"""Sub-commands of ``python -m gis``, one file per part of the tool."""
