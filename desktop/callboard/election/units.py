"""Units: what chooses electors as one (states, DC, at-large seats, districts)."""

from __future__ import annotations

import msgspec


class Unit(msgspec.Struct, frozen=True, kw_only=True):
    """One unit that chooses electors as a whole.

    `ME` and `NE` are whole states where the contest has no district units for them
    (Maine before 1972, Nebraska before 1992), and the two at-large electors elsewhere.
    """

    id: str  # "GA", "ME", "ME-1"
    name: str  # "Georgia", "Maine's 1st Congressional District"
    postal: str  # postal code of its state: "GA", "ME"
    fips: str  # two digits for a state, four for a district
    ap: str  # AP abbreviation: "Ga.", "Maine 1st"
    region: str  # census region: "South"
    zones: tuple[str, ...]  # time zones, most populous first
    aliases: tuple[str, ...] = ()  # other spellings met in reports

    @property
    def is_district(self) -> bool:
        """Whether this is a congressional district (of Maine or Nebraska)."""
        return "-" in self.id

    @property
    def short_name(self) -> str:
        """The name for a narrow column: "Georgia", "Maine 1st"."""
        if not self.is_district:
            return self.name
        state, _, ordinal = self.name.partition("'s ")
        return f"{state} {ordinal.split(' ', 1)[0]}"
