"""The frame that every page shares: header, bar of filters, stage of the map, panel, sheet."""
