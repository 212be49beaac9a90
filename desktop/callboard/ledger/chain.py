"""The chain: events to bytes and back, each bound to the one before by its hash."""

from __future__ import annotations

import hashlib
from typing import get_args

import msgspec

from callboard.ledger.events import AnyEvent, Known, Unrecognised

_decoder: msgspec.json.Decoder[Known] = msgspec.json.Decoder(Known)
_encoder = msgspec.json.Encoder(order="sorted")
_KINDS = frozenset(kind.__struct_config__.tag for kind in get_args(Known))


def encode(event: AnyEvent) -> bytes:
    """Return the one byte form of an event (JSON, keys sorted, no white space)."""
    return event.raw if isinstance(event, Unrecognised) else _encoder.encode(event)


def decode(raw: bytes) -> AnyEvent:
    """Return the event that `raw` holds; a kind from a newer version is kept as it is.

    Raises:
        msgspec.DecodeError: when `raw` is not JSON, or not an event at all.
    """
    try:
        return _decoder.decode(raw)
    except msgspec.ValidationError:
        loose = msgspec.json.decode(raw)
        kind = loose.get("kind") if isinstance(loose, dict) else None
        if not isinstance(kind, str) or kind in _KINDS:
            raise  # not an event, or a known kind with damaged fields
        return _unrecognised(raw, kind, loose)


def canonical(raw: bytes) -> bytes:
    """Return `raw` in the one byte form, whatever program last wrote it."""
    return _encoder.encode(msgspec.json.decode(raw))


def digest(raw: bytes) -> str:
    """Return the hash that the next event carries (SHA-256, lower-case hex)."""
    return hashlib.sha256(raw).hexdigest()


def follows(event: AnyEvent, before: bytes) -> bool:
    """Whether `event` carries the hash of the bytes before it; none, where it is the first.

    Another program may have rewritten the file with other spacing: a mismatch is
    checked again over the canonical form before it counts.
    """
    if not before:
        return not event.previous
    return event.previous == digest(before) or event.previous == digest(canonical(before))


def _unrecognised(raw: bytes, kind: str, loose: dict[str, object]) -> Unrecognised:
    known = ("id", "at", "previous", "desk", "editor", "source", "reason")
    fields: dict[str, object] = {name: loose[name] for name in known if name in loose}
    fields.update(kind=kind, raw=raw)
    return msgspec.convert(fields, Unrecognised, builtin_types=(bytes,))
