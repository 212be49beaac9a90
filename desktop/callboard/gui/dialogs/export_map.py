"""The dialog that asks how the map is to be exported: heading, kind of file, size."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QLineEdit, QSpinBox, QWidget

from callboard.gui.dialogs.form import Form, words
from callboard.gui.map_panel.export import FORMS, LARGEST, SMALLEST
from callboard.gui.widgets.parts import chip
from callboard.words import mark, tr

_SENTENCE = mark("The map as it is seen now, with heading, legend, source and time.")
_MISSING = mark("Give the map a heading.")
_PAGE = (1600, 1000)
# Names of sizes that are asked for often, in pixels.
_SIZES = {
    mark("Page"): _PAGE,
    mark("Broadcast"): (1920, 1080),
    mark("Wall"): (3840, 2160),
    mark("Square"): (1600, 1600),
}


class MapExport(msgspec.Struct, frozen=True):
    """How a map is to be exported."""

    title: str
    form: str
    size: tuple[int, int]


class ExportMapDialog(Form):
    """A heading, three kinds of file, a width and a height."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        """Begin with a heading, as SVG, in the size of a page."""
        super().__init__(tr("Export map"), tr(_SENTENCE), tr("Choose a place…"), parent)
        self.title = QLineEdit(title, self)
        self.title.setAccessibleName(tr("Heading"))
        self.title.setProperty("role", "field")
        self.title.textChanged.connect(self._check)
        self.body.addWidget(words(tr("Heading"), "quiet", self))
        self.body.addWidget(self.title)
        self.forms = {form: chip(form.upper(), tip=tr(_TIPS[form])) for form in FORMS}
        self.forms["svg"].setChecked(True)
        self._add_forms()
        self.width_box, self.height_box = self._side(tr("Width")), self._side(tr("Height"))
        self._add_sizes()
        self._take(_PAGE)
        self._check()

    @property
    def export(self) -> MapExport | None:
        """What was chosen, once the dialog was accepted."""
        if self.result() != QDialog.DialogCode.Accepted:
            return None
        form = next(form for form, made in self.forms.items() if made.isChecked())
        title = " ".join(self.title.text().split())
        return MapExport(title, form, (self.width_box.value(), self.height_box.value()))

    def _add_forms(self) -> None:
        group, row = QButtonGroup(self), QHBoxLayout()
        for made in self.forms.values():
            group.addButton(made)
            row.addWidget(made)
        row.addStretch(1)
        self.body.addWidget(words(tr("Kind of file"), "quiet", self))
        self.body.addLayout(row)

    def _side(self, name: str) -> QSpinBox:
        box = QSpinBox(self)
        box.setRange(SMALLEST, LARGEST)
        box.setSuffix(" px")
        box.setAlignment(Qt.AlignmentFlag.AlignRight)
        box.setAccessibleName(name)
        return box

    def _add_sizes(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.width_box)
        row.addWidget(words("×", "quiet", self))
        row.addWidget(self.height_box)
        row.addStretch(1)
        for name, size in _SIZES.items():
            tip = tr("{width} × {height} pixels", width=size[0], height=size[1])
            made = chip(tr(name), tip=tip)
            made.setCheckable(False)
            made.clicked.connect(lambda _=False, s=size: self._take(s))
            row.addWidget(made)
        self.body.addWidget(words(tr("Size"), "quiet", self))
        self.body.addLayout(row)

    def _take(self, size: tuple[int, int]) -> None:
        self.width_box.setValue(size[0])
        self.height_box.setValue(size[1])

    def _check(self) -> None:
        self.show_problem("" if self.title.text().strip() else tr(_MISSING))


_TIPS = {
    "svg": mark("Sharp at any size, text stays text: for the web and for designers"),
    "png": mark("Pixels: for broadcast and for pages that take no SVG"),
    "pdf": mark("Sharp at any size: for print"),
}


def ask_export(title: str, parent: QWidget | None = None) -> MapExport | None:
    """Ask, and wait for the answer; None when the editor thought better of it."""
    dialog = ExportMapDialog(title, parent)
    dialog.exec()
    return dialog.export
