"""How figures and times are written at a place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from callboard.gui.look.language import manner_of
from callboard.words import Manner

ENGLISH, SPANISH = QLocale.Language.English, QLocale.Language.Spanish
US, GB, ES = QLocale.Country.UnitedStates, QLocale.Country.UnitedKingdom, QLocale.Country.Spain
BEHIND_A_SPACE = "\N{NARROW NO-BREAK SPACE}%"


@pytest.mark.parametrize(
    ("language", "country", "manner"),
    [
        (ENGLISH, US, Manner(",", ".", half_days=True, percent="%")),
        (ENGLISH, GB, Manner(",", ".", half_days=False, percent="%")),
        (SPANISH, US, Manner(",", ".", half_days=True, percent=BEHIND_A_SPACE)),
        (SPANISH, ES, Manner(".", ",", half_days=False, percent=BEHIND_A_SPACE)),
    ],
)
def test_figures_and_times_are_written_as_the_place_does(
    language: QLocale.Language, country: QLocale.Country, manner: Manner
) -> None:
    """Groups of digits, the point, the halves of the day, and the sign of per cent."""
    assert manner_of(QLocale(language, country)) == manner
