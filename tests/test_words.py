"""Words: texts in the language of the window, with their values; what is kept stays English."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callboard import times, words
from callboard.reports.findings.finding import KINDS, finding, told
from callboard.words import (
    Manner,
    dotted,
    filled,
    in_english,
    mark,
    number,
    percent,
    read_back,
    retold,
    tr,
)

SPANISH = {
    "No calls yet": "Aún no hay adjudicaciones",
    "{count} {count:unit waits|units wait}": "{count:Espera|Esperan} {count} "
    "{count:estado|estados}",
    "Open": "Abierto",
    "The report says {what}.": "El informe dice {what}.",
    "called": "adjudicado",
    "{clock} am": "{clock} a. m.",
    "{clock} pm": "{clock} p. m.",
    "Nov": "nov",
    "{month} {day}, {year}": "{day} {month} {year}",
}


def lookup(text: str, sense: str) -> str:
    """Some Spanish."""
    return "Abrir" if (text, sense) == ("Open", "act") else SPANISH.get(text, "")


@pytest.fixture
def spanish() -> Iterator[None]:
    """Speak Spanish for one test."""
    words.use(lookup)
    yield
    words.use()


def test_a_text_is_english_until_told_otherwise() -> None:
    """Without a language a text is shown as it is written."""
    assert tr("No calls yet") == "No calls yet"


def test_a_text_without_values_keeps_its_braces() -> None:
    """A text is only filled in where there are values."""
    assert tr("press {") == "press {"


def test_words_agree_with_their_number() -> None:
    """One unit waits, two units wait."""
    text = "{count} {count:unit waits|units wait}"
    assert [tr(text, count=count) for count in (1, 2)] == ["1 unit waits", "2 units wait"]


@pytest.mark.usefixtures("spanish")
def test_a_text_is_shown_in_the_language_that_is_used() -> None:
    """The translation has its own order and its own agreement."""
    text = "{count} {count:unit waits|units wait}"
    told = [tr("No calls yet"), tr(text, count=1), tr(text, count=3)]
    assert told == ["Aún no hay adjudicaciones", "Espera 1 estado", "Esperan 3 estados"]


@pytest.mark.usefixtures("spanish")
def test_a_text_without_a_translation_stays_english() -> None:
    """Nothing is shown empty."""
    assert tr("Cartogram") == "Cartogram"


@pytest.mark.usefixtures("spanish")
def test_texts_alike_in_english_are_told_apart_by_their_sense() -> None:
    """The same English word may be two in another language."""
    assert (tr("Open"), tr("Open", sense="act")) == ("Abierto", "Abrir")


@pytest.mark.usefixtures("spanish")
def test_what_is_handed_on_stays_english() -> None:
    """Inside `in_english`, nothing is translated; after it, everything again."""
    with in_english():
        kept = tr("No calls yet")
    assert (kept, tr("No calls yet")) == ("No calls yet", "Aún no hay adjudicaciones")


@pytest.mark.usefixtures("spanish")
def test_another_thread_speaks_the_same_language() -> None:
    """What works beside the window speaks as the window does."""
    heard: list[str] = []
    with in_english():  # of this thread alone
        worker = threading.Thread(target=lambda: heard.append(tr("No calls yet")))
        worker.start()
        worker.join()
    assert heard == ["Aún no hay adjudicaciones"]


def test_a_mark_changes_nothing() -> None:
    """A marked constant is its own text."""
    assert mark("Open", sense="act") == "Open"


def test_figures_are_grouped_in_the_manner_of_the_place() -> None:
    """1,234,567 votes in the US; with points where that is the manner."""
    here = number(1_234_567)
    words.use(None, Manner(group="."))
    there = number(1_234_567)
    words.use()
    assert (here, there) == ("1,234,567", "1.234.567")


def test_phrases_side_by_side_are_parted_by_dots() -> None:
    """What is empty leaves no dot behind."""
    assert dotted(["AP", "", "2024"]) == "AP · 2024"
    assert dotted(["", ""]) == ""


def test_the_sign_of_per_cent_stands_as_the_language_sets_it() -> None:
    """At its figure in English, behind a space where that is the manner."""
    here = percent("12.1")
    words.use(None, Manner(percent=" %"))
    there = percent("12.1")
    words.use()
    assert (here, there) == ("12.1%", "12.1 %")


@pytest.mark.usefixtures("spanish")
def test_times_are_told_in_the_language_of_the_window() -> None:
    """Clock and day follow the language; the zone is Eastern in all."""
    moment = datetime(2024, 11, 6, 5, 58, tzinfo=UTC)
    told = times.eastern_clock(moment), times.eastern_date(moment)
    assert told == ("12:58 a. m.", "6 nov 2024")


def test_the_clock_has_24_hours_where_that_is_the_manner() -> None:
    """No halves of the day where nobody says them."""
    words.use(None, Manner(half_days=False))
    told = times.eastern_clock(datetime(2024, 11, 6, 2, 5, tzinfo=UTC))
    words.use()
    assert told == "21:05"


@pytest.mark.usefixtures("spanish")
def test_a_kept_sentence_is_told_with_its_values() -> None:
    """What was written in English is read back; values that are words are translated too."""
    assert retold("The report says {what}.", "The report says called.") == (
        "El informe dice adjudicado."
    )


@pytest.mark.usefixtures("spanish")
def test_a_sentence_of_another_template_is_told_as_it_was_kept() -> None:
    """An older version's sentence is shown as it stands in the file."""
    assert retold("The report says {what}.", "It said called.") == "It said called."


@given(st.integers(0, 10**9))
def test_a_number_is_read_back_with_its_agreement(count: int) -> None:
    """From the sentence alone it is known whether there was one."""
    template = "{count} {count:row was|rows were} left out."
    values = read_back(template, filled(template, {"count": count}))
    assert values is not None
    assert filled(template, values) == filled(template, {"count": count})


@pytest.mark.parametrize("kind", KINDS)
def test_every_finding_is_read_back_from_its_sentence(kind: str) -> None:
    """The sentence of each kind of finding gives back its values."""
    template = KINDS[kind].template
    names = {name for _, name, _, _ in words.parts_of(template) if name}
    for value in (1, 2):
        sentence = filled(template, dict.fromkeys(names, value))
        values = read_back(template, sentence)
        assert values is not None
        assert filled(template, values) == sentence


@pytest.mark.usefixtures("spanish")
def test_a_finding_is_kept_in_english() -> None:
    """The sentence in a report does not depend on who reads it."""
    kept = finding("empty")
    assert kept.sentence == KINDS["empty"].template
    assert told(kept) == kept.sentence
