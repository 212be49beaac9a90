"""Figures in words: powers, and shares rounded only here, at the end."""

from __future__ import annotations

from fractions import Fraction

from callboard.words import manner, percent

_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def power_of_two(exponent: int) -> str:
    """A power of two as it is written: "2⁵⁶"."""
    return f"2{str(exponent).translate(_SUPERSCRIPTS)}"


def per_cent(share: Fraction) -> str:
    """A share to a tenth of a per cent, with its sign: "33.3%"."""
    return percent(hundredths(share))


def hundredths(share: Fraction) -> str:
    """A share without its sign; what is not all is never shown as all, nor as nothing."""
    tenths, point = round(share * 1000), manner().point
    if share and tenths == 0:
        return f"<0{point}1"
    if share != 1 and tenths == 1000:
        return f">99{point}9"
    if tenths % 1000 == 0:
        return f"{tenths // 10}"
    return f"{tenths // 10}{point}{tenths % 10}"
