"""Writing an export: whole or not at all."""

from __future__ import annotations

import hashlib
import os
import stat
import sys
from pathlib import Path

import pytest

from callboard.exports.errors import NoFolderError, NotWrittenError, TargetIsFolderError
from callboard.exports.write import check_target, write_file


def test_a_file_is_written_and_its_hash_told(tmp_path: Path) -> None:
    """The bytes are there, and nothing else is in the folder."""
    told = write_file(tmp_path / "out.csv", b"one\r\n")
    assert (tmp_path / "out.csv").read_bytes() == b"one\r\n"
    assert told == hashlib.sha256(b"one\r\n").hexdigest()
    assert [path.name for path in tmp_path.iterdir()] == ["out.csv"]


def test_a_file_replaces_the_one_before_and_keeps_its_mode(tmp_path: Path) -> None:
    """What another program may read it may read again."""
    place = tmp_path / "out.csv"
    place.write_bytes(b"old")
    place.chmod(0o640)
    write_file(place, b"new")
    assert place.read_bytes() == b"new"
    assert stat.S_IMODE(place.stat().st_mode) == 0o640


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    """Where a link leads is where the file is replaced."""
    target, link = tmp_path / "real.csv", tmp_path / "link.csv"
    target.write_bytes(b"old")
    link.symlink_to(target)
    write_file(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


def test_a_device_is_written_to_and_stays_a_device() -> None:
    """Writing to nowhere does not put a file in its place."""
    write_file(Path(os.devnull), b"gone")
    assert not stat.S_ISREG(Path(os.devnull).stat().st_mode)


@pytest.mark.skipif(sys.platform != "linux", reason="needs a disk that is always full")
def test_a_full_disk_is_told() -> None:
    """When the disk takes no more there is a sentence that says so."""
    with pytest.raises(NotWrittenError, match="the disk is full"):
        write_file(Path("/dev/full"), b"too much")


def test_when_writing_fails_what_was_there_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that refuses in the last moment leaves the old file and nothing beside it."""
    place = tmp_path / "out.csv"
    place.write_bytes(b"old")

    def refuse(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(NotWrittenError, match=r"^out\.csv was not written: the disk is full"):
        write_file(place, b"new")
    assert place.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["out.csv"]


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is forbidden to root"
)
def test_a_folder_without_permission_is_told(tmp_path: Path) -> None:
    """A folder that may not be written gives a sentence."""
    tmp_path.chmod(0o500)
    with pytest.raises(NotWrittenError, match="you have no permission"):
        write_file(tmp_path / "out.csv", b"new")


def test_a_name_that_is_too_long_is_told(tmp_path: Path) -> None:
    """The system's limits come as a sentence too."""
    with pytest.raises(NotWrittenError, match="was not written"):
        write_file(tmp_path / ("n" * 300), b"new")


def test_a_folder_is_no_place_for_a_file(tmp_path: Path) -> None:
    """Naming a folder is refused before anything is written."""
    with pytest.raises(TargetIsFolderError):
        check_target(tmp_path)


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    """Naming a file in a folder that does not exist is refused, and nothing is made."""
    with pytest.raises(NoFolderError):
        write_file(tmp_path / "nowhere" / "out.csv", b"new")
    assert list(tmp_path.iterdir()) == []
