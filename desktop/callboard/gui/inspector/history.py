"""The history part of the inspector: a unit's steps, newest first."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callboard.gui.inspector.paragraphs import Line, Paper, Paragraphs, Run, Writing
from callboard.gui.inspector.story import Step, Story
from callboard.gui.look.fitting import elided, wrapped
from callboard.gui.look.fonts import tabular
from callboard.gui.look.theme import Theme
from callboard.gui.widgets.parts import remark, say
from callboard.words import tr

_TEXT_LINES = 3
_STEPS_OF_ROOM = 4  # lines


def _lines(row: Step, paper: Paper) -> tuple[Line, ...]:
    """Time and who on the first line, what was done below; what was undone is struck through."""
    font = QFont(paper.font)
    font.setStrikeOut(row.undone)
    if not row.who:
        return _alone(row, font, paper)
    ink = paper.theme.ink_soft if row.undone else paper.theme.ink
    body = wrapped(_sentence(row), font, paper.width, _TEXT_LINES)
    return (
        _head(row, paper),
        *(Line((Run(text=line, colour=ink, font=font),)) for line in body),
    )


def _count(row: Step, paper: Paper) -> int | None:
    """Most steps fit on one line below the first: those are not broken to be counted."""
    short = row.who and paper.metrics.horizontalAdvance(_sentence(row)) <= paper.width
    return 2 if short else None


def _head(row: Step, paper: Paper) -> Line:
    plain, theme = tabular(paper.font), paper.theme
    mark = tr("undone") if row.undone else ""
    room = paper.width - QFontMetrics(plain).horizontalAdvance(mark) - 8
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


def _alone(row: Step, font: QFont, paper: Paper) -> tuple[Line, ...]:
    """What nobody did: on the line of its time, or below it where that is too short."""
    plain, ink, text = tabular(paper.font), paper.theme.ink_soft, _sentence(row)
    after = QFontMetrics(plain).horizontalAdvance(row.time + "  ") if row.time else 0
    time = Run(text=row.time, colour=ink, font=plain)
    if after + QFontMetrics(font).horizontalAdvance(text) <= paper.width or not row.time:
        body = elided(text, font, paper.width - after)
        return (Line((time, Run(text=body, colour=ink, font=font, x=after))),)
    body = elided(text, font, paper.width)
    return Line((time,)), Line((Run(text=body, colour=ink, font=font),))


def _sentence(row: Step) -> str:
    return row.text[:1].upper() + row.text[1:]


STEPS = Writing(lines=_lines, tip=lambda row: row.spoken, count=_count, whole=_STEPS_OF_ROOM)


class History(QWidget):
    """The newest steps, then how many older ones are in the log."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.steps = Paragraphs(STEPS, theme, self)
        self.steps.setAccessibleName(tr("History of the chosen unit"))
        self.more = remark("hint", self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.steps)
        layout.addWidget(self.more)

    def show_story(self, story: Story, empty: str, theme: Theme) -> None:
        """Show the steps; `empty` is said where there are none."""
        rest = (Step(time="", who="", text=story.more_words),) if story.more else ()
        self.steps.show_rows((*story.steps, *rest), theme)
        self.steps.setAccessibleDescription("; ".join(s.spoken for s in story.steps[:10]))
        say(self.more, "" if story.steps else empty)
