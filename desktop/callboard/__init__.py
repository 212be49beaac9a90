"""Callboard: the results desk for US presidential elections."""


def __getattr__(name: str) -> str:
    """Look the version up when it is asked for: that reads the package's metadata."""
    if name != "__version__":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib.metadata import version

    return version("callboard")
