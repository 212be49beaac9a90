"""The root of every error that Callboard tells its user about."""

from __future__ import annotations


class CallboardError(Exception):
    """An error whose text is a finished sentence for the person at the desk.

    Subclasses take typed arguments and write the sentence themselves: what is wrong,
    where, and what to do. Nothing on the desk has changed when one is raised.
    """
