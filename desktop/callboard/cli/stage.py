"""A stage: the real window, drawn into memory, for commands that need it without a screen."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from callboard.errors import CallboardError

USUAL = (1440, 900)


class NoWindowError(CallboardError):
    """The window's libraries cannot be loaded on this machine."""

    def __init__(self, cause: ImportError) -> None:
        super().__init__(
            f"The window cannot be drawn here: {cause}. On Debian or Ubuntu its libraries come "
            "with installers/linux/system-packages.sh; everything else works without them."
        )


class Stage:
    """The window with everything behind it, in a data folder of its own; use with `with`."""

    def __init__(self, data: Path) -> None:
        """Put the window together and wait until all of it is there.

        Raises:
            CallboardError: when this machine cannot draw it.
        """
        os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt is loaded
        try:
            from callboard.gui.program import Program
            from callboard.gui.rehearsal import driver as rehearsal
        except ImportError as error:
            raise NoWindowError(error) from error
        self._rehearsal = rehearsal
        self.program = Program(rehearsal.application(), data)
        self.program.settings.welcomed()
        self.window = self.program.window
        ready: list[bool] = []
        self.window.ready.connect(lambda: ready.append(True))
        self.program.shell.show()
        rehearsal.until(lambda: bool(ready), "everything is loaded")

    def __enter__(self) -> Stage:
        """The stage is ready."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the window, and with it the desk."""
        self.program.shell.close()

    def open(self, file: Path) -> None:
        """Open a desk, as from the menu."""
        self.program.files.open(file)
        self._rehearsal.until(lambda: self.window.desk is not None, f"{file.name} is open")

    def draw(self, picture: Path) -> None:
        """Draw the window into a PNG file."""
        self._rehearsal.draw(self.program.shell, USUAL, picture)

    def call_by_click(self, unit: str, ticket: int) -> None:
        """Click `unit` on the map, then the ticket of that number in the box that opens."""
        self._rehearsal.click_unit(self.window.map_panel.map, unit)
        box = self.program.wiring.popover
        self._rehearsal.until(box.isVisible, "the box of calls opens on a click")
        self._rehearsal.click(box.tickets.buttons[ticket - 1])
        self._rehearsal.until(lambda: not box.isVisible(), "the box of calls closes on a call")

    def spoken_in(self, code: str) -> tuple[str, str]:
        """What the first menu is called in another language, and what Qt's dialogs say to cancel.

        Of use once: the window is left half in that language, half in English.
        """
        from callboard.gui.look.language import Language

        self.program.speak(Language(code))
        menu = self.program.shell.menuBar().actions()[0].text().replace("&", "")
        cancel = self._rehearsal.word_for_cancel()
        self.program.speech.silence()
        return menu, cancel

    def in_order(self, words: Sequence[str], place: str) -> list[str]:
        """Put words in the order in which readers at `place` ("es_MX") look for them."""
        return self._rehearsal.in_order(words, place)

    @property
    def font_families(self) -> int:
        """How many families of fonts there are to write with."""
        return self._rehearsal.font_families()

    def signs_without_a_font(self, signs: str) -> str:
        """Which of `signs` none of the fonts can write."""
        return self._rehearsal.signs_without_a_font(signs)

    @property
    def encryption(self) -> str:
        """What https is read with on this machine; empty where it cannot be read."""
        return self._rehearsal.encryption()
