"""What the columns of a table are: a plan that is guessed, shown, changed by hand, remembered."""

from __future__ import annotations

import enum
import hashlib
import re
from collections.abc import Mapping, Sequence

import msgspec

from callboard.reports.feeds import places


class Role(enum.StrEnum):
    """What a column holds."""

    UNIT = "unit"
    DISTRICT = "district"  # of Maine or Nebraska, beside the state's name
    WINNER = "winner"
    FLAG = "mark of the winner"
    MARK = "candidate's mark"  # of the candidate in the header, where that one won
    LEADER = "leader"
    STATUS = "status"
    ELECTORS = "electors"
    VOTES = "votes"  # of the candidate in the header, or of the row's candidate
    CANDIDATE_ELECTORS = "candidate's electors"
    CANDIDATE = "candidate"
    PARTY = "party"
    TOTAL = "total votes"
    AREA = "county or part"
    OFFICE = "office"
    SOURCE = "source"
    YEAR = "year"
    IGNORED = "not read"


class ColumnPlan(msgspec.Struct, frozen=True, kw_only=True):
    """One column and what it is taken for."""

    at: int
    header: str
    role: Role
    candidate: str = ""  # whom its votes or electors belong to
    source: str = ""  # who makes the calls in it


class TablePlan(msgspec.Struct, frozen=True, kw_only=True):
    """How a table is read; a value that a dialog can show and change."""

    signature: str  # the same for tables with the same header
    columns: tuple[ColumnPlan, ...]
    year: int | None = None
    has_header: bool = True
    forecast: str = ""  # the word that makes it a forecast, a poll or a rating
    others: Mapping[int, int] = {}  # columns of the winners of other elections, by year

    def first(self, role: Role) -> int | None:
        """Return the place of the first column with a role."""
        return next((one.at for one in self.columns if one.role is role), None)

    def having(self, role: Role) -> tuple[ColumnPlan, ...]:
        """Return every column with a role."""
        return tuple(one for one in self.columns if one.role is role)

    def changed(self, at: int, role: Role, candidate: str = "") -> TablePlan:
        """Return the plan with one column taken for something else."""
        columns = tuple(
            ColumnPlan(at=one.at, header=one.header, role=role, candidate=candidate)
            if one.at == at
            else one
            for one in self.columns
        )
        return msgspec.structs.replace(self, columns=columns)


Plans = Mapping[str, TablePlan]  # by signature

NO_FLAGS = frozenset(
    {"false", "0", "0.0", "no", "n", "f", "l", "lost", "lose", "loss", "loser", "defeated",
     "not elected", "-"}
)  # fmt: skip
FLAGS = frozenset(
    {"true", "x", "1", "1.0", "yes", "y", "t", "w", "won", "win", "winner", "elected", "✓", "✔",
     "*"}
)  # fmt: skip
_PRESIDENT = re.compile(
    r"(?:u\.?s\.? )?president(?:ial)?(?: (?:election|race|general))?|p|pres\.?", re.IGNORECASE
)


def signature(header: Sequence[str]) -> str:
    """Return what is the same for tables of one source: a digest of the header."""
    folded = "\x1f".join(places.fold(cell) for cell in header)
    return hashlib.sha256(folded.encode()).hexdigest()[:16]


def is_president(office: str) -> bool:
    """Whether an office cell, where there is one, means the presidency."""
    return not office or bool(_PRESIDENT.fullmatch(office))
