"""The one door to the files that Callboard ships with (`callboard_resources`)."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path


def read_bytes(*path: str) -> bytes:
    """Return the bundled file at `path` (for example ``("elections", "units.json")``).

    Raises:
        FileNotFoundError: when no such file is bundled.
    """
    return files("callboard_resources").joinpath(*path).read_bytes()


def place(*path: str) -> Path:
    """Return where the bundled file at `path` is, for what can only take a file's name."""
    return Path(str(files("callboard_resources").joinpath(*path)))


def read_text(*path: str) -> str:
    """Return the bundled UTF-8 text at `path`.

    Raises:
        FileNotFoundError: when no such file is bundled.
    """
    return read_bytes(*path).decode("utf-8")


def names(*folder: str) -> tuple[str, ...]:
    """Return the names of the files in a bundled folder, sorted.

    Raises:
        FileNotFoundError: when no such folder is bundled.
    """
    entries = files("callboard_resources").joinpath(*folder).iterdir()
    return tuple(sorted(entry.name for entry in entries if entry.is_file()))


def folders() -> tuple[str, ...]:
    """Return the names of all bundled folders, sorted."""
    entries = files("callboard_resources").iterdir()
    found = (entry.name for entry in entries if entry.is_dir())
    return tuple(sorted(name for name in found if not name.startswith("_")))
