"""Another language without a restart: all words change, and nothing else does."""

from __future__ import annotations

import gc
import weakref
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest
from answers import Answers
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from callboard import words
from callboard.desk.service import Desk
from callboard.election.tally import Count
from callboard.exports import csv, json
from callboard.exports.build import ledger_facts, results
from callboard.gui.look.language import Language, Speech, language
from callboard.gui.menus.actions import ACTIONS, Menu
from callboard.gui.menus.keys import KeysOverlay
from callboard.gui.program import NO_TRANSLATIONS, Program
from callboard.gui.reports.menu import sample_names
from callboard.gui.settings import Settings
from callboard.gui.window import lower as pages

Speak = Callable[[Language], None]


@pytest.fixture
def speak(program: Program, qtbot: QtBot) -> Speak:
    """Have the window speak another language, and everything of the old one deleted."""

    def switch(wanted: Language) -> None:
        program.speak(wanted)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        qtbot.waitExposed(program.shell)

    return switch


def menus_of(program: Program) -> list[str]:
    """The titles in the menu bar."""
    return [action.text().replace("&", "") for action in program.shell.menuBar().actions()]


def languages_in(program: Program) -> dict[str, bool]:
    """The entries of the menu of languages, and which is on."""
    menu = QMenu(program.shell)
    program.dispatch.fill_submenu("language", menu)
    return {entry.text(): entry.isChecked() for entry in menu.actions()}


def test_the_window_speaks_spanish_and_english_again(program: Program, speak: Speak) -> None:
    """Menus, headline and status bar change, there and back."""
    english = menus_of(program), program.window.headline.accessibleDescription()
    speak(Language.SPANISH)
    spanish = menus_of(program), program.window.headline.accessibleDescription()
    speak(Language.ENGLISH)
    assert english == (menus_of(program), program.window.headline.accessibleDescription())
    assert spanish[0][:3] == ["Archivo", "Edición", "Adjudicaciones"]
    assert spanish[1].startswith("Aún no hay adjudicaciones")


def test_the_menu_names_each_language_by_its_own_name(program: Program, speak: Speak) -> None:
    """Whoever does not read the language of the window finds their own."""
    assert languages_in(program) == {"As the system is": True, "English": False, "Español": False}
    speak(Language.SPANISH)
    assert languages_in(program) == {"Como el sistema": False, "English": False, "Español": True}


def test_a_choice_in_the_menu_changes_the_language(program: Program, qtbot: QtBot) -> None:
    """The entry does what it says, once the menu is closed."""
    menu = QMenu(program.shell)
    program.dispatch.fill_submenu("language", menu)
    menu.actions()[2].trigger()
    qtbot.waitUntil(lambda: menus_of(program)[0] == "Archivo")


def test_nothing_is_lost_but_words(program: Program, desk: Desk, speak: Speak) -> None:
    """Choices, filters, what is typed and what can be undone go over to the other language."""
    program.acts.call(("GA",), "trump")
    program.window.selection.choose(("PA", "GA"))
    program.window.table.search.setText("g")
    program.window.below.show_page(pages.REPORTS)
    program.window.headline.show_count(Count.CERTIFIED)
    program.window.map_panel.change_mode(shading=True)
    note = program.window.inspector.calls.attribution.note
    note.setText("Recount likely")
    note.setModified(True)
    speak(Language.SPANISH)
    window = program.window
    assert window.desk is desk
    assert window.selection.units == ("PA", "GA")
    assert window.table.search.text() == "g"
    assert window.below.page == pages.REPORTS
    assert window.headline.count is Count.CERTIFIED
    assert window.map_panel.mode.shading
    assert window.inspector.calls.attribution.note.text() == "Recount likely"
    window.menus["undo"].trigger()
    assert desk.position.winner("GA") is None


def test_the_past_is_still_shown(program: Program, desk: Desk, speak: Speak) -> None:
    """A past moment stays where it was."""
    program.acts.call(("GA",), "trump")
    program.acts.call(("PA",), "trump")
    program.time_machine.open(2)
    speak(Language.SPANISH)
    assert program.time_machine.is_open
    assert program.time_machine.length == 2


def test_a_scenario_goes_over_with_its_undo(program: Program, desk: Desk, speak: Speak) -> None:
    """What was tried is still tried, and can be taken back."""
    program.scenario.open()
    program.scenario.call(("GA",), "trump")
    speak(Language.SPANISH)
    shown = program.window.shown
    assert program.scenario.is_open
    assert shown is not None
    assert shown.winner("GA") is not None
    program.scenario.undo()
    assert not program.scenario.draft.now.winners


def test_the_wall_goes_on_in_the_other_language(program: Program, speak: Speak) -> None:
    """The wall is open again where it was."""
    program.wall.open()
    speak(Language.SPANISH)
    assert program.wall.screen is not None
    program.wall.close()


