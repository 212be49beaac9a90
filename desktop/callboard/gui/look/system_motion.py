"""Whether the system asks programs for less motion: asked of it once, beside the window."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Mapping
from configparser import ConfigParser, Error
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QStandardPaths, Signal

_WINDOWS_ANIMATES = 0x1042  # SPI_GETCLIENTAREAANIMATION
_GNOME = ("gsettings", "get", "org.gnome.desktop.interface", "enable-animations")
_MACOS = ("defaults", "read", "com.apple.universalaccess", "reduceMotion")
_CALM = {_GNOME: "false", _MACOS: "1"}  # what is answered where less motion is wanted


class SystemMotion(QObject):
    """Asks the system, which may take its time; says so where it wants less motion."""

    calmWanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process = QProcess(self)
        self._command = _MACOS if sys.platform == "darwin" else _GNOME
        self._process.finished.connect(self._read)

    def ask(self, environment: Mapping[str, str] = os.environ) -> None:
        """Ask in the way of this system; one that cannot be asked wants nothing."""
        if sys.platform == "win32":
            wanted = _windows_is_calm()
        else:
            wanted = _kde_is_calm(environment)
            program = QStandardPaths.findExecutable(self._command[0])
            if program and not wanted:
                self._process.start(program, list(self._command[1:]))
        if wanted:
            self.calmWanted.emit()

    def _read(self) -> None:
        answer = bytes(self._process.readAllStandardOutput().data()).decode(errors="replace")
        if answer.strip() == _CALM[self._command]:
            self.calmWanted.emit()


def _kde_is_calm(environment: Mapping[str, str]) -> bool:
    """Plasma makes all animations last no time at all."""
    home = environment.get("XDG_CONFIG_HOME") or str(Path.home() / ".config")
    settings = ConfigParser(strict=False, interpolation=None)
    try:
        settings.read(Path(home) / "kdeglobals", encoding="utf-8")
        return settings.getfloat("KDE", "AnimationDurationFactor", fallback=1.0) == 0.0
    except (Error, OSError, ValueError):
        return False


def _windows_is_calm() -> bool:
    animates = ctypes.c_int(1)
    windows = getattr(ctypes, "windll", None)  # there only
    if windows is not None:
        windows.user32.SystemParametersInfoW(_WINDOWS_ANIMATES, 0, ctypes.byref(animates), 0)
    return not animates.value
