"""Backups: made now and then, the newest good one offered, nothing deleted."""

from __future__ import annotations

import os
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from desk_files import EVENING, abandon, closed_desk, evening, event, events, header, journal_of

from callboard.storage import backups
from callboard.storage.desks import backups_of, create, open_desk, recover
from callboard.storage.errors import DeskDamagedError, NoGoodBackupError, NotDamagedError


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        """Start in the evening."""
        self.now = EVENING

    def __call__(self) -> datetime:
        """What it shows."""
        return self.now

    def advance(self, minutes: float) -> None:
        """Let time go by."""
        self.now += timedelta(minutes=minutes)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the desk is."""
    return tmp_path / "night.callboard"


def work(path: Path, minutes: list[float]) -> None:
    """Make a desk and fold in one more event after each pause."""
    clock = Clock()
    store = create(path, header(), clock=clock)
    for number, pause in enumerate(minutes, start=1):
        clock.advance(pause)
        store.commit(event(number))
        store.fold_in()
    store.close()


def spoil(path: Path) -> bytes:
    """Cut a desk file in the middle; return what is left."""
    os.truncate(path, path.stat().st_size // 2)
    return path.read_bytes()


def events_of(path: Path) -> list[bytes]:
    """The events that a file holds."""
    return list(open_desk(path, read_only=True).events())


def test_a_backup_is_the_desk_as_it_was_folded_in(path: Path) -> None:
    """It opens like any desk."""
    work(path, [0, 20])
    newest, oldest = backups_of(path)
    assert (events_of(newest.path), events_of(oldest.path)) == (events(2), events(1))
    assert (newest.made, newest.generation) == (EVENING + timedelta(minutes=20), 2)


def test_backups_are_not_made_more_often_than_needed(path: Path) -> None:
    """Folding in every minute does not fill the disk."""
    work(path, [0, 1, 1, 1, 8, 1])
    assert [backup.generation for backup in backups_of(path)] == [5, 1]


def test_only_the_last_few_are_kept(path: Path) -> None:
    """Older ones make room; those from before a migration and strangers' files do not."""
    folder = backups.folder_of(path)
    folder.mkdir()
    before_migration = folder / "night.20200101T000000Z.g1.format-1.callboard"
    mine = folder / "before the debate.callboard"
    before_migration.touch()
    mine.touch()
    work(path, [11] * 8)
    regular = [backup.generation for backup in backups_of(path) if backup.format is None]
    assert regular == [8, 7, 6, 5, 4]
    assert before_migration.exists()
    assert mine.exists()


def test_a_clock_that_was_set_back_loses_no_new_backup(path: Path) -> None:
    """The one just made stays, whatever the others' names say."""
    work(path, [60] * 5)
    clock = Clock()
    clock.advance(-600)
    store = open_desk(path, clock=clock)
    store.commit(event(6))
    store.close()
    assert clock.now in {backup.made for backup in backups_of(path)}


def test_a_backup_that_fails_is_told_and_the_desk_is_saved(path: Path) -> None:
    """A file where the folder should be is in the way of backups, not of the desk."""
    backups.folder_of(path).touch()
    store = create(path, header(), clock=evening)
    store.commit(event(1))
    store.fold_in()
    assert "No backup of night.callboard could be kept" in store.problems[0]
    store.close()
    assert events_of(path) == events(1)


def test_a_damaged_desk_offers_its_newest_good_backup(path: Path) -> None:
    """Damaged backups are not offered."""
    work(path, [0, 20, 20])
    spoil(backups_of(path)[0].path)
    spoil(path)
    with pytest.raises(DeskDamagedError, match="is from 1:18 am ET, Nov 6, 2024") as caught:
        open_desk(path)
    assert caught.value.backup == backups_of(path)[1]


def test_recovery_puts_the_newest_good_backup_in_place(path: Path) -> None:
    """The damaged file is moved aside, not deleted."""
    work(path, [0, 20])
    damaged = spoil(path)
    done = recover(path, clock=evening)
    assert done.moved_to == path.with_name("night.callboard.damaged")
    assert done.moved_to.read_bytes() == damaged
    assert done.restored.generation == 2
    assert events_of(path) == events(2)


def test_any_backup_may_be_chosen(path: Path) -> None:
    """An editor may prefer an earlier one."""
    work(path, [0, 20])
    spoil(path)
    recover(path, backups_of(path)[1], clock=evening)
    assert events_of(path) == events(1)


def test_a_desk_that_is_gone_can_be_recovered(path: Path) -> None:
    """There is nothing to move aside then."""
    work(path, [0])
    path.unlink()
    assert recover(path, clock=evening).moved_to is None
    assert events_of(path) == events(1)


def test_changes_in_the_journal_come_back_after_a_recovery(path: Path) -> None:
    """They follow the backup, so nothing at all is lost."""
    work(path, [0])
    store = open_desk(path, clock=evening)
    store.commit(event(2))
    abandon(store)
    spoil(path)
    recover(path, clock=evening)
    store = open_desk(path, clock=evening)
    assert store.events() == events(2)
    store.close()


def test_changes_that_do_not_follow_the_backup_are_kept_apart(path: Path) -> None:
    """A gap is told; the journal stays beside the desk."""
    work(path, [0, 1])  # the second fold made no backup
    store = open_desk(path, clock=evening)
    store.commit(event(3))
    abandon(store)
    left = journal_of(path).read_bytes()
    spoil(path)
    recover(path, clock=evening)
    store = open_desk(path, clock=evening)
    assert store.events() == events(1)
    assert path.with_name("night.callboard.journal.apart").read_bytes() == left
    store.close()


def test_a_sound_desk_is_not_recovered(path: Path) -> None:
    """Nothing is put over what can be opened."""
    closed_desk(path, 3)
    with pytest.raises(NotDamagedError, match="nothing was recovered, open it"):
        recover(path)
    assert events_of(path) == events(3)


@pytest.mark.parametrize("is_chosen", [False, True])
def test_without_a_good_backup_the_file_is_left(path: Path, is_chosen: bool) -> None:
    """A damaged file is better than none."""
    work(path, [0])
    (backup,) = backups_of(path)
    spoil(backup.path)
    damaged = spoil(path)
    with pytest.raises(NoGoodBackupError, match="the file was left as it is"):
        recover(path, backup if is_chosen else None)
    assert path.read_bytes() == damaged
