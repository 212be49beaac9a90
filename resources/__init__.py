"""The files Callboard ships with; read them through `callboard.bundled`."""
