"""What goes out of a desk: its results as they stand, and the ledger told of every file."""

from __future__ import annotations

from pathlib import Path

from callboard import __version__, times
from callboard.desk.service import Desk
from callboard.exports.build import ledger_facts, results
from callboard.exports.results import LedgerFacts, Results


def facts_of(desk: Desk) -> LedgerFacts:
    """Which state of the ledger an export is of."""
    return ledger_facts(desk.identity.desk, desk.ledger)


def results_of(desk: Desk) -> Results:
    """What a desk exports now."""
    return results(
        desk.position,
        facts_of(desk),
        desk.reports,
        generated_at=times.now(),
        version=__version__,
    )


def record(desk: Desk, path: Path, form: str, sha256: str, facts: LedgerFacts) -> bool:
    """Write into the ledger that a file was written; False where it cannot be told.

    Raises:
        CallboardError: when the ledger could not be written.
    """
    if desk.store.read_only:
        return False
    desk.record_export(
        str(path.absolute()), form, sha256, head=facts.head, length=facts.length, by="export"
    )
    return True
