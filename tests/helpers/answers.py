"""Answers instead of dialogs: values that a test sets before the question comes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from callboard.desk.position import Position
from callboard.desk.service import Desk, Identity
from callboard.gui.acts.files import NewDesk
from callboard.gui.acts.report_acts import Decision
from callboard.gui.dialogs.ballot_draft import TicketEdits
from callboard.gui.dialogs.questions import ReasonQuestion
from callboard.gui.look.theme import Theme


class Answers:
    """Answers every question with what it was told to answer, and remembers the question."""

    def __init__(self) -> None:
        """Think better of everything."""
        self.window: QWidget | None = None
        self.asked: list[str] = []
        self.because: str | None = None
        self.decided: Decision | None = None
        self.on_word_of: str | None = None
        self.ballot: TicketEdits | None = None
        self.names: Identity | None = None
        self.desk: Path | None = None
        self.wanted: NewDesk | None = None
        self.place: Path | None = None
        self.reports: Sequence[str] = ()

    def reason(self, question: ReasonQuestion) -> str | None:
        """Give the reason."""
        self.asked.append(question.sentence)
        return self.because

    def decision(self, desk: Desk, unit: str, ticket: str | None) -> Decision | None:
        """Give the decision."""
        self.asked.append(unit)
        return self.decided

    def election(self, position: Position, ticket: str, source: str) -> str | None:
        """Give the source."""
        self.asked.append(ticket)
        return self.on_word_of

    def tickets(self, position: Position, theme: Theme) -> TicketEdits | None:
        """Give the edits."""
        return self.ballot

    def identity(self, now: Identity) -> Identity | None:
        """Give the names."""
        return self.names

    def desk_to_open(self, folder: str) -> Path | None:
        """Give the file."""
        return self.desk

    def new_desk(self, folder: Path) -> NewDesk | None:
        """Give what the new desk is to be."""
        return self.wanted

    def place_for(self, title: str, suggestion: Path, kind: str) -> Path | None:
        """Give the place."""
        self.asked.append(title)
        return self.place

    def reports_to_open(self, folder: str) -> Sequence[str]:
        """Give the files."""
        return self.reports

    def about(self) -> None:
        """Remember that it was asked for."""
        self.asked.append("about")
