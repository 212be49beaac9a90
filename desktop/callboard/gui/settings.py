"""What is remembered between two starts: an ini file in the data folder."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

MOST_RECENT = 9
_COLOUR = re.compile(r"#[0-9a-f]{6}")


class Settings:
    """Named values over QSettings; what is not there, or nonsense, has its default."""

    def __init__(self, path: Path) -> None:
        self._store = QSettings(str(path), QSettings.Format.IniFormat)
        self.system_is_calm = False  # not kept: asked of the system at each start

    @property
    def store(self) -> QSettings:
        """Where the values are, for what remembers more by itself."""
        return self._store

    # Desks

    @property
    def recent(self) -> tuple[Path, ...]:
        """The desks opened last, the last one first; those that are gone are left out."""
        return tuple(path for text in self._texts("desks/recent") if (path := Path(text)).exists())

    def opened(self, path: Path) -> None:
        """Remember that a desk was opened."""
        others = [text for text in self._texts("desks/recent") if text != str(path)]
        self._store.setValue("desks/recent", [str(path), *others][:MOST_RECENT])

    @property
    def last(self) -> Path | None:
        """The desk that was open when the window closed."""
        text = self._text("desks/last")
        return Path(text) if text else None

    @last.setter
    def last(self, path: Path | None) -> None:
        self._store.setValue("desks/last", str(path) if path else "")

    @property
    def first_start(self) -> bool:
        """Whether nobody has chosen a door yet."""
        return not self._flag("welcome/done")

    def welcomed(self) -> None:
        """Remember that a door was chosen."""
        self._store.setValue("welcome/done", True)

    # Who sits here

    @property
    def identity(self) -> tuple[str, str]:
        """The names of the desk and the editor."""
        return self._text("identity/desk") or "desk 1", self._text("identity/editor") or "editor"

    @identity.setter
    def identity(self, names: tuple[str, str]) -> None:
        self._store.setValue("identity/desk", names[0])
        self._store.setValue("identity/editor", names[1])

    # How it looks

    @property
    def appearance(self) -> str:
        """Which colours: "system", "light" or "dark"."""
        text = self._text("view/appearance")
        return text if text in {"light", "dark"} else "system"

    @appearance.setter
    def appearance(self, name: str) -> None:
        self._store.setValue("view/appearance", name)

    @property
    def language(self) -> str:
        """Which language: "system", "en" or "es"."""
        text = self._text("view/language")
        return text if text in {"en", "es"} else "system"

    @language.setter
    def language(self, code: str) -> None:
        self._store.setValue("view/language", code)

    @property
    def palette(self) -> str:
        """The name of the palette that results are shown in."""
        return self._text("view/palette")

    @palette.setter
    def palette(self, name: str) -> None:
        self._store.setValue("view/palette", name)

    @property
    def ticket_colours(self) -> dict[str, str]:
        """The editor's own colours, "#rrggbb" by ticket id; what is no colour is left out."""
        pairs = (text.partition("=") for text in self._texts("view/ticket_colours"))
        return {ticket: colour for ticket, _, colour in pairs if _COLOUR.fullmatch(colour)}

    @ticket_colours.setter
    def ticket_colours(self, colours: Mapping[str, str]) -> None:
        texts = [f"{ticket}={colour}" for ticket, colour in sorted(colours.items())]
        self._store.setValue("view/ticket_colours", texts)

    @property
    def drawing(self) -> str:
        """What the map's units are drawn as."""
        return self._text("view/drawing")

    @drawing.setter
    def drawing(self, name: str) -> None:
        self._store.setValue("view/drawing", name)

    @property
    def headline_shape(self) -> str:
        """What the electors in the headline are drawn as."""
        return self._text("view/headline_shape")

    @headline_shape.setter
    def headline_shape(self, name: str) -> None:
        self._store.setValue("view/headline_shape", name)

    @property
    def shown_parts(self) -> frozenset[str]:
        """What the map shows beside the board: "districts", "shading"."""
        return frozenset(self._texts("view/shown_parts"))

    @shown_parts.setter
    def shown_parts(self, names: frozenset[str]) -> None:
        self._store.setValue("view/shown_parts", sorted(names))

    @property
    def comparison(self) -> tuple[int | None, str]:
        """The past election that the map compares with, if any, and what it shows of it."""
        year, _, versus = self._text("view/comparison").partition(" ")
        return (int(year) if year.isdecimal() else None), versus

    @comparison.setter
    def comparison(self, comparison: tuple[int | None, str]) -> None:
        year, versus = comparison
        self._store.setValue("view/comparison", f"{year} {versus}" if year is not None else "")

    @property
    def wall_drawing(self) -> str:
        """What the units are drawn as on the wall; empty: as on the map of the window."""
        return self._text("view/wall_drawing")

    @wall_drawing.setter
    def wall_drawing(self, name: str) -> None:
        self._store.setValue("view/wall_drawing", name)

    @property
    def calm(self) -> bool:
        """Whether nothing may move by itself: as the editor chose, else as the system asks."""
        chosen = self._store.contains("view/calm")
        return self._flag("view/calm") if chosen else self.system_is_calm

    @calm.setter
    def calm(self, calm: bool) -> None:
        self._store.setValue("view/calm", calm)

    @property
    def text_scale(self) -> float:
        """How large text is, beside what the system asks for."""
        try:
            return min(3.0, max(0.7, float(self._text("view/text_scale"))))
        except ValueError:
            return 1.0

    @text_scale.setter
    def text_scale(self, scale: float) -> None:
        self._store.setValue("view/text_scale", f"{scale:.2f}")

    def rule(self, name: str) -> bool:
        """Whether a rule that acts by itself is switched on; none is from the start."""
        return self._flag(f"rules/{name}")

    def set_rule(self, name: str, *, on: bool) -> None:
        """Switch a rule on or off."""
        self._store.setValue(f"rules/{name}", on)

    def layout(self, name: str) -> QByteArray | None:
        """A part of the window's layout as Qt saved it."""
        value = self._store.value(f"layout/{name}")
        return value if isinstance(value, QByteArray) and not value.isEmpty() else None

    def keep_layout(self, name: str, state: QByteArray) -> None:
        """Remember a part of the window's layout."""
        self._store.setValue(f"layout/{name}", state)

    @property
    def folder(self) -> str:
        """The folder in which a file was chosen last."""
        return self._text("files/folder")

    @folder.setter
    def folder(self, path: str) -> None:
        self._store.setValue("files/folder", path)

    def sync(self) -> None:
        """Write everything to the disk."""
        self._store.sync()

    def _text(self, key: str) -> str:
        value = self._store.value(key, "")
        return value if isinstance(value, str) else ""

    def _flag(self, key: str) -> bool:
        return str(self._store.value(key, "false")).lower() == "true"

    def _texts(self, key: str) -> list[str]:
        value = self._store.value(key, [])
        if isinstance(value, str):
            return [value] if value else []
        return [text for text in value if isinstance(text, str)] if isinstance(value, list) else []
