"""The newsroom's own desk as a source: kept by its English name, shown in any language."""

from __future__ import annotations

from callboard.words import mark, tr

OWN_DESK = mark("Own desk")


def shown_source(source: str) -> str:
    """A source as the screen names it; all but the own desk are named as they are."""
    return tr(OWN_DESK) if source == OWN_DESK else source


def kept_source(shown: str) -> str:
    """A source as the ledger names it, from what the screen says."""
    return OWN_DESK if shown == tr(OWN_DESK) else shown
