"""Messages as values: what is said to the editor, what waits, and what was said at all."""

from __future__ import annotations

import enum
from datetime import datetime

import msgspec

MOST_KEPT = 20
MOST_REMEMBERED = 500


class Tone(enum.StrEnum):
    """How a message is meant."""

    INFO = "info"
    DONE = "done"
    ERROR = "error"


class Message(msgspec.Struct, frozen=True):
    """One thing to say, a finished sentence; perhaps with one thing to do about it."""

    text: str
    tone: Tone = Tone.INFO
    act: str = ""  # id of an action offered on a button
    act_text: str = ""


class Shown(msgspec.Struct, frozen=True):
    """A message and how often it was said."""

    message: Message
    times: int = 1

    @property
    def text(self) -> str:
        """The sentence, with the count of repeats."""
        return self.message.text + (f"  (×{self.times})" if self.times > 1 else "")

    @property
    def is_error(self) -> bool:
        """Whether it stays until somebody dismisses it."""
        return self.message.tone is Tone.ERROR


class Said(msgspec.Struct, frozen=True):
    """A message and when it was said last."""

    shown: Shown
    at: datetime


def said(queue: tuple[Shown, ...], message: Message) -> tuple[Shown, ...]:
    """The queue after a message: a repeat counts up, an error goes before all that is not one."""
    known = next((shown for shown in queue if shown.message == message), None)
    rest = tuple(shown for shown in queue if shown is not known)
    fresh = Shown(message, known.times + 1 if known else 1)
    if message.tone is Tone.ERROR:
        return (fresh, *rest)[:MOST_KEPT]
    errors = tuple(s for s in rest if s.is_error)
    return (*errors, fresh)[:MOST_KEPT]


def remembered(log: tuple[Said, ...], message: Message, at: datetime) -> tuple[Said, ...]:
    """All that was said, the newest first; what is said again at once counts up."""
    if log and log[0].shown.message == message:
        again = Shown(message, log[0].shown.times + 1)
        return (Said(again, at), *log[1:])
    return (Said(Shown(message), at), *log)[:MOST_REMEMBERED]
