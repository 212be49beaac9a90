"""The history part of the inspector: a unit's steps, newest first."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from callboard.gui.inspector.marks import tabular
from callboard.gui.inspector.paragraphs import Line, Paragraphs, Run, elided
from callboard.gui.inspector.story import Step, Story
from callboard.gui.inspector.wrap import wrapped
from callboard.gui.look.theme import Theme
from callboard.words import tr

_TEXT_LINES = 3
_STEPS_OF_ROOM = 4  # lines


class StepLines(Paragraphs[Step]):
    """One paragraph per step; what was undone is struck through and says so."""

    def lines_of(self, row: Step, width: int) -> tuple[Line, ...]:
        """Time and who on the first line, what was done below."""
        font = QFont(self.font())
        font.setStrikeOut(row.undone)
        ink = self.theme.ink_soft if row.undone or not row.who else self.theme.ink
        if not row.who:
            return self._alone(row, _sentence(row), font, width)
        body = wrapped(_sentence(row), font, width, _TEXT_LINES)
        return (
            self._head(row, width),
            *(Line((Run(text=line, colour=ink, font=font),)) for line in body),
        )

    def count_of(self, row: Step, width: int) -> int:
        """Most steps fit on one line below the first: those are not broken to be counted."""
        if not row.who:
            return len(self.prepared(row, width))
        if self.fontMetrics().horizontalAdvance(_sentence(row)) <= width:
            return 2
        return len(self.prepared(row, width))

    def heightForWidth(self, width: int) -> int:
        """Room for a few steps more, so that one more moves and repaints nothing around it."""
        quantum = _STEPS_OF_ROOM * self.fontMetrics().lineSpacing()
        return -(-super().heightForWidth(width) // quantum) * quantum

    def tip_of(self, row: Step) -> str:
        """The whole step."""
        return row.spoken

    def _head(self, row: Step, width: int) -> Line:
        plain, theme = tabular(self.font()), self.theme
        mark = tr("undone") if row.undone else ""
        room = width - QFontMetrics(plain).horizontalAdvance(mark) - 8
        time = elided(row.time, plain, room)
        after = QFontMetrics(plain).horizontalAdvance(time + "  ")
        who = elided(row.who, plain, room - after)
        return Line(
            (
                Run(text=time, colour=theme.ink_soft, font=plain),
                Run(text=who, colour=theme.ink_faint, font=plain, x=after),
                Run(text=mark, colour=theme.ink_soft, font=plain, right=True),
            )
        )

    def _alone(self, row: Step, text: str, font: QFont, width: int) -> tuple[Line, ...]:
        """What nobody did: on the line of its time, or below it where that is too short."""
        plain, ink = tabular(self.font()), self.theme.ink_soft
        after = QFontMetrics(plain).horizontalAdvance(row.time + "  ") if row.time else 0
        time = Run(text=row.time, colour=ink, font=plain)
        if after + QFontMetrics(font).horizontalAdvance(text) <= width or not row.time:
            body = elided(text, font, width - after)
            return (Line((time, Run(text=body, colour=ink, font=font, x=after))),)
        body = elided(text, font, width)
        return Line((time,)), Line((Run(text=body, colour=ink, font=font),))


def _sentence(row: Step) -> str:
    return row.text[:1].upper() + row.text[1:]


class History(QWidget):
    """The newest steps, then how many older ones are in the log."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.steps = StepLines(theme, self)
        self.steps.setAccessibleName(tr("History of the chosen unit"))
        self.more = QLabel(self)
        self.more.setProperty("role", "hint")
        self.more.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.steps)
        layout.addWidget(self.more)
        self.more.hide()

    def show_story(self, story: Story, empty: str, theme: Theme) -> None:
        """Show the steps; `empty` is said where there are none."""
        rest = (Step(time="", who="", text=story.more_words),) if story.more else ()
        self.steps.show_rows((*story.steps, *rest), theme)
        self.steps.setAccessibleDescription("; ".join(s.spoken for s in story.steps[:10]))
        words = "" if story.steps else empty
        if words != self.more.text():
            self.more.setText(words)
        self.more.setVisible(bool(words))
