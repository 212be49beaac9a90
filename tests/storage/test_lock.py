"""One owner at a time, named in the sentence; the dead own nothing."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import desk_writer
import msgspec
import pytest
from desk_files import EVENING, abandon, closed_desk, evening, new_desk
from spanish import in_spanish

from callboard.storage.desks import open_desk
from callboard.storage.errors import DeskLockedError
from callboard.storage.store import Owner


def record_of(path: Path) -> Path:
    """Where the owner says who it is."""
    return path.with_name(f".{path.name}.owner")


def leave_record(path: Path, host: str) -> None:
    """Let somebody on `host` have owned the desk and never closed it."""
    owner = Owner(host=host, pid=4711, since=EVENING, since_eastern="12:58:04 am ET, Nov 6, 2024")
    record_of(path).write_bytes(msgspec.json.encode(owner))


def test_a_second_opening_is_refused_and_says_who_has_it(tmp_path: Path) -> None:
    """Host, process and time, in Eastern time and UTC."""
    store = new_desk(tmp_path / "night.callboard")
    with pytest.raises(DeskLockedError) as caught:
        open_desk(store.path)
    assert caught.value.owner is not None
    assert caught.value.owner.since == EVENING
    assert "since 12:58:04 am ET, Nov 6, 2024)" in str(caught.value)
    store.close()


def test_another_process_is_refused_too(tmp_path: Path) -> None:
    """And gets the desk as soon as the first one is killed."""
    path = closed_desk(tmp_path / "night.callboard", 0)
    command = [sys.executable, desk_writer.__file__, "append", str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as writer:
        assert writer.stdout is not None
        writer.stdout.readline()
        with pytest.raises(DeskLockedError, match=f"process {writer.pid}"):
            open_desk(path)
        writer.send_signal(signal.SIGTERM)
        writer.stdout.read()
    open_desk(path).close()


def test_the_record_of_an_owner_is_english_in_every_language(tmp_path: Path) -> None:
    """Who reads it may speak another language; the sentence is that of the reader."""
    with in_spanish():
        store = new_desk(tmp_path / "night.callboard")
        owner = msgspec.json.decode(record_of(store.path).read_bytes(), type=Owner)
        with pytest.raises(DeskLockedError) as caught:
            open_desk(store.path)
        store.close()
    assert owner.since_eastern == "12:58:04 am ET, Nov 6, 2024"
    assert "(en " in str(caught.value)
    assert "desde las 12:58:04" in str(caught.value)


def test_an_owner_that_cannot_be_read_is_still_an_owner(tmp_path: Path) -> None:
    """The lock counts; the record only names."""
    store = new_desk(tmp_path / "night.callboard")
    record_of(store.path).write_bytes(b"{")
    with pytest.raises(DeskLockedError, match=r"is open in another Callboard\. You"):
        open_desk(store.path)
    store.close()


def test_closing_frees_the_desk_without_a_word(tmp_path: Path) -> None:
    """Nothing is left to tell."""
    store = new_desk(tmp_path / "night.callboard")
    store.close()
    assert not record_of(store.path).exists()
    again = open_desk(store.path)
    assert list(again.problems) == []
    again.close()


def test_a_dead_owner_on_this_computer_is_succeeded_and_told(tmp_path: Path) -> None:
    """The system has freed its lock; the record shows that it never closed."""
    store = new_desk(tmp_path / "night.callboard")
    abandon(store)
    again = open_desk(store.path, clock=evening)
    assert "was not closed by the Callboard that had it open on" in again.problems[0]
    again.close()


def test_an_owner_on_another_computer_is_asked_about_first(tmp_path: Path) -> None:
    """Its lock may not be visible from here, so the desk is only taken over on request."""
    path = closed_desk(tmp_path / "night.callboard", 1)
    leave_record(path, "newsroom-2")
    with pytest.raises(DeskLockedError, match="on newsroom-2, process 4711"):
        open_desk(path)
    store = open_desk(path, take_over=True)
    assert "on newsroom-2 (process 4711" in store.problems[0]
    store.close()


def test_a_failed_opening_frees_the_desk(tmp_path: Path) -> None:
    """After the damage is mended, the desk can be opened."""
    path = closed_desk(tmp_path / "night.callboard", 1)
    whole = path.read_bytes()
    path.write_bytes(whole[:40])
    with pytest.raises(Exception, match="is damaged"):
        open_desk(path)
    path.write_bytes(whole)
    open_desk(path).close()
