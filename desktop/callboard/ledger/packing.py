"""Past events in little room: many in one block, without the hashes that follow from them."""

from __future__ import annotations

import zlib
from collections.abc import Sequence

import msgspec

from callboard.ledger.chain import digest

_LEVEL = 1  # the quickest; the highest saves one byte in ten and takes four times as long

_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(list[list[bytes]]).decode


def pack(raws: Sequence[bytes]) -> bytes:
    """Return `raws` as one block, from which `unpack` makes the very same bytes.

    What an event repeats of others is compressed away; the hash of the event before cannot
    be. It is cut out, and computed again: else it would be more than half of the block.
    """
    before = (b"", *raws[:-1])
    return zlib.compress(_encode(list(map(_cut, before, raws))), _LEVEL)


def unpack(block: bytes) -> tuple[bytes, ...]:
    """Return what `block` was packed from."""
    raws: list[bytes] = []
    for parts in _decode(zlib.decompress(block)):
        raws.append(digest(raws[-1]).encode().join(parts) if len(parts) > 1 else parts[0])
    return tuple(raws)


def _cut(before: bytes, raw: bytes) -> Sequence[bytes]:
    """The bytes of an event on both sides of the hash of the one before; whole without it."""
    return raw.split(digest(before).encode(), 1) if before else (raw,)
