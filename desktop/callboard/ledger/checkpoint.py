"""Checkpoints: boards of the past in little room, from which the boards after them are folded."""

from __future__ import annotations

import zlib

import msgspec

from callboard.ledger.board import Board, UnitState

_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(dict[str, UnitState]).decode


class Checkpoint(msgspec.Struct, frozen=True):
    """A board, its units packed: all else on it is shared with the boards around it."""

    rest: Board  # without units
    units: bytes

    @property
    def board(self) -> Board:
        """The board as it was."""
        return msgspec.structs.replace(self.rest, units=_decode(zlib.decompress(self.units)))


def checkpoint(board: Board) -> Checkpoint:
    """Keep `board`."""
    return Checkpoint(
        rest=msgspec.structs.replace(board, units={}),
        units=zlib.compress(_encode(board.units)),
    )
