"""Sources that are nobody's name: the ledger keeps them in English, any language shows them."""

from __future__ import annotations

from callboard.words import mark, tr

OWN_DESK = mark("Own desk")


_NAMELESS = (
    *(OWN_DESK, mark("Reports"), mark("Official result"), mark("Scenario")),
    *(mark("rule: polls closed"), mark("rule: returns")),
)


def shown_source(source: str) -> str:
    """A source as the screen names it; one that has a name is named as it is."""
    return tr(source) if source in _NAMELESS else source


def kept_source(shown: str) -> str:
    """A source as the ledger names it, from what the screen says."""
    return next((source for source in _NAMELESS if tr(source) == shown), shown)
