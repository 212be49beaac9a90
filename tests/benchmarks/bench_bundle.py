"""What being a bundle costs: its first frame against that of the same wheel run from source.

Both are there after `make bundle`; without it there is nothing to measure.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from ratio import Figure, alternating, report

ROOT = Path(__file__).parent.parent.parent
BUNDLE = ROOT / "dist" / "callboard" / "callboard"
SOURCE = ROOT / "build" / "bundle" / "environment" / "bin" / "python"
ROUNDS = 9
BUDGET = 1.3
# What Qt says when a painted frame goes to the screen.
PAINTED = b"qt.widgets.painting: Flushing "


def main() -> int:
    """Measure both in turns; the first time is for the disk's cache."""
    if not (BUNDLE.is_file() and SOURCE.is_file()):
        print("no bundle: make bundle")
        return 0
    with TemporaryDirectory() as data:
        bundle, source = [str(BUNDLE)], [str(SOURCE), "-m", "callboard"]
        first_frame(bundle, Path(data))
        first_frame(source, Path(data))
        ours, floor = alternating(
            lambda: first_frame(bundle, Path(data)),
            lambda: first_frame(source, Path(data)),
            ROUNDS,
        )
    print(f"bundle {1000 * ours:.0f} ms, source {1000 * floor:.0f} ms")
    return report([Figure("first frame: bundle / source", ours / floor, BUDGET)])


def first_frame(command: Sequence[str], data: Path) -> None:
    """Start the window, read what Qt says until the first frame is out, and end."""
    with _started(command, data) as lines:
        for line in lines:
            if line.startswith(PAINTED):
                return
    raise SystemExit(f"{command[0]} painted nothing")


@contextmanager
def _started(command: Sequence[str], data: Path) -> Iterator[Iterator[bytes]]:
    settings = {
        "QT_QPA_PLATFORM": "offscreen",
        "QT_LOGGING_RULES": "qt.widgets.painting=true",
        "CALLBOARD_DATA_DIR": str(data),
    }
    process = subprocess.Popen(
        command, env={**os.environ, **settings}, stderr=subprocess.PIPE, cwd=data
    )
    try:
        yield iter(process.stderr or ())
    finally:
        process.kill()


if __name__ == "__main__":
    sys.exit(main())
