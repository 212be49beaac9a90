"""Unexpected exceptions: written to a file, told in a sentence, and the window stays alive."""

from __future__ import annotations

import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from callboard.errors import CallboardError, system_reason
from callboard.gui.window.messages import Message, Tone
from callboard.words import tr

LARGEST = 1_000_000  # bytes of the log; then it begins anew beside the old one


class Failures(QObject):
    """Takes what no one caught. Install it before the first window: slots raise into it."""

    told = Signal(object)  # Message

    def __init__(self, log: Path) -> None:
        super().__init__()
        self._log = log

    def install(self) -> None:
        """Become the process's hook for exceptions."""
        sys.excepthook = self.take

    def take(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log an exception and tell of it; an interrupt from the keyboard ends the program."""
        if issubclass(kind, (KeyboardInterrupt, SystemExit)):
            sys.__excepthook__(kind, error, trace)
            return
        lines = "".join(traceback.format_exception(kind, error, trace))
        place = self._write(lines)
        if isinstance(error, CallboardError):
            self.told.emit(Message(str(error), Tone.ERROR))
            return
        self.told.emit(
            Message(
                tr(
                    "Something went wrong that Callboard did not foresee ({kind}). "
                    "Your calls are safe. {place}",
                    kind=kind.__name__,
                    place=place,
                ),
                Tone.ERROR,
            )
        )

    def _write(self, lines: str) -> str:
        """Append to the log; say where it is, or that it could not be written."""
        try:
            self._log.parent.mkdir(parents=True, exist_ok=True)
            if self._log.exists() and self._log.stat().st_size > LARGEST:
                self._log.replace(self._log.with_suffix(".old.log"))
            with self._log.open("a", encoding="utf-8") as log:
                log.write(f"--- {datetime.now(UTC).isoformat()}\n{lines}\n")
        except OSError as error:
            sys.stderr.write(lines)
            return tr("It could not be written down: {problem}.", problem=system_reason(error))
        return tr("What it was is written in {log}: Help → Folder of logs.", log=self._log.name)
