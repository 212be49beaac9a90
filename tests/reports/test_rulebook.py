"""The rules as data: they compile, and no class or name in them is misspelt."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import callboard.reports
from callboard import almanac
from callboard.reports.marking.language import language
from callboard.reports.marking.lexicon import lexicon
from callboard.reports.marking.marker import Marker
from callboard.reports.marking.marks import Marked, alphabet, members
from callboard.reports.marking.needs import Wanting
from callboard.reports.marking.rulebook import any_of, may_fit, pattern, rulebook
from callboard.reports.marking.words import words


def test_every_rule_compiles_and_has_a_name_of_its_own() -> None:
    """A class that no table has would raise; two rules of one name would hide one."""
    book = rulebook()
    names = [one.rule.name for one in (*book.prose, *book.lines)]
    assert len(names) == len(set(names))
    assert all(pattern(name) for name in language().patterns)


def test_no_rule_fits_an_empty_sentence() -> None:
    """A rule that fits nothing would fit everywhere."""
    assert not [one.rule.name for one in rulebook().prose if one.pattern.search("")]


def test_every_election_has_its_lexicon() -> None:
    """Every unit and every ticket of every election can be named."""
    for year in almanac.years():
        words = lexicon(year)
        names = {entry.value for some in words.longer.values() for entry in some}
        contest = almanac.contest(year)
        assert {ticket.id for ticket in contest.tickets} <= names
        assert {unit.id for unit in contest.units if unit.is_district} <= names


@pytest.mark.parametrize(
    ("needing", "needed"),
    [
        ("(?P<who>T) ADV* WON (?:DET|ADJ){0,3} U+", {("T",), ("WON",), ("U",)}),
        ("WHOEVER WON COMMA? DOT", {("T", "HE"), ("WON",), ("DOT",)}),
        ("(?: T WON | U WENT )", {("T", "U"), ("T", "WENT"), ("WON", "U"), ("WON", "WENT")}),
        ("^ !{T U}{1,8} (?! NEG ) (?<=S) (?= DOT | $ ) (?: U | )", {("S",)}),
    ],
)
def test_a_pattern_tells_what_it_needs(needing: str, needed: set[tuple[str, ...]]) -> None:
    """What is optional or denied is not needed; of branches one each is."""
    wanting = Wanting(alphabet(), {"WHOEVER": "(?:T|HE)"})
    assert wanting.of(needing) == {members(*names) for names in needed}


def marked(text: str) -> Marked:
    """Return a sentence of 2020 with its marks."""
    return Marker(lexicon(2020), 2020).mark(text)


@pytest.mark.parametrize(
    ("text", "may"),
    [
        ("Trump holds Ohio 51 to 48.", True),
        ("A partial victory.", True),
        ("Biden won Georgia.", False),
    ],
)
def test_patterns_are_passed_over_where_no_word_of_theirs_stands(text: str, *, may: bool) -> None:
    """What may fit is asked of the letters alone, and what fits always may."""
    sentence = marked(text)
    assert may_fit("lead-", sentence.letters) is may
    assert may or any_of("lead-").search(sentence.code) is None


def test_another_class_of_a_mark_shows_in_all_that_is_asked_of_its_sentence() -> None:
    """A sentence that was asked before tells of the new class, and no longer of the old one."""
    sentence = marked("Ohio: Republican")
    at = len(sentence.marks) - 1
    before = sentence.marks[at].classes.split()
    assert sentence.holds(*before)
    assert not sentence.holds("PARTYLABEL")
    sentence.relabel(at, "PARTYLABEL")
    assert sentence.holds("PARTYLABEL")
    assert not sentence.holds(*before)
    assert sentence.places(members("PARTYLABEL")) == [at]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Biden’s “wins”, 4:30", ["biden", "'s", '"', "wins", '"', ",", "4:30"]),
        ("İzmir’s ME2 — Ohio", ["i̇", "zmir", "'s", "me2", "—", "ohio"]),
    ],
)
def test_words_are_told_by_small_letters_and_plain_quotes(text: str, told: list[str]) -> None:
    """Also where a letter has two in its place when it is small, the words stay in theirs."""
    found = words(text)
    assert [word.key for word in found] == told
    assert [text[word.start : word.end] for word in found] == [word.raw for word in found]


def test_every_rule_that_the_code_names_exists() -> None:
    """A step that treats a rule apart does so by a name that the tables have."""
    known = {rule.name for rule in language().rules}
    folder = Path(callboard.reports.__file__).parent
    named = {
        name
        for file in folder.rglob("*.py")
        for name in re.findall(r'"(link-[a-z-]+)"', file.read_text(encoding="utf-8"))
    }
    assert named
    assert named <= known