def test_the_old_window_is_gone(program: Program, speak: Speak) -> None:
    """Every key is there once: the old window leaves nothing in the frame."""
    speak(Language.SPANISH)
    before = len(program.shell.children()), len(program.shell.findChildren(QLabel))
    speak(Language.ENGLISH)
    speak(Language.SPANISH)
    assert before == (len(program.shell.children()), len(program.shell.findChildren(QLabel)))


def test_a_call_after_the_switch_is_shown_once(program: Program, desk: Desk, speak: Speak) -> None:
    """The new panels follow the desk; the old ones no longer do."""
    speak(Language.SPANISH)
    program.acts.call(("GA",), "trump")
    assert desk.position.winner("GA") is not None
    assert "16 adjudicados" in program.window.headline.accessibleDescription()


def test_the_choice_is_remembered(program: Program, speak: Speak) -> None:
    """The next start speaks the same language."""
    speak(Language.SPANISH)
    assert Settings(Path(program.settings.store.fileName())).language == "es"


def test_a_copy_without_translations_says_so(
    program: Program, speak: Speak, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the Spanish texts are missing the window speaks English, and tells why."""
    monkeypatch.setattr("callboard.bundled.place", lambda *path: Path("/nowhere"))
    speak(Language.SPANISH)
    shown = program.window.messages.shown
    assert shown is not None
    assert shown.message.text == NO_TRANSLATIONS
    assert menus_of(program)[0] == "File"


def test_the_environment_decides_for_one_start(
    qapp: QCoreApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """CALLBOARD_LANGUAGE goes before what is remembered, which stays."""
    monkeypatch.setenv("CALLBOARD_LANGUAGE", "es")
    settings = Settings(tmp_path / "settings.ini")
    speech = Speech(qapp, settings)
    spoken, told = speech.spoken, words.tr("No calls yet")
    speech.silence()
    assert (spoken, told, settings.language) == (
        Language.SPANISH,
        "Aún no hay adjudicaciones",
        "system",
    )


@pytest.mark.parametrize(("code", "expected"), [("es", Language.SPANISH), ("de", None), ("", None)])
def test_a_code_names_a_language_or_none(code: str, expected: Language | None) -> None:
    """Only languages that there are can be asked for."""
    assert language(code) is expected


def exported(desk: Desk) -> bytes:
    """What goes out of a desk, as CSV and as JSON."""
    facts = ledger_facts(desk.identity.desk, desk.ledger)
    moment = datetime(2024, 11, 6, tzinfo=UTC)
    found = results(desk.position, facts, desk.reports, generated_at=moment, version="1")
    return csv.encode(found) + json.encode(found)


def test_exports_and_ledger_are_the_same_in_every_language(
    program: Program, desk: Desk, speak: Speak, answers: Answers, qtbot: QtBot
) -> None:
    """What is handed on and what is kept do not depend on the language of the window."""
    for name in sample_names():
        program.acts.imports.bundled(name)
    qtbot.waitUntil(lambda: len(desk.reports) == len(sample_names()))
    program.acts.call(("GA",), "trump")
    english = exported(desk)
    speak(Language.SPANISH)
    assert exported(desk) == english
    before, answers.because = len(desk.ledger), "Too early"
    program.acts.retract(("GA",))
    program.acts.call(("GA",), "harris")
    kept = [msgspec.json.encode(event).decode() for event in desk.ledger.events[before:]]
    assert ["Too early" in event for event in kept] == [True, False]
    assert ["Own desk" in event for event in kept] == [False, True]
    assert not any(letter in event for event in kept for letter in "áéíóúñ¿")


def test_letters_of_a_spanish_menu_are_not_taken_twice(program: Program, speak: Speak) -> None:
    """Between two lines of a menu, no two entries are reached by the same letter."""
    speak(Language.SPANISH)
    texts = [(str(action.menu), action.group, words.tr(action.text)) for action in ACTIONS]
    texts += [("bar", "", words.tr(menu.value)) for menu in Menu]
    letters = Counter(
        (menu, group, text[text.index("&") + 1].lower())
        for menu, group, text in texts
        if "&" in text
    )
    assert [place for place, count in letters.items() if count > 1] == []


def test_all_keys_are_seen_at_once_in_spanish(program: Program, speak: Speak) -> None:
    """The longer words fit into a window of 1280 points."""
    speak(Language.SPANISH)
    program.dispatch.run("keys")
    overlay = program.shell.findChild(KeysOverlay)
    assert isinstance(overlay, KeysOverlay)
    assert overlay.card.sizeHint().width() <= 1280


def test_nothing_of_the_old_window_stays_behind(program: Program, speak: Speak) -> None:
    """However often the language changes, no more memory is held."""
    old: list[weakref.ref[object]] = [
        weakref.ref(program.window),
        weakref.ref(program.window.table),
        weakref.ref(program.acts),
        weakref.ref(program.files),
    ]
    speak(Language.SPANISH)
    gc.collect()
    assert [one() for one in old] == [None] * len(old)
