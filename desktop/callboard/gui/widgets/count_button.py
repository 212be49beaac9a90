"""A button whose count changes with every call, and moves nothing around it by that."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QStyleOptionButton, QWidget


class CountButton(QPushButton):
    """Shows "Uncalled 23" and asks for another layout only where the width may be another.

    A button that is given a text asks everything around it, up to the window, to be laid out
    again. As long as the count keeps its digits, this one is only painted again.
    """

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._shown = text

    def setText(self, text: str) -> None:
        """Show another text."""
        if text == self._shown:
            return
        wider = len(text) != len(self._shown)
        self._shown = text
        if wider:
            super().setText(text)
        else:
            self.update()

    def text(self) -> str:
        """The text that is shown."""
        return self._shown

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """Let the style paint the text that is shown."""
        super().initStyleOption(option)
        option.text = self._shown
