"""The desk file and its journal: the only place that knows TinyDB. No Qt."""
