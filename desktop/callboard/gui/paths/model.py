"""The model of the table of what if: a thin adapter from an outlook's turns to Qt."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from callboard.desk.outlook import Outlook, Turn
from callboard.election.contest import Contest, Ticket
from callboard.gui.look.theme import Theme, ticket_colours
from callboard.gui.paths.words import chance_words, takes, turn_words
from callboard.words import tr

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
UNIT, ELECTORS, FIRST, SECOND, CHANCE = range(5)
_NOWHERE = QModelIndex()
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class TurnsModel(QAbstractTableModel):
    """One row per open unit, the most electors first."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.found: Outlook | None = None
        self._theme = theme
        self._contest: Contest | None = None
        self._units: list[str] = []
        self._full = True

    def show_outlook(self, found: Outlook | None, contest: Contest, theme: Theme) -> None:
        """Take the rows; those that stay are kept, so that the view stays where it is."""
        units = [turn.unit for turn in found.turns] if found is not None else []
        if self._contest is not contest:
            self.beginResetModel()
            self._units, self._contest = units, contest
            self.found, self._theme = found, theme
            self.endResetModel()
            return
        before = [self.ticket(column) for column in (FIRST, SECOND)]
        self._follow(found, units)
        self._theme = theme
        if units:
            self.dataChanged.emit(self.index(0, 0), self.index(len(units) - 1, CHANCE))
        if before != [self.ticket(column) for column in (FIRST, SECOND)]:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, CHANCE)

    def _follow(self, found: Outlook | None, units: list[str]) -> None:
        """Drop the rows that go and add those that come; while one does, both agree on what is."""
        kept = set(units)
        for place in reversed(range(len(self._units))):
            if self._units[place] not in kept:
                self.beginRemoveRows(_NOWHERE, place, place)
                del self._units[place]
                self.endRemoveRows()
        self.found = found
        for place, unit in enumerate(units):
            if place >= len(self._units) or self._units[place] != unit:
                self.beginInsertRows(_NOWHERE, place, place)
                self._units.insert(place, unit)
                self.endInsertRows()

    def set_full_names(self, full: bool) -> None:
        """Show the names of units in full, or as AP abbreviates them."""
        if full != self._full:
            self._full = full
            if self._units:
                self.dataChanged.emit(self.index(0, UNIT), self.index(len(self._units) - 1, UNIT))

    def unit(self, row: int) -> str:
        """The unit of a row."""
        return self._units[row]

    def ticket(self, column: int) -> Ticket | None:
        """The ticket that a column is about."""
        if self.found is None:
            return None
        return {FIRST: self.found.first, SECOND: self.found.second}.get(column)

    # What Qt asks for

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many units are open."""
        return 0 if parent.isValid() else len(self._units)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Unit, electors, both tickets, the chance."""
        return 0 if parent.isValid() else CHANCE + 1

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:  # noqa: ANN401  # Qt's own
        """What a cell says."""
        if not index.isValid() or self.found is None or self._contest is None:
            return None
        turn = self._turn(index.row())
        if role == Role.TextAlignmentRole:
            return _LEFT if index.column() == UNIT else _RIGHT
        if turn is None:
            return None
        if role == Role.DisplayRole:
            return self._text(index.column(), turn, self.found)
        if role in {Role.ToolTipRole, Role.AccessibleTextRole}:
            return self._tip(index.column(), turn, self.found)
        ticket = self.ticket(index.column())
        if role == Role.ForegroundRole and ticket is not None:
            tickets = (self.found.first, self.found.second)
            return QColor(ticket_colours(self._theme, tickets, ticket.id).ink)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:  # noqa: ANN401  # Qt's own
        """What the head of a column says."""
        if orientation is not Qt.Orientation.Horizontal or self.found is None:
            return None
        first, second = self.found.first.surname, self.found.second.surname
        if role == Role.DisplayRole:
            return (tr("Open", sense="units"), tr("EV"), first, second, tr("Chance"))[section]
        if role == Role.TextAlignmentRole:
            return _LEFT if section == UNIT else _RIGHT
        if role == Role.ToolTipRole:
            return _head_tip(section, first, second)
        return None

    def _turn(self, row: int) -> Turn | None:
        """The turn of a row; none in the moment in which the row is about to go."""
        turns = self.found.turns if self.found is not None else ()
        unit = self._units[row]
        if row < len(turns) and turns[row].unit == unit:
            return turns[row]
        return next((turn for turn in turns if turn.unit == unit), None)

    def _text(self, column: int, turn: Turn, found: Outlook) -> str:
        ticket = self.ticket(column)
        if ticket is not None:
            return turn_words(_ways(column, turn), turn.of)[0]
        if column == CHANCE:
            return chance_words(turn.first_takes)
        if column == ELECTORS or self._contest is None:
            return str(turn.electors)
        return self._name(turn) if self._full else self._contest.by_id[turn.unit].ap

    def _tip(self, column: int, turn: Turn, found: Outlook) -> str:
        name, ticket = self._name(turn), self.ticket(column)
        if ticket is not None:
            left = turn_words(_ways(column, turn), turn.of)[1]
            assumed = takes(name, ticket.surname)
            rest = tr("{ways} are left to {ticket}.", ways=left, ticket=ticket.surname)
            return f"{assumed} {rest}"
        if column == CHANCE and turn.first_takes is not None:
            return tr(
                "{chance} that {ticket} takes {unit}",
                chance=chance_words(turn.first_takes),
                ticket=found.first.surname,
                unit=name,
            )
        return tr(
            "{unit}: {count} electors; {chance} that {ticket} takes it"
            if turn.first_takes is not None
            else "{unit}: {count} electors",
            unit=name,
            count=turn.electors,
            chance=chance_words(turn.first_takes),
            ticket=found.first.surname,
        )

    def _name(self, turn: Turn) -> str:
        known = self._contest.by_id.get(turn.unit) if self._contest is not None else None
        return tr(known.short_name) if known is not None else turn.unit


def _head_tip(section: int, first: str, second: str) -> str:
    if section == ELECTORS:
        return tr("Electors")
    if section == CHANCE:
        return tr("The chance that {ticket} takes the unit, as an editor gave it", ticket=first)
    if section == UNIT:
        return ""
    return tr(
        "The share of the ways left that give {ticket} a majority if {ticket} takes the unit",
        ticket=first if section == FIRST else second,
    )


def _ways(column: int, turn: Turn) -> int:
    return turn.first if column == FIRST else turn.second
