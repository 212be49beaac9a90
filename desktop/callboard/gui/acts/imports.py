"""Imports: what is opened, pasted or bundled is read beside the window, then put on the desk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from callboard.gui.acts.plans import Texts
from callboard.gui.acts.reading import (
    Pasted,
    ReadReports,
    get_ready,
    read_bundled,
    read_files,
    read_pasted,
)
from callboard.gui.acts.readings import Readings
from callboard.gui.widgets.background import Background
from callboard.gui.window.messages import Message, Tone
from callboard.words import tr

if TYPE_CHECKING:
    from callboard.desk.service import Desk
    from callboard.gui.acts.acts import Acts
    from callboard.reports.opening import Ways


class Imports(QObject):
    """Reads for the desk that acts go to."""

    imported = Signal(object)  # ids of the reports that were taken in

    def __init__(self, acts: Acts, background: Background) -> None:
        super().__init__(acts)
        self._acts = acts
        self.readings = Readings(background, self)
        self.readings.stopped.connect(
            lambda: self._say(tr("Reading was stopped; nothing was taken."))
        )
        self.remembered: Callable[[], Texts] = Texts  # what was said once of tables and files
        self._background = background
        self._is_prepared = False

    def prepare(self) -> None:
        """Let the reader get ready while a file is still on its way: its rules take a second."""
        if not self._is_prepared:
            self._is_prepared = True
            self._background.run(get_ready, lambda _: None)

    def files(self, paths: Sequence[str], *, anew: bool = False) -> None:
        """Read files; with `anew`, the same bytes may be read in another way than before."""
        if (desk := self._acts.ready()) is not None and paths:
            files = [Path(path) for path in paths]
            done = partial(self._take_in, anew=anew)
            self.readings.run(partial(read_files, files), self.ways(desk), done)

    def pasted(self, pasted: Pasted) -> None:
        """Read what was on the clipboard."""
        if (desk := self._acts.ready()) is not None:
            self.readings.run(partial(read_pasted, pasted), self.ways(desk), self._take_in)

    def bundled(self, name: str) -> None:
        """Read one of the sample reports."""
        if (desk := self._acts.ready()) is not None:
            self.readings.run(partial(read_bundled, name), self.ways(desk), self._take_in)

    def ways(self, desk: Desk) -> Callable[[], Ways]:
        """How reports are read for a desk."""
        year, texts = desk.contest.year, self.remembered()

        def ways() -> Ways:
            from callboard.reports.opening import Ways

            return Ways(
                election=year, plans=texts.plans(), said=texts.said(), limits=texts.bounds()
            )

        return ways

    def _take_in(self, read: ReadReports, *, anew: bool = False) -> None:
        from callboard.gui.acts import asking

        desk = self._acts.desk
        if desk is None:
            return
        for problem in read.problems:
            self._say(problem, Tone.ERROR)
        called = desk.position.called_units
        put = partial(desk.import_report, anew=anew, by="editor")
        taken = [
            report
            for report in read.reports
            if self._acts.attempt(partial(put, report), asked_before=True)
        ]
        if taken:
            unread = {report.id: asking.unread_words(report) for report in taken}
            for problem in filter(None, unread.values()):
                self._say(problem, Tone.ERROR)
            if read_some := [report for report in taken if not unread[report.id]]:
                fresh = desk.position.called_units - called
                self._say(asking.imported_words(read_some, fresh), Tone.DONE)
            self.imported.emit(tuple(report.id for report in taken))

    def _say(self, text: str, tone: Tone = Tone.INFO) -> None:
        self._acts.said.emit(Message(text, tone))
