"""Translations: every text is found, kept, compiled, and has Spanish words."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

import qm
import translate
import ts
from callboard.words import parts_of
from qm import Text
from texts import UnreadableTextError, marked_fields, shown_in
from ts import Message, Translations

SPANISH = ts.read(translate.FOLDER / "callboard_es.ts")

SOURCE = """
from callboard import words
from callboard.words import Wording, mark, tr

class Door(Struct):
    id: str
    title: Wording
    words: Wording = ""

DOORS = (Door("call", "Call by hand"), Door("night", title="A night", words="As AP called it."))
NAMES = {1: mark("Called"), 2: mark("Open", sense="act")}
told = tr("{count} calls", count=3), words.tr("Open"), tr("One" if alone else "Many"), tr(NAMES[1])
"""


def found_in(source: str) -> set[Text]:
    """The texts of some source."""
    tree = ast.parse(source)
    return set(shown_in(tree, marked_fields([tree])))


def test_every_text_is_found() -> None:
    """Texts pass through tr(), are marked, or stand in a marked field."""
    plain = ["Call by hand", "A night", "As AP called it.", "Called", "{count} calls", "Open"]
    expected = {*map(Text, [*plain, "One", "Many"]), Text("Open", "act")}
    assert found_in(SOURCE) == expected


@pytest.mark.parametrize("source", ['tr(f"{name} leads")', 'tr(name + " leads")'])
def test_a_text_that_is_put_together_too_early_is_refused(source: str) -> None:
    """Nobody can translate half a sentence."""
    with pytest.raises(UnreadableTextError, match="write one whole text"):
        found_in(source)


def test_what_is_translated_stays_so_when_the_program_changes() -> None:
    """Known texts keep their words, new ones wait, and those that went are kept apart."""
    before = Translations("es", (Message(Text("Old"), "Viejo"), Message(Text("Call"), "Adjudicar")))
    after = before.updated({Text("Call"): ["a.py"], Text("New"): ["b.py", "a.py"]})
    assert after.finished == {Text("Call"): "Adjudicar"}
    assert [m.text.source for m in after.waiting] == ["New"]
    assert [m.text.source for m in after.messages if m.vanished] == ["Old"]


def test_translations_are_written_and_read_again(tmp_path: Path) -> None:
    """The file keeps texts, senses, places and what vanished, whatever their characters."""
    messages = (
        Message(Text("A & <b> “c”", "act"), "á & <ñ>", ("gui/a.py",)),
        Message(Text("New"), files=("gui/b.py",)),
        Message(Text("Old"), "Viejo", vanished=True),
    )
    path = tmp_path / "callboard_es.ts"
    ts.write(path, Translations("es", messages))
    assert ts.read(path) == Translations("es", messages)


def test_a_broken_file_of_translations_stops_the_build_in_words(tmp_path: Path) -> None:
    """Nothing is built from half a file."""
    path = tmp_path / "callboard_es.ts"
    path.write_text("<TS><context>", "utf-8")
    with pytest.raises(ts.BrokenTranslationsError, match="is no file of translations"):
        ts.read(path)


def spoken(path: Path, texts: Iterable[Text]) -> dict[Text, str | None]:
    """What Qt reads from a compiled file."""
    translator = QTranslator()
    assert translator.load(str(path))
    return {
        text: translator.translate(qm.CONTEXT, text.source, text.sense or None) for text in texts
    }


def test_qt_reads_what_is_compiled(tmp_path: Path) -> None:
    """Every text comes back as it was translated, those with a sense too."""
    texts = {
        **SPANISH.finished,
        Text("Open"): "Abierto",
        Text("Open", "act"): "Abrir",
        Text("ñ"): "“é” 🗳",
    }
    path = tmp_path / "callboard_es.qm"
    path.write_bytes(qm.compiled("es", texts))
    assert spoken(path, texts) == texts


def test_qt_s_own_compiler_reads_our_file_alike(tmp_path: Path) -> None:
    """What Qt's lrelease makes of the same translations says the same."""
    source = translate.FOLDER / "callboard_es.ts"
    path = tmp_path / "callboard_es.qm"
    command = [
        str(Path(sys.executable).with_name("pyside6-lrelease")),
        "-silent",
        str(source),
        "-qm",
        str(path),
    ]
    try:
        subprocess.run(command, check=True, capture_output=True)
    except FileNotFoundError:
        pytest.skip("Qt's tools are not installed")
    texts = ts.read(source).finished
    assert spoken(path, texts) == texts


# Our own translations


def names(text: str) -> set[str]:
    """The values of a text."""
    return {name for _, name, _, _ in parts_of(text) if name}


def test_the_translations_are_up_to_date() -> None:
    """No text of the program is missing from them: else run `make translations`."""
    assert {m.text for m in SPANISH.messages if not m.vanished} == set(translate.found())


def test_every_text_has_spanish_words() -> None:
    """Nothing waits for a translation."""
    assert [message.text.source for message in SPANISH.waiting] == []


def test_every_translation_has_the_values_of_its_text() -> None:
    """No value is lost or made up, and every number has both forms."""
    wrong = [
        text.source
        for text, told in SPANISH.finished.items()
        if "{" in text.source and names(told) != names(text.source)
    ]
    assert wrong == []


_ABBREVIATED = {"{clock} am", "{clock} pm"}  # Spanish writes full stops: "a. m."


def test_every_translation_ends_as_its_text_does() -> None:
    """Full stops, ellipses, blanks and line ends are where they were."""
    ends = re.compile(r"[.…:?!\s]*$")
    wrong = [
        text.source
        for text, told in SPANISH.finished.items()
        if text.source not in _ABBREVIATED and ends.search(text.source)[0] != ends.search(told)[0]  # type: ignore[index]
    ]
    assert wrong == []
