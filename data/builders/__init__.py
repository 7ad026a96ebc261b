"""One builder per folder of bundled data; each takes sources and writes files."""
