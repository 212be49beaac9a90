"""The questions as dialogs; each dialog is imported when it is first needed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from callboard.desk.opening import SUFFIX
from callboard.desk.position import Position
from callboard.desk.service import Desk, Identity
from callboard.gui.acts.files import NewDesk
from callboard.gui.acts.report_acts import Decision
from callboard.gui.look.system_theme import SystemTheme
from callboard.gui.look.theme import Theme
from callboard.words import tr

if TYPE_CHECKING:
    from callboard.gui.dialogs.ballot_draft import TicketEdits
    from callboard.gui.dialogs.questions import ReasonQuestion

REPORT_KINDS = "(*.txt *.md *.html *.htm *.csv *.tsv *.json *.xlsx *.xml)"


class Dialogs:
    """Asks the person at the window."""

    def __init__(self, appearance: SystemTheme, clock: Callable[[], datetime]) -> None:
        self._appearance = appearance
        self._clock = clock
        self.window: QWidget | None = None  # the dialogs' parent, once there is one

    # Acts

    def reason(self, question: ReasonQuestion) -> str | None:
        """Ask for the reason of an act."""
        from callboard.gui.dialogs.reason import ask_reason

        found = ask_reason(question, self.window)
        return found.text if found is not None else None

    def decision(self, desk: Desk, unit: str, ticket: str | None) -> Decision | None:
        """Ask how a disagreement is decided, and on what ground."""
        from callboard.gui.dialogs.resolve import ask_resolution

        found = ask_resolution(
            desk.position,
            unit,
            desk.report,
            self._appearance.theme,
            ticket=ticket,
            parent=self.window,
        )
        return Decision(found.ticket, found.ground) if found is not None else None

    def election(self, position: Position, ticket: str, source: str) -> str | None:
        """Ask on whose word the election is called."""
        from callboard.gui.dialogs.election import ask_election

        return ask_election(position, ticket, source, self.window)

    def tickets(self, position: Position, theme: Theme) -> TicketEdits | None:
        """Ask how the ballot changes."""
        from callboard.gui.dialogs.tickets import ask_tickets

        return ask_tickets(position, theme, self.window)

    def identity(self, now: Identity) -> Identity | None:
        """Ask who sits here."""
        from callboard.gui.dialogs.identity import ask_identity

        return ask_identity(now, self.window)

    # Files

    def desk_to_open(self, folder: str) -> Path | None:
        """Ask for a desk file."""
        from PySide6.QtWidgets import QFileDialog

        kinds = f"{tr('Desks')} (*{SUFFIX});;{tr('All files')} (*)"
        name, _ = QFileDialog.getOpenFileName(self.window, tr("Open a desk"), folder, kinds)
        return Path(name) if name else None

    def new_desk(self, folder: Path) -> NewDesk | None:
        """Ask for the election and the file."""
        from callboard.gui.dialogs.new_desk import ask_new_desk

        folder.mkdir(parents=True, exist_ok=True)
        found = ask_new_desk(folder, self._clock().date(), self.window)
        return NewDesk(found.year, found.start, found.path) if found is not None else None

    def place_for(self, title: str, suggestion: Path, kind: str) -> Path | None:
        """Ask for a file to write; the system asks before it replaces one."""
        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getSaveFileName(self.window, title, str(suggestion), kind)
        if not name:
            return None
        path = Path(name)
        return path if path.suffix else path.with_suffix(suggestion.suffix)

    def reports_to_open(self, folder: str) -> Sequence[str]:
        """Ask for files with reports."""
        from PySide6.QtWidgets import QFileDialog

        kinds = f"{tr('Reports')} {REPORT_KINDS};;{tr('All files')} (*)"
        names, _ = QFileDialog.getOpenFileNames(self.window, tr("Open reports"), folder, kinds)
        return names

    def about(self) -> None:
        """Tell what this program is."""
        from PySide6.QtWidgets import QMessageBox

        from callboard import __version__

        QMessageBox.about(
            self.window,
            tr("About Callboard"),
            tr(
                "<b>Callboard {version}</b><br>The results desk for US presidential elections."
                "<br><br>MIT licence. Shapes of the map: us-atlas (ISC), from the Census Bureau."
                "<br>It sends nothing; it reads from the network only the addresses you watch.",
                version=__version__,
            ),
        )
