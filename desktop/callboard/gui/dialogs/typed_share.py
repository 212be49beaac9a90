"""A chance as an editor types it: "62", "62.5%", "5/8"."""

from __future__ import annotations

import re
from fractions import Fraction

_RATIO = re.compile(r"(\d{1,9})\s*/\s*(\d{1,9})")
_PER_CENT = re.compile(r"(\d{1,3}(?:[.,]\d{1,9})?)\s*%?")


def read_share(text: str) -> Fraction | None:
    """The chance that a text means, exactly; None where it means none."""
    plain = text.strip()
    ratio = _RATIO.fullmatch(plain)
    if ratio is not None:
        below = int(ratio[2])
        share = Fraction(int(ratio[1]), below) if below else None
    else:
        typed = _PER_CENT.fullmatch(plain)
        share = Fraction(typed[1].replace(",", ".")) / 100 if typed is not None else None
    return share if share is not None and 0 <= share <= 1 else None


def share_text(share: Fraction) -> str:
    """A chance as it can be typed again: in per cent where that is exact, else as a ratio."""
    per_cent = share * 100
    if (per_cent * 1000).denominator != 1:
        return f"{share.numerator}/{share.denominator}"
    return f"{float(per_cent):.3f}".rstrip("0").rstrip(".")
