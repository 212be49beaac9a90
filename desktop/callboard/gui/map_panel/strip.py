"""The strip above the map: that it shows a comparison, the way back, and the legend."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QColor, QFontInfo, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from callboard.gui.look.theme import Theme
from callboard.gui.map.brushes import Brushes
from callboard.gui.map.legend import Entry, lay_out, paint_legend
from callboard.gui.map.lettering import Fonts
from callboard.gui.map_panel.looks import map_theme
from callboard.gui.map_panel.mode import MapMode, Versus
from callboard.gui.widgets.parts import Elided, button, chip
from callboard.words import tr


class Legend(QWidget):
    """Samples and words, in as many rows as it takes."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._entries: tuple[Entry, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_entries(self, entries: tuple[Entry, ...], theme: Theme) -> None:
        """Show another legend."""
        if (entries, theme) != (self._entries, self._theme):
            self._entries, self._theme = entries, theme
            self.setAccessibleName(
                tr("Legend: {entries}", entries=", ".join(entry.text for entry in entries))
            )
            self.updateGeometry()
            self.update()

    def hasHeightForWidth(self) -> bool:
        """Rows depend on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as its rows."""
        return round(lay_out(self._entries, Fonts(""), self._em(), width)[1])

    def sizeHint(self) -> QSize:
        """One row, if there is room."""
        return QSize(300, self.heightForWidth(max(120, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for other rows at another width: what is fixed in height is asked only once."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _em(self) -> int:
        return round(0.92 * QFontInfo(self.font()).pixelSize())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw samples and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, fonts, em = map_theme(self._theme), Fonts(""), self._em()
        placed, _ = lay_out(self._entries, fonts, em, self.width())
        paint_legend(painter, placed, fonts, em, theme, Brushes(theme, em))
        painter.end()


class MapStrip(QFrame):
    """Seen only while the map shows more than the board."""

    versusChosen = Signal(object)  # Versus
    boardRequested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._compares = False
        self.words = Elided("", "panel-title")
        self.legend = Legend(theme)
        self.back = button(tr("To the board"), "secondary", tip=tr("Show the board again"))
        self.back.clicked.connect(self.boardRequested)
        self._group = QButtonGroup(self)
        self.chips = {
            Versus.HOLDER: chip(tr("Who won"), tip=tr("Who won each unit then")),
            Versus.SWING: chip(tr("Swing"), tip=tr("How far the votes moved since then")),
        }
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.words, 1)
        for versus, made in self.chips.items():
            made.clicked.connect(lambda _=False, v=versus: self.versusChosen.emit(v))
            self._group.addButton(made)
            head.addWidget(made)
        head.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 5, 10, 5)
        column.setSpacing(5)
        column.addLayout(head)
        column.addWidget(self.legend)
        self.hide()

    def show_mode(
        self,
        mode: MapMode,
        words: str,
        entries: tuple[Entry, ...],
        theme: Theme,
        shorter: str = "",
    ) -> None:
        """Say what the map shows, shorter in little room; nothing where that is the board."""
        self._theme, self._compares = theme, mode.compares
        self.words.set_text(words, shorter)
        for part in (*self.chips.values(), self.back):
            part.setVisible(mode.compares)
        self.words.setVisible(bool(words))
        self.words.setMinimumHeight(self.back.sizeHint().height() if mode.compares else 0)
        self.chips[mode.versus].setChecked(True)
        self.legend.setVisible(mode.compares or mode.shading)
        self.legend.show_entries(entries, theme)
        self.setVisible(bool(words) or mode.shading)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A tinted ground says that this is not the board."""
        painter = QPainter(self)
        ground = self._theme.scenario if self._compares else self._theme.panel
        painter.fillRect(self.rect(), QColor(ground))
        painter.setPen(QColor(self._theme.line))
        painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())
        painter.end()
