"""The headline in each of its states: what it says, offers and paints."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from itertools import pairwise

import pytest
from on_screen import letters, on_screen
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPaintEvent, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from callboard.desk.opening import memory_desk
from callboard.desk.replay import Replay
from callboard.desk.service import Desk
from callboard.election.status import Status
from callboard.gui.headline.panel import Headline
from callboard.gui.headline.shape import Shape
from callboard.gui.look.theme import theme

MORNING = datetime(2024, 11, 20, 10, 34, tzinfo=UTC)  # 5:34 am Eastern
LEFT = Qt.MouseButton.LeftButton


def show(qtbot: QtBot, desk: Desk, width: int = 1280, look: str = "light") -> Headline:
    """Return the headline of a desk, following it."""
    headline = Headline(theme(look))
    headline.setFont(letters())
    headline.show_position(desk.position)
    desk.subscribe(headline.apply_change)
    return on_screen(qtbot, headline, width, headline.sizeHint().height())


def night(year: int = 2024, start: Replay = Replay.NETWORK) -> Desk:
    """Return a finished night."""
    return memory_desk(year, start=start, clock=lambda: MORNING)


def tied() -> Desk:
    """Return a desk on which both tickets have 269 electors."""
    desk = memory_desk(2024, clock=lambda: MORNING)
    electors = sorted(desk.contest.electors.items(), key=lambda unit: -unit[1])
    winners, harris = {}, 0
    for unit, count in electors:
        won = harris + count <= 269
        winners[unit] = "harris" if won else "trump"
        harris += count if won else 0
    desk.call_each(winners, source="AP")
    return desk


def picture(headline: Headline) -> QImage:
    """Return what is painted."""
    return headline.grab().toImage()


def runs(headline: Headline) -> list[tuple[str, int]]:
    """Return the colours along the middle of the bar, each with how far it runs."""
    frame = headline._frame
    assert frame is not None
    image, y = picture(headline), frame.bar.center().y()
    colours = [
        QColor(image.pixel(x, y)).name() for x in range(frame.bar.left(), frame.bar.right() + 1)
    ]
    starts = [0, *(i for i, (a, b) in enumerate(pairwise(colours), 1) if a != b), len(colours)]
    return [(colours[a], b - a) for a, b in pairwise(starts)]


def painted(headline: Headline, colour: str) -> int:
    """Return how far a colour runs along the bar in all."""
    return sum(length for found, length in runs(headline) if found == colour)


# What it says


def test_an_empty_desk_says_that_there_are_no_calls(qtbot: QtBot) -> None:
    """With the figures of both tickets, and how many win."""
    headline = show(qtbot, memory_desk(2024))
    assert headline.accessibleDescription() == (
        "No calls yet · 270 to win. Harris / Walz (DEM): 0 called. Trump / Vance (REP): 0 called. "
        "270 of 538 to win. 538 not called. 538 electors neither called nor leading."
    )


def test_leading_electors_are_told_apart_from_called_ones(qtbot: QtBot) -> None:
    """Never merged."""
    desk = memory_desk(2024)
    headline = show(qtbot, desk)
    desk.call(["CA"], "harris", source="AP")
    desk.set_status(["MN"], Status.LEADING, ticket="harris")
    said = headline.accessibleDescription()
    assert "Harris / Walz (DEM): 54 called, 10 leading." in said
    assert "484 not called. 474 electors neither called nor leading." in said


def test_a_smaller_ticket_with_electors_is_named(qtbot: QtBot) -> None:
    """Wallace had 45 in 1968, all of them certified."""
    headline = show(qtbot, night(1968, Replay.OFFICIAL))
    assert (
        "Wallace / LeMay (AIP): 45 called, 45 certified, 46 cast."
        in headline.accessibleDescription()
    )


def test_a_smaller_ticket_without_electors_is_not(qtbot: QtBot) -> None:
    """The headline has no room for seven tickets at zero."""
    assert "Stein" not in show(qtbot, night()).accessibleDescription()


def test_a_tie_is_a_state_of_its_own(qtbot: QtBot) -> None:
    """Nothing is offered: the House decides."""
    headline = show(qtbot, tied())
    assert headline.accessibleDescription().startswith("269–269: the House decides.")
    assert headline.call_button.isHidden()


# What it offers


def test_a_majority_offers_to_call_the_election_and_calls_nothing(qtbot: QtBot) -> None:
    """The act is asked for with the ticket's name, and done elsewhere."""
    desk = night()
    headline = show(qtbot, desk)
    asked: list[str] = []
    headline.callElectionRequested.connect(asked.append)
    assert headline.call_button.text() == "Call the election for Trump…"
    QTest.mouseClick(headline.call_button, LEFT)
    assert asked == ["trump"]
    assert desk.board.common.election_call is None


