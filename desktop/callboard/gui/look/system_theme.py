"""Light or dark: as the system is, live, unless the editor has chosen."""

from __future__ import annotations

import enum
from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QStyleHints

from callboard.gui.look.palettes import STANDARD, with_palette
from callboard.gui.look.theme import Theme, theme


class Appearance(enum.StrEnum):
    """Which colours the editor wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class SystemTheme(QObject):
    """Knows the theme that holds now; tells when it becomes another."""

    changed = Signal(object)  # Theme

    def __init__(
        self, hints: QStyleHints, choice: Appearance, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._hints = hints
        self._choice = choice
        self._palette, self._custom = STANDARD, dict[str, str]()
        self._scheme = hints.colorScheme()
        self._theme = self._wanted()
        hints.colorSchemeChanged.connect(self._scheme_changed)

    @property
    def theme(self) -> Theme:
        """The theme that holds now."""
        return self._theme

    @property
    def choice(self) -> Appearance:
        """What the editor wants."""
        return self._choice

    def choose(self, choice: Appearance) -> None:
        """Take the editor's wish."""
        self._choice = choice
        self._update()

    @property
    def palette(self) -> str:
        """The name of the palette that results are shown in."""
        return self._palette

    @property
    def custom(self) -> Mapping[str, str]:
        """The editor's own colours, by ticket id."""
        return self._custom

    def choose_palette(self, name: str, custom: Mapping[str, str]) -> None:
        """Show results in other colours."""
        self._palette, self._custom = name, dict(custom)
        self._update()

    def _scheme_changed(self, scheme: Qt.ColorScheme) -> None:
        self._scheme = scheme
        self._update()

    def _update(self) -> None:
        wanted = self._wanted()
        if wanted != self._theme:
            self._theme = wanted
            self.changed.emit(wanted)

    def _wanted(self) -> Theme:
        return with_palette(theme(self._name()), self._palette, self._custom)

    def _name(self) -> str:
        if self._choice is Appearance.SYSTEM:
            return "dark" if self._scheme == Qt.ColorScheme.Dark else "light"
        return self._choice.value
