"""Callboard: the results desk for US presidential elections."""

from importlib.metadata import version

__version__: str = version("callboard")