def test_the_offer_comes_with_the_call_that_makes_the_majority_and_goes_with_it(
    qtbot: QtBot,
) -> None:
    """Undo takes back the offer too."""
    desk = night()
    desk.retract(["TX", "PA"], reason="Source withdrew its call")
    headline = show(qtbot, desk)
    assert headline.call_button.isHidden()
    desk.call(["TX"], "trump", source="AP")
    assert headline.call_button.isVisible()
    desk.undo()
    assert headline.call_button.isHidden()


def test_a_called_election_says_by_whom_and_when(qtbot: QtBot) -> None:
    """And is not offered again."""
    desk = night()
    headline = show(qtbot, desk)
    desk.call_election("trump", source="AP")
    said = headline.accessibleDescription()
    assert said.endswith("Election called for Trump · AP · 5:34 am ET.")
    assert headline.call_button.isHidden()


def test_a_called_election_without_its_majority_is_in_doubt(qtbot: QtBot) -> None:
    """In words and in amber."""
    desk = night()
    headline = show(qtbot, desk)
    desk.call_election("trump", source="AP")
    sure = _share(picture(headline), theme("light").amber_soft)
    desk.retract(["TX", "PA"], reason="Source withdrew its call")
    said = headline.accessibleDescription()
    assert said.endswith("In doubt: election called for Trump · AP · 5:34 am ET.")
    assert sure == 0
    assert _share(picture(headline), theme("light").amber_soft) > 500


def test_without_tickets_it_asks_for_some(qtbot: QtBot) -> None:
    """2028 has none yet."""
    desk = memory_desk(2028)
    headline = show(qtbot, desk)
    with qtbot.waitSignal(headline.ticketsRequested):
        QTest.mouseClick(headline.tickets_button, LEFT)
    desk.add_ticket(president="Ada Lane", surname="Lane", party="DEM")
    assert headline.tickets_button.isHidden()
    assert "Lane (DEM): 0 called" in headline.accessibleDescription()


# What it paints


