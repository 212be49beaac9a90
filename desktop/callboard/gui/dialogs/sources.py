"""The dialog in which sources are settled: what each is, whom it repeats, what is accepted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from callboard.desk import automatic
from callboard.desk.position import Position
from callboard.desk.source_grid import columns, rows
from callboard.desk.source_totals import last_read, left_behind
from callboard.gui.dialogs.form import Form, words
from callboard.gui.dialogs.naming import with_electors
from callboard.gui.look.fonts import bold
from callboard.gui.reconciliation.words import source_words, stale_words
from callboard.gui.widgets.parts import chip
from callboard.gui.widgets.tips import plain_tip
from callboard.ledger.sources import NO_RANK, Risk, Source, SourceKind
from callboard.reports.claims import Report
from callboard.reports.sources import source_of, trust, usual_names
from callboard.words import mark, tr

_RISKS = {
    Risk.HOLD: mark("Accept calls for the party that held the unit, without an editor"),
    Risk.GAIN: mark("Accept calls for another party than the one that held the unit"),
    Risk.WATCHED: mark("Accept calls of units marked here as leading, too close or unable"),
}
_NOBODY = mark("nobody: it speaks for itself")


class SourcesDialog(Form):
    """A list of sources, and what the chosen one is settled as; nothing changes before OK."""

    letters = 104

    def __init__(
        self,
        position: Position,
        reports: Mapping[str, Report],
        now: datetime,
        parent: QWidget | None = None,
    ) -> None:
        """Show the sources that say anything here first, then those known by name."""
        super().__init__(tr("Sources"), tr("How far each source is trusted"), tr("Settle"), parent)
        self._position = position
        self._reports = reports
        self._now = now
        self._settled = position.board.common.sources
        self._drafts: dict[str, Source] = {}
        self._filling = False
        self.names = _names(position, self._settled)
        self._stale = left_behind(last_read(rows(position)))
        self.list = QListWidget(self)
        self.sort = QComboBox(self)
        self.rank = QComboBox(self)
        self.echo = QComboBox(self)
        self.risks = {risk: chip(tr(risk.words)) for risk in Risk}
        self.effect = words("", "quiet", self)
        self._build()
        self._lay_out()
        self._wire()
        self.list.setCurrentRow(0)
        self.show_problem("")

    @property
    def changed(self) -> tuple[Source, ...]:
        """The sources that were settled otherwise, once the dialog was accepted."""
        if self.result() != QDialog.DialogCode.Accepted:
            return ()
        return tuple(
            draft for name, draft in self._drafts.items() if draft != source_of(name, self._settled)
        )

    @property
    def chosen(self) -> Source:
        """The chosen source as it stands in the dialog."""
        name = self.names[max(0, self.list.currentRow())]
        return self._drafts.get(name) or source_of(name, self._settled)

    def choose(self, name: str) -> None:
        """Choose a source."""
        self.list.setCurrentRow(self.names.index(name))

    # Showing and taking

    def _show(self) -> None:
        source = self.chosen
        self._filling = True
        self.sort.setCurrentIndex(list(SourceKind).index(source.sort))
        self.rank.setCurrentIndex(source.rank - 1)
        self.echo.clear()
        self.echo.addItem(tr(_NOBODY), "")
        for name in self.names:
            if name != source.name:
                self.echo.addItem(name, name)
        self.echo.setCurrentIndex(max(0, self.echo.findData(source.echo_of)))
        for risk, box in self.risks.items():
            box.setChecked(risk in source.accepts)
        self._filling = False
        self._say()

    def _take(self) -> None:
        if self._filling:
            return
        source = self.chosen
        draft = replace(
            source,
            sort=list(SourceKind)[self.sort.currentIndex()],
            rank=self.rank.currentIndex() + 1,
            echo_of=str(self.echo.currentData() or ""),
            accepts=tuple(risk for risk, box in self.risks.items() if box.isChecked()),
        )
        self._drafts[source.name] = draft
        self._name(self.list.currentItem(), draft)
        self._say()

    def _say(self) -> None:
        """Tell what settling the chosen source so would do at once."""
        source = self.chosen
        now = automatic.would_accept(self._position, self._reports, source, self._now)
        gone = automatic.released(self._position, source)
        kept = {a.unit for a in automatic.handed_over(self._position, self._reports, source)}
        told = []
        if now:
            units = with_electors(self._position, [a.unit for a in now])
            told.append(tr("Would call {units} now.", units=units))
        if taken := [unit for unit in gone if unit not in kept]:
            units = with_electors(self._position, taken)
            told.append(tr("Would take back {units}.", units=units))
        self.effect.setText(" ".join(told) or tr("No call changes by this."))

    def _name(self, item: QListWidgetItem, source: Source) -> None:
        age = self._stale.get(source.name)
        name = tr("⚠ {source} · {age} behind", source=source.name, age=age) if age else source.name
        item.setText(f"{name}\n{source_words(source)}")
        item.setToolTip(plain_tip(stale_words(age) if age else source_words(source)))

    # How it is put together

    def _build(self) -> None:
        self.list.setAccessibleName(tr("Sources"))
        self.list.setProperty("role", "framed")
        least = self.fontMetrics().averageCharWidth() * 42
        self.list.setMinimumWidth(min(least, self.screen().availableSize().width() // 3))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for name in self.names:
            item = QListWidgetItem(self.list)
            self._name(item, source_of(name, self._settled))
        for kind in SourceKind:
            self.sort.addItem(tr(kind.words))
        self.sort.setAccessibleName(tr("Kind"))
        self.sort.setToolTip(tr("What the source is"))
        self.rank.addItems([str(rank) for rank in range(1, NO_RANK + 1)])
        self.rank.setAccessibleName(tr("Trust"))
        self.rank.setToolTip(tr("1 is trusted most: its column stands first"))
        self.echo.setAccessibleName(tr("Repeats"))
        self.echo.setToolTip(tr("Pages that repeat one source count as that one source"))
        for risk, box in self.risks.items():
            box.setParent(self)
            box.setToolTip(tr(_RISKS[risk]))
            box.setAccessibleName(tr("Accept by itself: {calls}", calls=box.text()))

    def _lay_out(self) -> None:
        majority = self._position.contest.majority
        form = QFormLayout()
        form.setSpacing(8)
        form.addRow(tr("Kind"), self.sort)
        form.addRow(tr("Trust (1 is most)"), self.rank)
        form.addRow(tr("Repeats"), self.echo)
        heading = words(tr("Accept its calls by itself"), "panel-title", self)
        heading.setFont(bold(self.font()))
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addLayout(form)
        right.addSpacing(6)
        right.addWidget(heading)
        chips = QHBoxLayout()
        chips.setSpacing(6)
        for box in self.risks.values():
            chips.addWidget(box)
        chips.addStretch(1)
        right.addLayout(chips)
        limits = tr(
            "Never the call that takes a ticket across {majority}, and never where sources "
            "disagree, one took back its call, or this desk took back or held its own.",
            majority=majority,
        )
        right.addWidget(words(limits, "hint", self))
        right.addWidget(self.effect)
        right.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.list, 5)
        row.addLayout(right, 6)
        self.body.addLayout(row, 1)
        self.list.setMinimumHeight(self.lines(20))

    def _wire(self) -> None:
        self.list.currentRowChanged.connect(lambda _: self._show())
        self.sort.currentIndexChanged.connect(lambda _: self._take())
        self.rank.currentIndexChanged.connect(lambda _: self._take())
        self.echo.currentIndexChanged.connect(lambda _: self._take())
        for box in self.risks.values():
            box.toggled.connect(lambda _: self._take())


def ask_sources(
    position: Position,
    reports: Mapping[str, Report],
    now: datetime,
    parent: QWidget | None = None,
) -> tuple[Source, ...]:
    """Ask, and answer with the sources that are settled otherwise."""
    dialog = SourcesDialog(position, reports, now, parent)
    dialog.exec()
    return dialog.changed


def _names(position: Position, settled: Mapping[str, Source]) -> Sequence[str]:
    here = columns(position)
    others = {*settled, *usual_names()} - set(here)
    return (*here, *sorted(others, key=lambda name: trust(name, settled)))
