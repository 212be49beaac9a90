"""The dialogs that pictures are taken of, each over a night at work."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QWidget

from callboard.desk.service import Desk
from callboard.gui.look.theme import Theme
from callboard.gui.rehearsal.photographer import Photographer
from callboard.gui.rehearsal.staged import State, night, reports

Made = Callable[[Desk, Theme, QWidget], QDialog]


def _over(scene: Callable[[Photographer], None], made: Made) -> Callable[[Photographer], None]:
    """What sets a scene up and asks over it."""

    def set_up(camera: Photographer) -> None:
        scene(camera)
        program = camera.program
        camera.ask(lambda: made(camera.desk, program.appearance.theme, program.shell))

    return set_up


def _chances(desk: Desk, _: Theme, shell: QWidget) -> QDialog:
    from callboard.gui.dialogs.chances import ChancesDialog

    return ChancesDialog(desk.position, shell)


def _returns(desk: Desk, _: Theme, shell: QWidget) -> QDialog:
    from callboard.gui.dialogs.returns import ReturnsDialog

    return ReturnsDialog(desk.position, "GA", shell)


def _electors(desk: Desk, _: Theme, shell: QWidget) -> QDialog:
    from callboard.gui.dialogs.electors import ElectorsDialog

    return ElectorsDialog(desk.position, "TX", shell)


def _colours(desk: Desk, theme: Theme, shell: QWidget) -> QDialog:
    from callboard.gui.dialogs.colours import TicketColoursDialog

    return TicketColoursDialog(desk.board.tickets, theme, {}, shell)


def _export(desk: Desk, _: Theme, shell: QWidget) -> QDialog:
    from callboard.gui.dialogs.export_map import ExportMapDialog

    return ExportMapDialog(desk.position.race.sentence, shell)


def _sources(desk: Desk, _: Theme, shell: QWidget) -> QDialog:
    from callboard.gui.dialogs.sources import SourcesDialog

    known = {report.id: report for report in desk.reports}
    return SourcesDialog(desk.position, known, desk.now(), shell)


def _unit(desk: Desk, _: Theme, shell: QWidget) -> QDialog:
    from callboard.gui.scenario.dialogs import UnitDialog

    return UnitDialog("Pennsylvania", 19, desk.board.tickets, {}, shell)


def _calls(desk: Desk, _: Theme, shell: QWidget) -> QDialog:
    from callboard.gui.scenario.dialogs import CallsDialog

    lines = [f"{unit.name} ({desk.contest.electors[unit.id]})" for unit in desk.contest.units[:9]]
    return CallsDialog(lines, desk.position.race.sentence, "AP", shell)


DIALOGS = (
    State("dialog-chances", _over(night, _chances)),
    State("dialog-returns", _over(night, _returns)),
    State("dialog-electors", _over(night, _electors)),
    State("dialog-colours", _over(night, _colours)),
    State("dialog-export", _over(night, _export)),
    State("dialog-sources", _over(reports, _sources)),
    State("dialog-unit", _over(night, _unit)),
    State("dialog-calls", _over(night, _calls)),
)
