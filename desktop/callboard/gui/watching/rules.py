"""The rules of watching, without Qt: how long to wait, where an address may lead, how old."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from datetime import datetime, timedelta
from urllib.parse import urlsplit

import msgspec

from callboard.words import tr

SHORTEST, USUAL, LONGEST = timedelta(seconds=5), timedelta(seconds=30), timedelta(minutes=15)
PATIENCE = 2  # failures one after the other, and the editor is told
MOST_REDIRECTS = 5
MOST_BYTES = 16 * 1024 * 1024  # of one answer; a longer one is cut off and not read
TIMEOUT = timedelta(seconds=20)
_NAMED = 4  # files at most
_SCHEMES = ("https", "http")


class State(enum.StrEnum):
    """How a watched place stands."""

    WAITING = "waiting"
    READING = "reading"
    FAILED = "failed"  # tried again later
    STOPPED = "stopped"


class Watched(msgspec.Struct, frozen=True, kw_only=True):
    """One place that is watched, and what came of it."""

    place: str  # a path, or an address
    state: State = State.WAITING
    checked_at: datetime | None = None  # when it was last seen as it is
    changed_at: datetime | None = None  # when it last said something new
    next_at: datetime | None = None  # when an address is asked again
    failures: int = 0  # one after the other
    problem: str = ""

    @property
    def name(self) -> str:
        """What the screen calls it: the last part of the path or address."""
        if is_address(self.place):
            parts = urlsplit(self.place)
            return f"{parts.hostname}{parts.path}".rstrip("/")
        return self.place.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1]

    @property
    def is_on(self) -> bool:
        """Whether it is still watched."""
        return self.state is not State.STOPPED


def is_address(place: str) -> bool:
    """Whether a place is an address on the web rather than a file."""
    return urlsplit(place).scheme in _SCHEMES


def may_follow(first: str, target: str) -> bool:
    """Whether a redirect from `first` may be followed: only within the host, never to plain.

    The port may change only together with the scheme, from http to https.
    """
    before, after = urlsplit(first), urlsplit(target)
    if after.scheme not in _SCHEMES or after.username or after.password:
        return False
    if before.hostname != after.hostname:
        return False
    if before.scheme == after.scheme:
        return before.port == after.port
    return before.scheme == "http" and after.port in {None, 443}


def wait_after(failures: int, usual: timedelta, asked: timedelta | None = None) -> timedelta:
    """How long to wait before asking again: twice as long after each failure.

    `asked` is how long the server itself asked to wait.
    """
    doubled: timedelta = usual * (1 << min(failures, 10))
    return min(LONGEST, max(SHORTEST, doubled, asked or timedelta()))


def age_words(then: datetime | None, now: datetime) -> str:
    """How long ago: "just now", "40 s ago", "3 min ago", "2 h ago", "3 days ago"; "never"."""
    if then is None:
        return tr("never")
    seconds = max(0, int((now - then).total_seconds()))
    if seconds < 2:
        return tr("just now")
    if seconds < 60:
        return tr("{count} s ago", count=seconds)
    if seconds < 3600:
        return tr("{count} min ago", count=seconds // 60)
    if seconds < 48 * 3600:
        return tr("{count} h ago", count=seconds // 3600)
    return tr("{count} days ago", count=seconds // 86_400)


def turned_words(watched: Watched, now: datetime) -> str:
    """That a place cannot be read any more, since when and why; or that it can again."""
    if watched.state is not State.FAILED:
        return tr("{place} is read again.", place=watched.name)
    return tr(
        "{place} cannot be read: {problem} Last read {age}; what was read stays."
        if watched.checked_at is not None
        else "{place} cannot be read: {problem} It was not read so far.",
        place=watched.name,
        problem=watched.problem,
        age=age_words(watched.checked_at, now),
    )


def gone_words(place: str, files: Sequence[str]) -> str:
    """That files of a watched folder are gone, and that nothing follows from it by itself."""
    return tr(
        "{files} {count:is|are} gone from {folder}. What was read stays until it is withdrawn.",
        files=", ".join(Watched(place=file).name for file in files[:_NAMED])
        + (", …" if len(files) > _NAMED else ""),
        folder=Watched(place=place).name,
        count=len(files),
    )


def state_words(watched: Watched, now: datetime) -> str:
    """A watched place in a line: "checked 12 s ago, changed 3 min ago"."""
    if watched.state is State.READING:
        return tr("reading now")
    read = watched.checked_at is not None
    checked = age_words(watched.checked_at, now)
    last = tr("last read {age}", age=checked) if read else tr("not read yet")
    if watched.state is State.STOPPED:
        return tr("stopped; {last}", last=last)
    if watched.state is State.FAILED:
        return f"{watched.problem} {last[:1].upper()}{last[1:]}."
    if not read:
        return last
    changed = age_words(watched.changed_at, now)
    return tr("checked {age}, changed {changed}", age=checked, changed=changed)
