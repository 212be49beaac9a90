"""What every benchmark here shares: figures as ratios to a floor measured in the same run."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from statistics import median
from time import perf_counter


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
