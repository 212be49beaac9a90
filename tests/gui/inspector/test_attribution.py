"""Source, time and note of what is called next."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings, Qt, SignalInstance
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from callboard.desk.service import Desk
from callboard.election.precision import Precision
from callboard.gui.inspector.panel import Inspector
from callboard.gui.inspector.sources import USUAL, SettingsSources, Sources
from callboard.ledger.events import When


def asked(signal: SignalInstance) -> list[Any]:
    """The first argument of everything that `signal` says from now on."""
    heard: list[Any] = []
    signal.connect(lambda *arguments: heard.append(arguments[0]))
    return heard


def source_edit(inspector: Inspector) -> QLineEdit:
    """The text field of the box of sources."""
    edit = inspector.calls.attribution.source.lineEdit()
    assert edit is not None
    return edit


def test_a_new_source_is_said_and_remembered(inspector: Inspector, sources: Sources) -> None:
    """Typing a name and Enter makes it the source, and puts it into the list."""
    inspector.set_selection(("GA",))
    heard = asked(inspector.sourceChosen)
    edit = source_edit(inspector)
    edit.selectAll()
    QTest.keyClicks(edit, "Le  Monde")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert heard == ["Le Monde"]
    assert "Le Monde" in sources.known()
    assert inspector.calls.attribution.source.findText("Le Monde") >= 0


def test_a_source_is_chosen_from_the_list(inspector: Inspector) -> None:
    """Choosing an entry says it once."""
    heard = asked(inspector.sourceChosen)
    box = inspector.calls.attribution.source
    place = box.findText("NBC")
    box.setCurrentIndex(place)
    box.activated.emit(place)
    assert heard == ["NBC"]
    assert inspector.source == "NBC"


def test_an_empty_source_goes_back_to_the_last(inspector: Inspector) -> None:
    """There is no call on nobody's word."""
    inspector.set_selection(("GA",))
    edit = source_edit(inspector)
    edit.selectAll()
    QTest.keyClick(edit, Qt.Key.Key_Delete)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert inspector.source == "AP"


def test_a_source_being_typed_counts_for_the_click_that_follows(inspector: Inspector) -> None:
    """The source is said before the call, even without Enter."""
    inspector.set_selection(("GA",))
    said: list[str] = []
    inspector.sourceChosen.connect(said.append)
    inspector.callRequested.connect(lambda _, ticket: said.append(ticket))
    edit = source_edit(inspector)
    edit.selectAll()
    QTest.keyClicks(edit, "CNN")
    QTest.mouseClick(inspector.calls.tickets.buttons[0], Qt.MouseButton.LeftButton)
    assert said == ["CNN", "harris"]


def test_a_typed_time_is_said_and_shown_in_full(inspector: Inspector) -> None:
    """The day that is inferred stands below the field."""
    inspector.set_selection(("GA",))
    heard = asked(inspector.timeChosen)
    words = inspector.calls.attribution
    QTest.keyClicks(words.time, "about 11:20 pm")
    at = datetime(2024, 11, 6, 4, 20, tzinfo=UTC)
    assert heard[-1] == When(at=at, precision=Precision.ABOUT)
    assert words.hint.text() == "about Nov 5, 2024, 11:20 pm ET"


def test_a_time_that_is_not_understood_says_so_and_blocks_nothing(inspector: Inspector) -> None:
    """The sentence stands in the panel, the time is now, and a call still goes up."""
    inspector.set_selection(("GA",))
    words = inspector.calls.attribution
    QTest.keyClicks(words.time, "soon")
    assert words.hint.text().startswith("“soon” is not a time.")
    assert words.chosen_time is None
    calls = asked(inspector.callRequested)
    QTest.mouseClick(inspector.calls.tickets.buttons[0], Qt.MouseButton.LeftButton)
    assert calls == [("GA",)]


def test_a_time_that_becomes_nonsense_is_taken_back(inspector: Inspector) -> None:
    """What counts is what the field shows now."""
    inspector.set_selection(("GA",))
    heard = asked(inspector.timeChosen)
    QTest.keyClicks(inspector.calls.attribution.time, "11 pm x")
    assert heard[-1] is None


