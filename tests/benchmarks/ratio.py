"""What every benchmark here shares: figures as ratios to a floor measured in the same run.

Where an issue allows a time, the floor is `reference_work`, and the budget is that time over what
the reference machine takes for it: 2 ms are 2 ms there, and as much more on a slower machine.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from statistics import median
from time import perf_counter, process_time

from PySide6.QtGui import QImage, QPainter

# What `reference_work` takes on the reference machine: 2 cores of an x86-64 server at rest,
# Python 3.11, Qt 6.11 without a screen; one in ten of 800 rounds was quicker.
REFERENCE = 0.0017  # seconds


@dataclass(frozen=True)
class Figure:
    """One thing measured, against what it may cost."""

    name: str
    ratio: float  # to its floor
    budget: float

    @property
    def is_over(self) -> bool:
        """Whether it costs more than it may."""
        return self.ratio > self.budget


def report(figures: Iterable[Figure]) -> int:
    """Print one line for each figure; return the exit status: 1 when any is over budget."""
    status = 0
    for figure in figures:
        verdict = "OVER" if figure.is_over else "ok"
        print(
            f"{figure.name:<58}  {figure.ratio:7.2f}  {figure.budget:7.2f}  {verdict}", flush=True
        )
        status |= figure.is_over
    return int(status)


def seconds(action: Callable[[], object]) -> float:
    """How long `action` takes, once."""
    start = perf_counter()
    action()
    return perf_counter() - start


def alternating(
    ours: Callable[[], object], floor: Callable[[], object], rounds: int
) -> tuple[float, float]:
    """The medians of both in seconds, run in turns so that a busy machine slows both alike."""
    pairs = [(seconds(ours), seconds(floor)) for _ in range(rounds)]
    return median(first for first, _ in pairs), median(second for _, second in pairs)


# Times that an issue allows


class Limited:
    """Takes times of one thing, each beside the floor's, and answers with figures.

    They are times of the processor: what is measured so waits for nothing, and what else the
    machine does meanwhile is not ours.
    """

    def __init__(self, name: str, limit: float) -> None:
        """Name what is measured, and the seconds that it may take."""
        self._name, self._limit = name, limit
        self._times: list[float] = []
        self._floors: list[float] = []

    def run(self, action: Callable[[], object], rounds: int = 1) -> None:
        """Measure, the median of so many rounds; the floor with it."""
        self.add(median(worked(action) for _ in range(rounds)))

    def add(self, took: float) -> None:
        """Take a time that was just measured; the floor follows it."""
        self._times.append(took)
        self._floors.append(worked(reference_work))

    def figures(self, *parts: float) -> list[Figure]:
        """The time that a part of all stays below (0.5: the median), as ratios to the floor.

        The absolute times are printed beside, for a look; machines differ, so they fail nothing.
        """
        floor = median(self._floors)
        found = []
        for part in parts:
            took, name = below(self._times, part), f"{self._name}, {WORDS[part]}"
            print(
                f"#   {name:<54} {1000 * took:6.2f} ms; {1000 * self._limit:g} allowed"
                f" (floor {1000 * floor:.2f} ms, {1000 * REFERENCE:.2f} on the reference)",
                flush=True,
            )
            found.append(Figure(name, took / floor, self._limit / REFERENCE))
        return found


def worked(action: Callable[[], object]) -> float:
    """How long the processor works for `action`, once."""
    start = process_time()
    action()
    return process_time() - start


WORDS = {0.5: "median", 0.95: "19 of 20", 1.0: "longest"}


def below(times: Sequence[float], part: float) -> float:
    """The time that this part of all stays within."""
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]


def reference_work() -> int:
    """What any machine can do: sum numbers in Python, and paint with Qt.

    A quarter of a picture of 3840 × 2160 is filled, and copied three times.
    """
    first, second = _pictures()
    first.fill(0xFF336699)
    painter = QPainter(second)
    for _ in range(3):
        painter.drawImage(0, 0, first)
    painter.end()
    return sum(number * number for number in range(40_000))


@cache
def _pictures() -> tuple[QImage, QImage]:
    size = (1920, 1080, QImage.Format.Format_ARGB32_Premultiplied)
    return QImage(*size), QImage(*size)
