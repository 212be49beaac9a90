"""Checkpoints: boards of the past in little room, from which the boards after them are folded."""

from __future__ import annotations

import zlib

import msgspec
from msgspec.structs import replace

from callboard.ledger.acts import raised, sunk
from callboard.ledger.board import Board, Sunk, UnitState

_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(dict[str, UnitState]).decode


class Checkpoint(msgspec.Struct, frozen=True):
    """A board, packed; what is common to its units is shared with the boards around it."""

    rest: Board  # without units and acts
    units: bytes
    done: Sunk | None
    undone: Sunk | None

    @property
    def board(self) -> Board:
        """The board as it was."""
        return replace(
            self.rest,
            units=_decode(zlib.decompress(self.units)),
            done=raised(self.done) if self.done is not None else None,
            undone=raised(self.undone) if self.undone is not None else None,
        )


def checkpoint(board: Board) -> Checkpoint:
    """Keep `board`."""
    return Checkpoint(
        rest=replace(board, units={}, done=None, undone=None),
        units=zlib.compress(_encode(board.units)),
        done=sunk(board.done) if board.done is not None else None,
        undone=sunk(board.undone) if board.undone is not None else None,
    )
