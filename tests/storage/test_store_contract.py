"""What every store promises, in a file as in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from desk_files import evening, event, events, header
from tinydb import TinyDB

from callboard.storage.desks import create, open_desk
from callboard.storage.errors import ClosedError, ReadOnlyError
from callboard.storage.memory import MemoryStore
from callboard.storage.store import EVENTS, EXPORTS, REPORTS, DeskStore

Viewer = Callable[[], DeskStore]  # opens the same desk once more, to look at it


@pytest.fixture(params=["file", "memory"])
def both(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[DeskStore, Viewer]]:
    """A new desk of each kind, and how to look at it."""
    if request.param == "memory":
        memory = MemoryStore(header(), clock=evening)
        yield memory, memory.looked_at
        return
    path = tmp_path / "night.callboard"
    store = create(path, header(), clock=evening)
    yield store, lambda: open_desk(path, read_only=True)
    store.close()


@pytest.fixture
def store(both: tuple[DeskStore, Viewer]) -> DeskStore:
    """A new desk of each kind."""
    return both[0]


@pytest.fixture
def viewer(both: tuple[DeskStore, Viewer]) -> Viewer:
    """How to look at `store`."""
    return both[1]


def test_a_new_desk_is_empty_and_without_problems(store: DeskStore) -> None:
    """Nothing is there but the header."""
    assert (store.events(), store.documents(REPORTS), list(store.problems)) == ([], [], [])
    assert not store.read_only


def test_events_come_back_in_order_with_their_very_bytes(store: DeskStore) -> None:
    """The ledger may hash what it reads."""
    for text in events(12):
        store.commit(text)
    assert store.events() == events(12)


def test_what_belongs_to_an_event_is_committed_with_it(store: DeskStore) -> None:
    """An event, its report and its export count as one commit."""
    store.commit(event(1), {REPORTS: [b'{"id":"r-1"}', b'{"id":"r-2"}'], EXPORTS: [b"{}"]})
    assert store.documents(REPORTS) == [b'{"id":"r-1"}', b'{"id":"r-2"}']
    assert store.documents(EXPORTS) == [b"{}"]
    assert store.header().commits == 1


def test_documents_may_come_without_an_event(store: DeskStore) -> None:
    """A table can grow by itself."""
    store.commit(None, {REPORTS: [b"{}"]})
    assert (store.events(), store.documents(REPORTS)) == ([], [b"{}"])


def test_an_empty_commit_is_none(store: DeskStore) -> None:
    """Nothing is written where nothing is given."""
    store.commit(None, {REPORTS: []})
    assert store.header().commits == 0


@pytest.mark.parametrize(
    "document",
    [b"", b"[]", b'"text"', b'{"a":', b'{\n"a":1}', b'{"a":"\xff"}', b'{"a":NaN}', b"{}{}"],
)
def test_only_json_objects_on_one_line_get_in(store: DeskStore, document: bytes) -> None:
    """What would spoil the file is refused, together with all that came along."""
    with pytest.raises(ValueError, match="a document must be one JSON object"):
        store.commit(event(1), {REPORTS: [document]})
    assert store.events() == []


def test_nesting_without_end_does_not_get_in(store: DeskStore) -> None:
    """A document that no reader could open again is refused."""
    deep = b'{"a":' + b"[" * 100_000 + b"]" * 100_000 + b"}"
    with pytest.raises(ValueError, match="a document must be one JSON object"):
        store.commit(deep)


@pytest.mark.parametrize("table", ["desk", EVENTS, "reprots"])
def test_only_known_tables_take_attachments(store: DeskStore, table: str) -> None:
    """The header, the events and a misspelt table are out of reach."""
    with pytest.raises(ValueError, match=table):
        store.commit(event(1), {table: [b"{}"]})


def test_an_unknown_table_is_empty(store: DeskStore) -> None:
    """Asking for what is not there is no mistake."""
    assert store.documents("minutes") == []


def test_folding_in_changes_no_event_and_counts_a_generation(store: DeskStore) -> None:
    """Before and after, the desk holds the same."""
    store.commit(event(1))
    store.fold_in()
    store.commit(event(2))
    assert store.events() == events(2)
    assert (store.header().generation, store.header().commits) == (1, 2)


def test_folding_in_twice_is_folding_in_once(store: DeskStore) -> None:
    """Where there is nothing to fold in, nothing is written."""
    store.commit(event(1))
    store.fold_in()
    store.fold_in()
    assert store.header().generation == 1


def test_a_small_journal_waits(store: DeskStore) -> None:
    """The idle timer may ask as often as it likes."""
    store.commit(event(1))
    assert not store.fold_in_if_large()
    assert store.fold_in_if_large(limit=10)
    assert not store.fold_in_if_large(limit=10)
    assert store.header().generation == 1


def test_a_copy_is_a_desk_of_its_own(store: DeskStore, tmp_path: Path) -> None:
    """It has everything, and opens like any other."""
    store.commit(event(1), {REPORTS: [b"{}"]})
    store.copy_to(tmp_path / "copy.callboard")
    store.commit(event(2))
    copy = open_desk(tmp_path / "copy.callboard")
    assert (copy.events(), copy.documents(REPORTS)) == ([event(1)], [b"{}"])
    assert copy.header().id == store.header().id
    copy.close()


def test_a_copy_is_an_ordinary_tinydb_file(store: DeskStore, tmp_path: Path) -> None:
    """Any TinyDB reads it with its default storage."""
    store.commit(event(1))
    store.copy_to(tmp_path / "copy.callboard")
    with TinyDB(tmp_path / "copy.callboard") as database:
        assert database.tables() == {"desk", "events", "reports", "exports"}
        assert database.table("events").all() == [{"number": 1, "editor": "Ana Pérez"}]


def test_a_viewer_sees_the_events_up_to_then(store: DeskStore, viewer: Viewer) -> None:
    """What is committed later is not in sight of who looked before."""
    store.commit(event(1))
    view = viewer()
    store.commit(event(2))
    assert (view.events(), view.read_only) == ([event(1)], True)
    view.close()


def test_a_viewer_changes_nothing(store: DeskStore, viewer: Viewer) -> None:
    """Neither a commit nor a fold is taken from who only looks."""
    view = viewer()
    with pytest.raises(ReadOnlyError, match="is open read-only: save a copy"):
        view.commit(event(1))
    with pytest.raises(ReadOnlyError):
        view.fold_in()
    assert not view.fold_in_if_large(limit=0)
    view.close()


def test_a_viewer_can_save_a_copy(store: DeskStore, viewer: Viewer, tmp_path: Path) -> None:
    """What one sees, one can take along."""
    store.commit(event(1))
    view = viewer()
    view.copy_to(tmp_path / "copy.callboard")
    view.close()
    copy = open_desk(tmp_path / "copy.callboard")
    assert copy.events() == [event(1)]
    copy.close()


def test_a_closed_desk_says_so(store: DeskStore) -> None:
    """After closing, which may be done twice, every question has one answer."""
    store.close()
    store.close()
    for ask in (store.events, store.fold_in, store.fold_in_if_large, lambda: store.commit(b"{}")):
        with pytest.raises(ClosedError, match="is closed: open it again"):
            ask()