@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize("width", [960, 1280, 3840])
def test_the_bar_runs_as_far_as_the_electors_called(qtbot: QtBot, look: str, width: int) -> None:
    """Blue from the left, red from the right, to the pixel but for mark and seam."""
    headline = show(qtbot, night(), width, look)
    bar = sum(length for _, length in runs(headline))
    blue, red = (painted(headline, colour) for colour in (theme(look).blue, theme(look).red))
    slack = bar * 2 // 538 + 12
    assert abs(blue - bar * 226 // 538) <= slack
    assert abs(red - bar * 312 // 538) <= slack


def test_leading_is_hatched_and_open_is_empty(qtbot: QtBot) -> None:
    """Stripes of the ticket's colour on the open ground."""
    desk = memory_desk(2024)
    desk.set_status(["CA", "NY"], Status.LEADING, ticket="harris")
    headline = show(qtbot, desk)
    blue = [run for run in runs(headline) if run[0] == theme("light").blue]
    assert len(blue) >= 4
    assert max(length for _, length in blue) < 20


def test_the_smaller_ticket_stands_between_the_larger_two(qtbot: QtBot) -> None:
    """In its own colour."""
    headline = show(qtbot, night(1968, Replay.OFFICIAL))
    look = theme("light")
    order = [c for c, length in runs(headline) if c in {look.blue, look.red, look.others[0]}]
    assert list(dict.fromkeys(order)) == [look.blue, look.others[0], look.red]


@pytest.mark.parametrize("width", [400, 960, 1280, 1440, 3840])
@pytest.mark.parametrize("factor", [1, 2])
def test_every_state_is_painted_at_every_size(qtbot: QtBot, width: int, factor: int) -> None:
    """Nothing warns, nothing fails, and buttons stay inside."""
    doubt = night()
    doubt.call_election("trump", source="AP")
    doubt.retract(["TX"], reason="Source withdrew its call")
    desks = (night(), doubt, tied(), memory_desk(2028), night(1968, Replay.OFFICIAL))
    for desk in desks:
        headline = show(qtbot, desk, width)
        font = headline.font()
        font.setPointSizeF(font.pointSizeF() * factor)
        headline.setFont(font)
        headline.resize(width, headline.sizeHint().height())
        assert not headline.grab().isNull()
        for button in (headline.call_button, headline.tickets_button):
            assert button.isHidden() or headline.rect().contains(button.geometry())


def test_it_is_at_most_90_pixels_high_at_1280(qtbot: QtBot) -> None:
    """So that everything else fits below it."""
    assert show(qtbot, night()).height() <= 90


def test_a_change_that_it_does_not_show_is_not_painted(qtbot: QtBot) -> None:
    """A note costs nothing."""
    desk = memory_desk(2024)
    headline = show(qtbot, desk)
    before = headline._painter
    desk.note(["GA"], "Asked the county")
    assert headline._painter is before
    desk.call(["GA"], "trump", source="AP")
    assert headline._painter is not before


def shown(headline: Headline) -> QImage:
    """Return what is on the screen, painted bit by bit as things changed."""
    QApplication.processEvents()
    return headline.screen().grabWindow(headline.winId()).toImage()


@pytest.mark.parametrize("shape", list(Shape))
@pytest.mark.parametrize("width", [400, 1280])
def test_what_changed_is_all_that_has_to_be_painted(qtbot: QtBot, shape: Shape, width: int) -> None:
    """After any call the screen shows what painting everything anew would."""
    desk = night()
    desk.retract(list(desk.contest.electors), reason="Source withdrew its call")
    headline = show(qtbot, desk, width)
    headline.set_shape(shape)
    headline.resize(width, headline.sizeHint().height())
    acts: list[Callable[[], object]] = [
        lambda: desk.call(["CA", "NY"], "harris", source="AP"),
        lambda: desk.set_status(["MN", "IL"], Status.LEADING, ticket="harris"),
        lambda: desk.set_status(["GA"], Status.LEADING, ticket="trump"),
        lambda: desk.call(["TX", "FL"], "stein", source="AP"),
        lambda: desk.retract(["TX", "FL", "CA", "NY"], reason="Source withdrew its call"),
        lambda: desk.call(["PA"], "trump", source="AP"),
        lambda: desk.call([u for u in desk.contest.electors if u != "PA"], "trump", source="AP"),
        lambda: desk.call_election("trump", source="AP"),
        lambda: desk.retract(["TX", "CA", "NY", "FL", "OH"], reason="Source withdrew its call"),
        desk.undo,
    ]
    for act in acts:
        shown(headline)
        act()
        assert shown(headline) == picture(headline).convertToFormat(shown(headline).format())


def test_a_call_paints_no_more_than_what_it_changed(qtbot: QtBot) -> None:
    """The other ticket's side stays as it is, and so do the chips of the counts."""
    desk = memory_desk(2024)
    headline = show(qtbot, desk)
    shown(headline)
    region, frame = Painted(headline), headline._frame
    assert frame is not None
    desk.call(["CA"], "harris", source="AP")
    QApplication.processEvents()
    assert region.all.contains(frame.left.center())
    assert not region.all.intersects(frame.right)
    assert not region.all.intersects(headline.counts.geometry())


class Painted(QObject):
    """Listens for what of a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.all = QRegion()
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Add what is painted."""
        if isinstance(event, QPaintEvent):
            self.all += event.region()
        return False


def test_hovering_tells_what_is_under_the_pointer(qtbot: QtBot) -> None:
    """Sides, parts of the bar, the sentence, and nothing elsewhere."""
    desk = night()
    desk.retract(["TX"], reason="Source withdrew its call")
    headline = show(qtbot, desk)
    frame = headline._frame
    assert frame is not None
    middle = frame.bar.center().y()
    assert headline.tip_at(frame.left.center()) == "Harris / Walz (DEM): 226 called"
    assert headline.tip_at(QPoint(frame.bar.left() + 5, middle)) == "Harris: 226 called"
    assert headline.tip_at(QPoint(frame.bar.right() - 5, middle)) == "Trump: 272 called"
    assert headline.tip_at(QPoint(frame.bar.left() + frame.bar.width() * 45 // 100, middle)) == (
        "40 electors neither called nor leading"
    )
    assert headline.tip_at(frame.top.center()) == desk.position.race.sentence
    assert headline.tip_at(QPoint(0, 0)) == ""


def test_before_it_is_told_anything_it_is_an_empty_panel(qtbot: QtBot) -> None:
    """And does not fail."""
    headline = Headline(theme("light"))
    qtbot.addWidget(headline)
    headline.set_theme(theme("dark"))
    assert headline.tip_at(QPoint(5, 5)) == ""
    assert not headline.grab().isNull()


def _share(image: QImage, colour: str) -> int:
    wanted = QColor(colour).rgb()
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(image.pixel(x, y) == wanted for x, y in places)
