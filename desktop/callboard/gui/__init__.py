"""The window: the only place that knows Qt. One panel, one file."""
