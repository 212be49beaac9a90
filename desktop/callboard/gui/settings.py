"""What is remembered between two starts: an ini file in the data folder."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

MOST_RECENT = 9
_COLOUR = re.compile(r"#[0-9a-f]{6}")


class _Text:
    """A text under a key; where some are `known`, any other is the first of them."""

    def __init__(self, key: str, *known: str) -> None:
        self._key = key
        self._known = known

    def __get__(self, settings: Settings, owner: type[Settings]) -> str:
        text = _text(settings.store, self._key)
        return text if not self._known or text in self._known else self._known[0]

    def __set__(self, settings: Settings, text: str) -> None:
        settings.store.setValue(self._key, text)


class Settings:
    """Named values over QSettings; what is not there, or nonsense, has its default."""

    appearance = _Text("view/appearance", "system", "light", "dark")
    language = _Text("view/language", "system", "en", "es")
    palette = _Text("view/palette")  # the name of the one that results are shown in
    drawing = _Text("view/drawing")  # what the map's units are drawn as
    wall_drawing = _Text("view/wall_drawing")  # and the wall's; empty: as the map's
    headline_shape = _Text("view/headline_shape")  # what its electors are drawn as
    folder = _Text("files/folder")  # in which a file was chosen last

    def __init__(self, path: Path) -> None:
        self.store = QSettings(str(path), QSettings.Format.IniFormat)
        """Where the values are, for what remembers more by itself."""
        self.system_is_calm = False  # not kept: asked of the system at each start

    # Desks

    @property
    def recent(self) -> tuple[Path, ...]:
        """The desks opened last, the last one first; those that are gone are left out."""
        return tuple(
            path for text in _texts(self.store, "desks/recent") if (path := Path(text)).exists()
        )

    def opened(self, path: Path) -> None:
        """Remember that a desk was opened."""
        others = [text for text in _texts(self.store, "desks/recent") if text != str(path)]
        self.store.setValue("desks/recent", [str(path), *others][:MOST_RECENT])

    @property
    def last(self) -> Path | None:
        """The desk that was open when the window closed."""
        text = _text(self.store, "desks/last")
        return Path(text) if text else None

    @last.setter
    def last(self, path: Path | None) -> None:
        self.store.setValue("desks/last", str(path) if path else "")

    @property
    def first_start(self) -> bool:
        """Whether nobody has chosen a door yet."""
        return not _flag(self.store, "welcome/done")

    def welcomed(self) -> None:
        """Remember that a door was chosen."""
        self.store.setValue("welcome/done", True)

    # Who sits here

    @property
    def identity(self) -> tuple[str, str]:
        """The names of the desk and the editor."""
        desk = _text(self.store, "identity/desk") or "desk 1"
        return desk, _text(self.store, "identity/editor") or "editor"

    @identity.setter
    def identity(self, names: tuple[str, str]) -> None:
        self.store.setValue("identity/desk", names[0])
        self.store.setValue("identity/editor", names[1])

    # How it looks

    @property
    def ticket_colours(self) -> dict[str, str]:
        """The editor's own colours, "#rrggbb" by ticket id; what is no colour is left out."""
        pairs = (text.partition("=") for text in _texts(self.store, "view/ticket_colours"))
        return {ticket: colour for ticket, _, colour in pairs if _COLOUR.fullmatch(colour)}

    @ticket_colours.setter
    def ticket_colours(self, colours: Mapping[str, str]) -> None:
        texts = [f"{ticket}={colour}" for ticket, colour in sorted(colours.items())]
        self.store.setValue("view/ticket_colours", texts)

    @property
    def shown_parts(self) -> frozenset[str]:
        """What the map shows beside the board: "districts", "shading"."""
        return frozenset(_texts(self.store, "view/shown_parts"))

    @shown_parts.setter
    def shown_parts(self, names: frozenset[str]) -> None:
        self.store.setValue("view/shown_parts", sorted(names))

    @property
    def comparison(self) -> tuple[int | None, str]:
        """The past election that the map compares with, if any, and what it shows of it."""
        year, _, versus = _text(self.store, "view/comparison").partition(" ")
        return (int(year) if year.isdecimal() else None), versus

    @comparison.setter
    def comparison(self, comparison: tuple[int | None, str]) -> None:
        year, versus = comparison
        self.store.setValue("view/comparison", f"{year} {versus}" if year is not None else "")

    @property
    def calm(self) -> bool:
        """Whether nothing may move by itself: as the editor chose, else as the system asks."""
        chosen = self.store.contains("view/calm")
        return _flag(self.store, "view/calm") if chosen else self.system_is_calm

    @calm.setter
    def calm(self, calm: bool) -> None:
        self.store.setValue("view/calm", calm)

    @property
    def text_scale(self) -> float:
        """How large text is, beside what the system asks for."""
        try:
            return min(3.0, max(0.7, float(_text(self.store, "view/text_scale"))))
        except ValueError:
            return 1.0

    @text_scale.setter
    def text_scale(self, scale: float) -> None:
        self.store.setValue("view/text_scale", f"{scale:.2f}")

    def rule(self, name: str) -> bool:
        """Whether a rule that acts by itself is switched on; none is from the start."""
        return _flag(self.store, f"rules/{name}")

    def set_rule(self, name: str, *, on: bool) -> None:
        """Switch a rule on or off."""
        self.store.setValue(f"rules/{name}", on)

    def layout(self, name: str) -> QByteArray | None:
        """A part of the window's layout as Qt saved it."""
        value = self.store.value(f"layout/{name}")
        return value if isinstance(value, QByteArray) and not value.isEmpty() else None

    def keep_layout(self, name: str, state: QByteArray) -> None:
        """Remember a part of the window's layout."""
        self.store.setValue(f"layout/{name}", state)

    def sync(self) -> None:
        """Write everything to the disk."""
        self.store.sync()


def _text(store: QSettings, key: str) -> str:
    value = store.value(key, "")
    return value if isinstance(value, str) else ""


def _flag(store: QSettings, key: str) -> bool:
    return str(store.value(key, "false")).lower() == "true"


def _texts(store: QSettings, key: str) -> list[str]:
    value = store.value(key, [])
    if isinstance(value, str):
        return [value] if value else []
    return [text for text in value if isinstance(text, str)] if isinstance(value, list) else []
