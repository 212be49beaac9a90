"""What a kind of finding is: how much it matters, and its sentence."""

from __future__ import annotations

import msgspec

from callboard.reports.claims import Severity
from callboard.words import Wording

ERROR, WARNING, INFO = Severity.ERROR, Severity.WARNING, Severity.INFO


class Kind(msgspec.Struct, frozen=True):
    """One kind of finding."""

    severity: Severity
    template: Wording  # filled in by name; "{count:row was|rows were}" agrees with a number
