"""The time machine's bar: which moment is shown, the track, and what moves along it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from callboard.gui.look.theme import Theme
from callboard.gui.timemachine.signs import sign, sign_size
from callboard.gui.timemachine.track import Track
from callboard.gui.widgets.banner import BannerLayout
from callboard.gui.widgets.parts import Elided, Steady, button, chip, label
from callboard.words import mark, tr

SPEEDS = (1, 2, 5, 20)  # steps in a second
_STEPS = (
    ("first", mark("To the beginning"), mark("Show the desk as it was opened")),
    ("back", mark("A step earlier"), mark("A step earlier ([)")),
    ("play", mark("Play"), mark("Let the past run (Ctrl+P)")),
    ("forward", mark("A step later"), mark("A step later (])")),
    ("last", mark("To the end"), mark("Show the newest moment, still read-only")),
)


class MachineBar(QWidget):
    """Shows a moment and asks for others; computes none."""

    asked = Signal(str)  # "first", "back", "play", "forward", "last"
    lengthChosen = Signal(int)
    speedChosen = Signal(int)  # steps in a second
    minutesChosen = Signal(bool)  # steps by the minute, or by the event
    compareChosen = Signal(bool)
    backRequested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._playing = False
        self._speed = SPEEDS[0]
        self.title = Steady("", "panel-title")  # a moment asks for no other layout than another
        self.title.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.what = Elided("", "quiet")
        self.mode = label(tr("Read-only"), "chip")
        self.mode.setToolTip(tr("Nothing can be changed in the past: Esc goes back to now"))
        self.news = label("", "chip")
        self.compare = chip(
            tr("Compare with this moment"),
            tip=tr("Mark what differs between this moment and the one you go to (Ctrl+D)"),
        )
        self.back = button(tr("Back to now"), "primary", tip=tr("Show the desk as it is (Esc)"))
        self.track = Track(theme)
        self.buttons = {
            name: self._step_button(name, tr(said), tr(tip)) for name, said, tip in _STEPS
        }
        self.events = chip(tr("By event"), tip=tr("Steps go from event to event"))
        self.minutes = chip(tr("By minute"), tip=tr("Steps go from minute to minute"))
        self.speed = button("", "quiet")
        self.setProperty("role", "banner")
        self.setProperty("board", "past")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Time machine"))
        self._lay_out()
        self._wire()
        self.set_theme(theme)
        self._show_speed()

    # What it is told

    def show_night(self, longest: str) -> None:
        """Have room for what moments of a night are called."""
        self.title.set_longest(longest)

    def show_moment(self, title: str, what: str, length: int, *, first: bool, last: bool) -> None:
        """Show which moment is on screen."""
        self.title.set_text(title)
        self.setAccessibleDescription(title)
        self.what.set_text(what)
        blocked = self.track.blockSignals(True)
        self.track.setValue(length)
        self.track.blockSignals(blocked)
        for name, at_end in (("first", first), ("back", first), ("forward", last), ("last", last)):
            self.buttons[name].setEnabled(not at_end)

    def show_news(self, count: int) -> None:
        """Say how many events came since; the view stays as it is."""
        self.news.setText(tr("{count} new {count:event|events} on the desk", count=count))
        self.news.setVisible(count > 0)

    def show_playing(self, playing: bool) -> None:
        """Show whether the past runs."""
        self._playing = playing
        said = tr("Pause" if playing else "Play")
        self.buttons["play"].setAccessibleName(said)
        self.buttons["play"].setToolTip(f"{said} (Ctrl+P)")
        self._show_sign("play", "pause" if playing else "play")

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.track.set_theme(theme)
        for name in self.buttons:
            self._show_sign(name, name)
        self.show_playing(self._playing)

    # How it is put together

    def _step_button(self, name: str, said: str, tip: str) -> QPushButton:
        made = button("", "quiet", tip=tip)
        made.setAccessibleName(said)
        made.clicked.connect(lambda: self.asked.emit(name))
        return made

    def _show_sign(self, name: str, shown: str) -> None:
        icon = sign(shown, self._theme.ink, self._theme.line_strong)
        self.buttons[name].setIcon(icon)
        self.buttons[name].setIconSize(sign_size(self.fontMetrics().height()))

    def _lay_out(self) -> None:
        upper, lower = BannerLayout(gap=10), QHBoxLayout()
        for part in (self.title, self.mode, self.news):
            upper.told.addWidget(part)
        upper.told.insertWidget(2, self.what, 1)
        for act in (self.compare, self.back):
            upper.acts.addWidget(act)
        lower.setSpacing(4)
        for step in self.buttons.values():
            lower.addWidget(step)
        lower.addWidget(self.track, 1)
        for choice in (self.speed, self.events, self.minutes):
            lower.addWidget(choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 5, 14, 5)
        column.setSpacing(3)
        column.addLayout(upper)
        column.addLayout(lower)

    def _wire(self) -> None:
        units = QButtonGroup(self)
        units.addButton(self.events)
        units.addButton(self.minutes)
        self.events.setChecked(True)
        self.minutes.toggled.connect(self.minutesChosen)
        self.track.valueChanged.connect(self.lengthChosen)
        self.compare.toggled.connect(self.compareChosen)
        self.back.clicked.connect(self.backRequested)
        self.speed.clicked.connect(self._next_speed)

    def _next_speed(self) -> None:
        self._speed = SPEEDS[(SPEEDS.index(self._speed) + 1) % len(SPEEDS)]
        self._show_speed()
        self.speedChosen.emit(self._speed)

    def _show_speed(self) -> None:
        self.speed.setText(f"\N{MULTIPLICATION SIGN} {self._speed}")
        self.speed.setToolTip(
            tr(
                "Plays {count} {count:step|steps} a second; a click changes that (Ctrl+Shift+P)",
                count=self._speed,
            )
        )
        self.speed.setAccessibleName(
            tr("Speed: {count} {count:step|steps} a second", count=self._speed)
        )

    def changeEvent(self, event: QEvent) -> None:
        """Signs grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.set_theme(self._theme)
