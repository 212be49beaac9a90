"""The small parts that panels are put together from: labels and buttons by their role."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QWidget

from callboard.gui.widgets.count_button import CountButton
from callboard.gui.widgets.flow import FlowLayout
from callboard.gui.widgets.tips import plain_tip


def label(text: str, role: str = "", *, name: str = "") -> QLabel:
    """A label in the look of a role; plain text, never markup."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setObjectName(name)
    return made


def button(text: str, role: str = "", *, tip: str = "", name: str = "") -> QPushButton:
    """A button in the look of a role, with a tip."""
    made = QPushButton(text)
    made.setProperty("role", role)
    made.setToolTip(tip)
    made.setObjectName(name)
    return made


def remark(role: str, parent: QWidget) -> QLabel:
    """Words in lines, hidden until `say` gives it some."""
    made = label("", role)
    made.setParent(parent)
    made.setWordWrap(True)
    made.hide()
    return made


def say(remark: QLabel, words: str) -> None:
    """Show these words, or nothing where there are none."""
    if remark.text() != words:
        remark.setText(words)
    remark.setVisible(bool(words))


def sharing(text: str, role: str, parent: QWidget, *, tip: str = "") -> QPushButton:
    """A hidden button that takes the share of a line that it is given."""
    made = button(text, role, tip=tip)
    made.setParent(parent)
    made.setProperty("compact", True)
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    made.hide()
    return made


def chip(text: str, *, tip: str = "", name: str = "") -> CountButton:
    """A small round button that is on or off."""
    made = CountButton(text)
    made.setProperty("role", "chip")
    made.setToolTip(tip)
    made.setObjectName(name)
    made.setCheckable(True)
    made.setAutoDefault(False)  # no dialog takes it for its answer
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return made


def panel(name: str) -> QFrame:
    """A frame in the look of a panel."""
    made = QFrame()
    made.setProperty("role", "panel")
    made.setAccessibleName(name)
    return made


def header(*parts: QWidget | None) -> QWidget:
    """What stands at the head of a panel, in lines where one is too short for it.

    None before the last part stands for the gap that takes all room of a line.
    """
    made = QWidget()
    made.setProperty("role", "header")
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    row = FlowLayout(made, whole=True, spread=None in parts)
    row.setContentsMargins(8, 6, 6, 6)
    for part in parts:
        if part is not None:
            row.addWidget(part)
    return made


def repolish(*widgets: QWidget) -> None:
    """Let the style sheet look again at widgets whose properties changed."""
    for widget in widgets:
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.updateGeometry()


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget the look of another role."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        repolish(widget)


class Elided(QLabel):
    """A label that shortens its text to the room it has, and tells all of it in its tip.

    It paints its text itself: a label that is given a text asks for another layout of everything
    around it, up to the window, and that is dear where texts change with every call.
    """

    def __init__(self, text: str = "", role: str = "") -> None:
        super().__init__()
        self._full = ""
        self._shorter: tuple[str, ...] = ()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.set_text(text)

    def set_text(self, text: str, *shorter: str) -> None:
        """Show another text; where it does not fit, the first of the shorter ones that does."""
        if (text, shorter) != (self._full, self._shorter):
            self._full, self._shorter = text, shorter
            self.setToolTip(plain_tip(text))
            self.setAccessibleName(text)
            self.update()

    @property
    def full(self) -> str:
        """The whole text."""
        return self._full

    def text(self) -> str:
        """What is to be read, shortened where there is too little room."""
        width, metrics, shown = self.contentsRect().width(), self.fontMetrics(), self._full
        for shorter in filter(None, self._shorter):
            if metrics.horizontalAdvance(shown) > width:
                shown = shorter
        return metrics.elidedText(shown, Qt.TextElideMode.ElideRight, width)

    def sizeHint(self) -> QSize:
        """As high as a line; any width will do."""
        return QSize(0, self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """No width is too small."""
        margins = self.contentsMargins()
        return QSize(0, self.fontMetrics().height() + margins.top() + margins.bottom())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write the text in the colour of the role."""
        painter = QPainter(self)
        self.drawFrame(painter)
        painter.setPen(self.palette().windowText().color())
        align = Qt.AlignmentFlag.AlignVCenter | self.alignment()
        painter.drawText(self.contentsRect(), align, self.text())
        painter.end()


class Steady(Elided):
    """A short text that changes often, in the room of the longest that it may become."""

    def __init__(self, longest: str, role: str = "") -> None:
        super().__init__("", role)
        self._longest = longest
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def set_longest(self, text: str) -> None:
        """Have room for another text from now on."""
        if text != self._longest:
            self._longest = text
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for the longest text."""
        width = self.fontMetrics().horizontalAdvance(self._longest) + 1  # it is rounded
        return QSize(width, super().sizeHint().height())


class Ground(QWidget):
    """What the parts of a panel stand on: it fills its own ground.

    Nothing behind it has to be painted when a part changes: through a see-through one, Qt paints
    every widget up to the window's own ground again.
    """

    def __init__(self, colour: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour = QColor(colour)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def set_colour(self, colour: str) -> None:
        """Take another colour, as themes change."""
        self._colour = QColor(colour)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill what is to be painted."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._colour)
        painter.end()


class Scrolled(QWidget):
    """What stands in a scroll area: as high as its lines are at the width that it has.

    Qt would have it as high as its labels were at their narrowest, with a gap below.
    """

    def minimumSizeHint(self) -> QSize:
        """As narrow as its widest part; the height follows from the width."""
        return QSize(super().minimumSizeHint().width(), 0)