def test_a_typed_time_is_for_one_call_only(desk: Desk, inspector: Inspector) -> None:
    """After a call the time is now again, and that is said."""
    inspector.set_selection(("GA",))
    QTest.keyClicks(inspector.calls.attribution.time, "11:20 pm")
    heard = asked(inspector.timeChosen)
    desk.call(["GA"], "trump", source="AP", when=inspector.calls.attribution.chosen_time)
    assert heard == [None]
    assert inspector.calls.attribution.time.text() == ""


def test_a_call_made_by_a_rule_leaves_a_typed_time_alone(
    qtbot: QtBot, desk: Desk, inspector: Inspector
) -> None:
    """A source accepted by itself does not take the time that the editor is typing."""
    inspector.set_selection(("GA",))
    QTest.keyClicks(inspector.calls.attribution.time, "11:20 pm")
    with qtbot.assertNotEmitted(inspector.timeChosen):
        desk.call(["PA"], "trump", source="AP", by="rule")
    assert inspector.calls.attribution.time.text() == "11:20 pm"


def test_a_typed_time_does_not_go_to_another_unit(inspector: Inspector) -> None:
    """Choosing another unit forgets the time."""
    inspector.set_selection(("GA",))
    QTest.keyClicks(inspector.calls.attribution.time, "11:20 pm")
    inspector.set_selection(("PA",))
    assert inspector.calls.attribution.chosen_time is None


def test_enter_writes_the_note(inspector: Inspector) -> None:
    """A note goes up with its units when Enter is pressed, once."""
    inspector.set_selection(("GA", "PA"))
    heard: list[tuple[tuple[str, ...], str]] = []
    inspector.noteRequested.connect(lambda units, text: heard.append((units, text)))
    note = inspector.calls.attribution.note
    QTest.keyClicks(note, " Fulton late ")
    QTest.keyClick(note, Qt.Key.Key_Return)
    inspector.calls.tickets.buttons[0].setFocus()
    assert heard == [(("GA", "PA"), "Fulton late")]


def test_leaving_the_field_writes_the_note(inspector: Inspector) -> None:
    """A note is not lost when the focus goes elsewhere."""
    inspector.set_selection(("GA",))
    heard = asked(inspector.noteRequested)
    note = inspector.calls.attribution.note
    note.setFocus()
    QTest.keyClicks(note, "late")
    QTest.keyClick(note, Qt.Key.Key_Tab)
    assert heard == [("GA",)]


def test_a_note_belongs_to_the_unit_it_was_typed_for(inspector: Inspector) -> None:
    """Choosing another unit writes the note on the one before, and shows the other's."""
    inspector.set_selection(("GA",))
    heard: list[tuple[tuple[str, ...], str]] = []
    inspector.noteRequested.connect(lambda units, text: heard.append((units, text)))
    note = inspector.calls.attribution.note
    note.setFocus()
    QTest.keyClicks(note, "late")
    inspector.set_selection(("PA",))
    assert heard == [(("GA",), "late")]
    assert note.text() == ""


def test_a_change_from_elsewhere_does_not_disturb_a_note_being_typed(
    desk: Desk, inspector: Inspector
) -> None:
    """The unit is called while its note is being written: the words stay."""
    inspector.set_selection(("GA",))
    note = inspector.calls.attribution.note
    note.setFocus()
    QTest.keyClicks(note, "Fult")
    desk.call(["GA"], "trump", source="AP")
    assert note.text() == "Fult"


def test_sources_are_kept_in_the_settings(tmp_path: Path) -> None:
    """New sources come back after a restart, the newest first, and so does the last one used."""
    path = str(tmp_path / "settings.ini")
    settings = QSettings(path, QSettings.Format.IniFormat)
    for source in ("Le Monde", "NBC", "El País"):
        SettingsSources(settings).use(source)
    settings.sync()
    again = SettingsSources(QSettings(path, QSettings.Format.IniFormat))
    assert again.known() == (*USUAL, "El País", "Le Monde")
    assert again.last() == "El País"


def test_one_added_source_comes_back_as_one(tmp_path: Path) -> None:
    """A list of one string is not read as its letters."""
    path = str(tmp_path / "settings.ini")
    settings = QSettings(path, QSettings.Format.IniFormat)
    SettingsSources(settings).use("Le Monde")
    settings.sync()
    assert SettingsSources(QSettings(path, QSettings.Format.IniFormat)).known() == (
        *USUAL, "Le Monde",
    )  # fmt: skip
