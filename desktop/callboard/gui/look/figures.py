"""Figures in words: large whole numbers in groups, and shares rounded only here, at the end."""

from __future__ import annotations

from fractions import Fraction

from callboard.words import manner

THIN = "\N{NARROW NO-BREAK SPACE}"  # between groups of digits: thin, and never a line's end
_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def grouped(number: int) -> str:
    """A whole number with its digits in groups of three: "72 057 594"."""
    group = manner().group
    return f"{number:,}".replace(",", THIN if group == "," else group)


def power_of_two(exponent: int) -> str:
    """A power of two as it is written: "2⁵⁶"."""
    return f"2{str(exponent).translate(_SUPERSCRIPTS)}"


def per_cent(share: Fraction) -> str:
    """A share to a tenth of a per cent; what is not all is never shown as all, nor as nothing."""
    tenths, point = round(share * 1000), manner().point
    if share and tenths == 0:
        return f"<0{point}1{THIN}%"
    if share != 1 and tenths == 1000:
        return f">99{point}9{THIN}%"
    if tenths % 1000 == 0:
        return f"{tenths // 10}{THIN}%"
    return f"{tenths // 10}{point}{tenths % 10}{THIN}%"
