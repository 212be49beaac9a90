"""The journal: cut or damaged anywhere, it yields the changes before that, and says so."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from desk_files import abandon, crashed_desk, evening, event, events, events_in, header, journal_of
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from callboard.storage import journal
from callboard.storage.desks import open_desk
from callboard.storage.store import EVENTS, REPORTS, Batch, DeskHeader

documents = st.lists(
    st.text(
        st.characters(exclude_categories=["Cs", "Cc"], exclude_characters='"\\'), max_size=20
    ).map(lambda text: f'{{"text":"{text}"}}'.encode()),
    min_size=1,
    max_size=3,
)
batches = st.lists(
    st.dictionaries(st.sampled_from([EVENTS, REPORTS]), documents, min_size=1), max_size=8
)


def written(desk: DeskHeader, commits: list[Batch]) -> bytes:
    """The journal of a desk that has taken `commits`."""
    text, mark = journal.first_line(desk), desk.mark
    for batch in commits:
        payload = journal.payload_of(batch)
        mark = journal.chained(payload, mark)
        text += journal.line(payload, mark)
    return text


def read(data: bytes) -> list[Batch]:
    """The commits that can be trusted in `data`."""
    return [entry.batch for entry in journal.scan(data).entries]


@given(batches)
def test_what_is_written_is_read_back(commits: list[Batch]) -> None:
    """Every document returns with its bytes, in its table, in its commit."""
    found = journal.scan(written(header(), commits))
    assert [entry.batch for entry in found.entries] == commits
    assert not found.torn


@given(batches, st.data())
def test_a_cut_anywhere_loses_only_what_it_cuts(commits: list[Batch], data: st.DataObject) -> None:
    """However many bytes reached the disk, all whole lines count and no other."""
    whole = written(header(), commits)
    cut = whole[: data.draw(st.integers(0, len(whole)), label="kept")]
    complete = cut.count(b"\n") - 1  # without the first line
    found = journal.scan(cut)
    assert [entry.batch for entry in found.entries] == commits[: max(complete, 0)]
    assert found.torn == (not cut.endswith(b"\n") and bool(cut))


@given(batches, st.data())
def test_a_flipped_bit_is_always_noticed(commits: list[Batch], data: st.DataObject) -> None:
    """Damage never makes another change of one; everything before it is kept."""
    whole = bytearray(written(header(), commits))
    place = data.draw(st.integers(0, len(whole) - 1), label="place")
    before = whole[:place].count(b"\n") - 1
    whole[place] ^= 1 << data.draw(st.integers(0, 7), label="bit")
    found = journal.scan(bytes(whole))
    assert found.torn
    assert [entry.batch for entry in found.entries] == commits[: max(before, 0)]


@given(batches, st.data())
def test_a_line_taken_out_is_noticed(commits: list[Batch], data: st.DataObject) -> None:
    """The lines after a gap are whole, but they do not follow."""
    lines = written(header(), commits).splitlines(keepends=True)
    gap = data.draw(st.integers(1, len(lines)), label="gap")
    assert read(b"".join(lines[:gap] + lines[gap + 1 :])) == commits[: gap - 1]


@given(st.binary(max_size=200))
def test_anything_at_all_can_be_scanned(data: bytes) -> None:
    """Bytes of any origin are no journal, and no error either."""
    assert journal.scan(data).entries == ()


@pytest.fixture
def crashed(tmp_path: Path) -> Path:
    """A desk with one event in its file and four in its journal."""
    return crashed_desk(tmp_path / "night.callboard", 5, folded=1)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cut=st.integers(1, 60))
def test_a_torn_tail_is_cut_off_told_and_kept(crashed: Path, cut: int) -> None:
    """The desk opens with what is whole; the bytes that are not go to a side file."""
    path = journal_of(crashed)
    before = path.read_bytes()
    os.truncate(path, len(before) - cut)
    torn = path.read_bytes()
    store = open_desk(crashed, clock=evening)
    abandon(store)
    kept = path.read_bytes()
    assert store.events() == events(len(store.events()))
    assert torn.startswith(kept)
    if torn != kept:
        assert "is incomplete, as when a crash comes in the middle" in store.problems[-1]
        aside = max(crashed.parent.glob("*.torn*"), key=lambda found: found.stat().st_mtime_ns)
        assert kept + aside.read_bytes() == torn
        aside.unlink()
    path.write_bytes(before)


def test_damage_in_the_middle_is_told_and_what_follows_is_kept(crashed: Path) -> None:
    """Later lines cannot be relied on; they are set aside, never dropped in silence."""
    path = journal_of(crashed)
    lines = path.read_bytes().splitlines(keepends=True)
    lines[2] = lines[2].replace(b"3", b"8")
    path.write_bytes(b"".join(lines))
    store = open_desk(crashed, clock=evening)
    assert store.events() == events(2)
    assert "is damaged at line 3: 3 lines from there on" in store.problems[-1]
    assert (crashed.parent / "night.callboard.torn").read_bytes() == b"".join(lines[2:])
    store.commit(b'{"new":true}')
    store.close()
    assert events_in(crashed) == [*events(2), b'{"new":true}']


def test_a_viewer_is_told_and_cuts_nothing(crashed: Path) -> None:
    """Looking at a desk with a torn journal changes no file."""
    os.truncate(journal_of(crashed), journal_of(crashed).stat().st_size - 4)
    before = {path: path.read_bytes() for path in crashed.parent.iterdir() if path.is_file()}
    view = open_desk(crashed, read_only=True)
    assert view.events() == events(4)
    assert view.problems[0].endswith("That is not shown.")
    view.close()
    assert {
        path: path.read_bytes() for path in crashed.parent.iterdir() if path.is_file()
    } == before


def test_side_files_never_replace_one_another(crashed: Path) -> None:
    """A second torn tail gets a name of its own."""
    for left in (4, 3):
        os.truncate(journal_of(crashed), journal_of(crashed).stat().st_size - 4)
        assert len(events_in(crashed)) == left
    names = {path.name for path in crashed.parent.glob("*.torn*")}
    assert names == {"night.callboard.torn", "night.callboard.torn.2"}


HEADER = header()
FIVE = written(HEADER, [{EVENTS: [text]} for text in events(5)])
MARKS = [HEADER.mark, *(entry.mark for entry in journal.scan(FIVE).entries)]


@pytest.mark.parametrize("folded", range(6))
def test_lines_that_are_in_the_file_already_are_passed_over(folded: int) -> None:
    """Wherever folding in was interrupted, each change counts once."""
    desk = replace(HEADER, commits=folded, mark=MARKS[folded])
    entries = journal.fit(journal.scan(FIVE), desk).entries
    assert [entry.batch[EVENTS] for entry in entries] == [[text] for text in events(5)[folded:]]


@pytest.mark.parametrize(
    ("other", "reason"),
    [
        (replace(HEADER, id="another"), "it belongs to another desk"),
        (replace(HEADER, commits=6), "it is older than the desk file"),
        (replace(HEADER, commits=4, mark=MARKS[3]), "it was written after other changes"),
    ],
)
def test_lines_of_another_history_are_not_added(other: DeskHeader, reason: str) -> None:
    """They only go into the very desk that they were written after."""
    found = journal.fit(journal.scan(FIVE), other)
    assert found.misfit.startswith(reason)
    assert found.entries == ()


def test_lines_after_a_gap_are_not_added() -> None:
    """A journal that begins later than the file ends belongs to a later state of the desk."""
    later = written(replace(HEADER, commits=2, mark=MARKS[2]), [{EVENTS: [event(3)]}])
    found = journal.fit(journal.scan(later), HEADER)
    assert found.ahead
    assert found.entries == ()


def test_a_journal_that_does_not_fit_is_moved_aside(crashed: Path, tmp_path: Path) -> None:
    """Another desk's journal is told and kept; the desk opens as its file has it."""
    other = crashed_desk(tmp_path / "other.callboard", 2)
    journal_of(other).replace(journal_of(crashed))
    store = open_desk(crashed, clock=evening)
    assert store.events() == [event(1)]
    assert "belongs to another desk. It was moved aside" in store.problems[-1]
    assert (tmp_path / "night.callboard.journal.apart").exists()
    store.close()
