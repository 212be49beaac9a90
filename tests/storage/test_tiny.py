"""The desk as a TinyDB database: additions only, each durable, none rewriting the file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from desk_files import abandon, event, events, events_in, journal_of, new_desk
from tinydb import TinyDB, where
from tinydb.table import Document

from callboard.storage.desks import open_desk
from callboard.storage.errors import DocumentsAreFinalError, ReadOnlyError
from callboard.storage.file_store import FileStore


@pytest.fixture
def store(tmp_path: Path) -> Iterator[FileStore]:
    """A desk with two events."""
    store = new_desk(tmp_path / "night.callboard", 2)
    yield store
    abandon(store)


@pytest.fixture
def database(store: FileStore) -> TinyDB:
    """The same desk as TinyDB sees it."""
    return store.database


def test_an_insert_is_one_line_of_journal(store: FileStore, database: TinyDB) -> None:
    """It is durable, has the next id, and the file is not touched."""
    before, lines = store.path.read_bytes(), journal_of(store.path).read_bytes()
    assert database.table("events").insert({"number": 3, "editor": "Ana Pérez"}) == 3
    added = journal_of(store.path).read_bytes().removeprefix(lines)
    assert (added.count(b"\n"), event(3) in added) == (1, True)
    assert store.path.read_bytes() == before
    abandon(store)
    assert events_in(store.path) == events(3)


def test_several_inserts_are_one_line_too(store: FileStore, database: TinyDB) -> None:
    """They are durable together or not at all."""
    commits = store.header().commits
    assert database.table("events").insert_multiple([{"a": 1}, {"a": 2}]) == [3, 4]
    assert store.header().commits == commits + 1


def test_a_document_may_not_choose_another_id(database: TinyDB) -> None:
    """The order of events is the order of their ids."""
    table = database.table("events")
    assert table.insert(Document({"a": 1}, doc_id=3)) == 3
    with pytest.raises(ValueError, match="the next document of events is 4"):
        table.insert(Document({"a": 1}, doc_id=9))


def test_a_query_sees_what_the_desk_committed_since(store: FileStore, database: TinyDB) -> None:
    """No answer is remembered from before."""
    table = database.table("events")
    assert table.count(where("number") > 2) == 0
    store.commit(event(3))
    assert table.count(where("number") > 2) == 1
    assert len(table) == 3


CHANGES: dict[str, Callable[[TinyDB], object]] = {
    "update": lambda database: database.table("events").update({"number": 9}),
    "remove": lambda database: database.table("events").remove(doc_ids=[1]),
    "truncate": lambda database: database.table("events").truncate(),
    "drop": lambda database: database.drop_table("events"),
    "drop all": lambda database: database.drop_tables(),
    "upsert": lambda database: database.table("events").upsert({"n": 9}, where("number") == 1),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_nothing_is_changed_or_removed(
    store: FileStore, database: TinyDB, change: Callable[[TinyDB], object]
) -> None:
    """TinyDB has many ways to forget; a desk has none."""
    with pytest.raises(DocumentsAreFinalError, match="a desk only takes additions"):
        change(database)
    assert store.events() == events(2)


def test_a_write_of_everything_takes_only_what_is_new(store: FileStore, database: TinyDB) -> None:
    """TinyDB's own way of writing works, and leaves the bytes of the others alone."""
    data = database.storage.read()
    assert data is not None
    data["events"]["3"] = {"number": 3, "editor": "Ana Pérez"}
    data["scratch"] = {"1": {"note": "new"}}
    database.storage.write(data)
    assert store.events() == events(3)
    assert store.documents("scratch") == [b'{"note":"new"}']


def test_a_write_that_changes_a_document_is_refused(store: FileStore, database: TinyDB) -> None:
    """Nor is one that leaves a gap in the ids taken."""
    data = database.storage.read()
    assert data is not None
    changed = {**data, "events": {**data["events"], "2": {"number": 9}}}
    with pytest.raises(DocumentsAreFinalError):
        database.storage.write(changed)
    gap = {**data, "events": {**data["events"], "7": {"number": 7}}}
    with pytest.raises(ValueError, match="the next document of events is 3"):
        database.storage.write(gap)
    assert store.events() == events(2)


def test_a_desk_that_is_only_looked_at_takes_no_insert(tmp_path: Path) -> None:
    """The database of a viewer is read-only as well."""
    new_desk(tmp_path / "night.callboard", 1).close()
    view = open_desk(tmp_path / "night.callboard", read_only=True)
    with pytest.raises(ReadOnlyError):
        view.database.table("events").insert({"a": 1})


def test_closing_the_database_leaves_the_desk_open(store: FileStore) -> None:
    """Whoever asks in a with block does not end the night."""
    with store.database as database:
        assert len(database.table("events")) == 2
    store.commit(event(3))
    assert store.events() == events(3)
