"""What reading reports costs, against its budget or against Python's own csv in the same run."""

from __future__ import annotations

import csv
import io
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from threading import Event
from time import perf_counter, process_time, sleep

from ratio import Figure, alternating, report

from callboard import almanac
from callboard.reports import feeds
from callboard.reports.claims import Report
from callboard.reports.opening import Ways, read_file
from callboard.reports.reading import read_report
from callboard.reports.reconcile import reconcile
from callboard.reports.reread import Read, merged

PAGE_MS, COUNTIES_MS, REREAD_MS = 100, 150, 10
STREAM_RATIO = 4.0  # times what the csv module alone takes
MEMORY_MB = 100
STOP_SECONDS = 0.2
ROWS = 2_000_000
COUNTIES = 3_150
KNOWN_COUNTIES = 3_143  # of the country: a longer file names them again, precinct by precinct
WORDS = 5_000
START = datetime(2020, 11, 4, tzinfo=UTC)
CONTEST = almanac.contest(2020)
STATES = [unit for unit in CONTEST.units if not unit.is_district]
SENTENCES = (
    "Joe Biden won {name}, The Associated Press projected, taking its {electors} electoral votes.",
    "In {name}, officials counted late into the night, and the lines were long at the schools.",
    "Donald Trump carried {name} four years earlier, and his lawyers went to court on Friday.",
    "“We never had a doubt,” said a clerk who has counted ballots since 1984 in that office.",
)


def page(words: int) -> bytes:
    """An HTML page of prose, with a table, of `words` words."""
    parts = ["<html><head><title>2020 presidential election, live</title></head><body>"]
    count = 0
    number = 0
    while count < words:
        unit = STATES[number % len(STATES)]
        sentence = SENTENCES[number % len(SENTENCES)].format(
            name=unit.name, electors=CONTEST.electors[unit.id]
        )
        parts.append(f"<p>{sentence}</p>")
        count += len(sentence.split())
        number += 1
    rows = "".join(
        f"<tr><td>{unit.name}</td><td>{CONTEST.electors[unit.id]}</td><td>Biden</td></tr>"
        for unit in STATES
    )
    parts.append(f"<table><tr><th>State</th><th>EV</th><th>Winner</th></tr>{rows}</table>")
    return "".join([*parts, "</body></html>"]).encode()


def county_lines(rows: int) -> Iterator[str]:
    """A file of counties or precincts as they are published, line by line."""
    yield "state,county,office,party,candidate,votes\n"
    who = (("DEM", "Joe Biden"), ("REP", "Donald Trump"))
    for number in range(rows):
        county = number // 2 % KNOWN_COUNTIES
        unit = STATES[county * len(STATES) // KNOWN_COUNTIES]
        party, name = who[number % 2]
        yield f"{unit.name},County {county},President,{party},{name},{number % 90_000 + 10}\n"


def wide_lines(rows: int) -> Iterator[str]:
    """A file with a row for each place and a column for each of the main parties."""
    yield "state_name,county_fips,county_name,votes_gop,votes_dem,total_votes,per_gop,per_dem\n"
    for number in range(rows):
        county = number % KNOWN_COUNTIES
        unit = STATES[county * len(STATES) // KNOWN_COUNTIES]
        gop, dem = number % 9_000 + 10, number % 7_000 + 30
        shares = f"{gop / (gop + dem):.6f},{dem / (gop + dem):.6f}"
        fips = f"{unit.fips}{county % 1000:03d}"
        yield f"{unit.name},{fips},County {county},{gop},{dem},{gop + dem + 7},{shares}\n"


def pages() -> Iterator[Figure]:
    """A page from its bytes to verdicts, the first reading apart."""
    raw = page(WORDS)

    def to_verdicts() -> None:
        reconcile(CONTEST, [read_report(raw, "page.html")], {})

    yield against(f"a {WORDS:,}-word page to verdicts", to_verdicts, PAGE_MS)


def counties() -> Iterator[Figure]:
    """A file of counties to a report."""
    raw = "".join(county_lines(COUNTIES)).encode()
    yield against(
        f"a county CSV of {COUNTIES:,} rows",
        partial(read_report, raw, "2020-counties.csv"),
        COUNTIES_MS,
    )


def rereads() -> Iterator[Figure]:
    """A second reading that says what the first said, once it is parsed."""
    made = read_report(page(WORDS), "page.html")
    earlier = Read(made, START)
    later = Read(made, START + timedelta(minutes=1))
    yield against("a re-read without changes, parsed", partial(merged, earlier, later), REREAD_MS)


def streams(folder: Path) -> Iterator[Figure]:
    """Files of millions of rows, against the csv module alone; their memory in fresh processes."""
    for name, lines in (("long", county_lines), ("wide", wide_lines)):
        path = folder / f"2020-{name}.csv"
        with path.open("w", encoding="utf-8") as file:
            file.writelines(lines(ROWS))
        took, least = alternating(partial(stream, path), partial(count_rows, path), 3)
        yield Figure(f"{ROWS:,} rows of a {name} CSV ({took:.2f} s)", took / least, STREAM_RATIO)
        idle, full = (peak_mb(what, path) for what in ("idle", "stream"))
        above = full - idle
        yield Figure(f"memory of that above idle ({above:.0f} MB)", above / MEMORY_MB, 1)
        took = median(stopping(path) for _ in range(5))
        yield Figure(f"reading stopped after {1e3 * took:.0f} ms", took / STOP_SECONDS, 1)
        path.unlink()


def count_rows(path: Path) -> int:
    """The least that reading a CSV file can be."""
    with path.open(encoding="utf-8", newline="") as file:
        return sum(1 for _ in csv.reader(file))


def stream(path: Path) -> Report:
    """Read a long table as the window and the commands do."""
    return read_file(path, Ways(election=2020))


def stopping(path: Path) -> float:
    """How long a reading in another thread goes on after it was asked to stop, in seconds."""
    asked = Event()
    with ThreadPoolExecutor(1) as pool:
        reading = pool.submit(read_file, path, Ways(election=2020, cancelled=asked.is_set))
        sleep(0.3)  # it is in the midst of the rows
        began = perf_counter()
        asked.set()
        if reading.exception() is None:
            raise RuntimeError("the reading was over before it was asked to stop")
        return perf_counter() - began


def peak_mb(what: str, path: Path) -> float:
    """The most memory that a process of its own held, after reading `path` or without."""
    command = [sys.executable, __file__, "--peak", what, str(path)]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def told_peak(what: str, path: Path) -> None:
    """Say the most memory held, in megabytes."""
    if what == "stream":
        stream(path)
    else:
        feeds.read_stream(io.BytesIO(b"state,winner\n"), "x.csv", feeds.Job(name="x.csv"))
    # not getrusage: its figure begins with what the parent held when it forked
    status = Path("/proc/self/status").read_text(encoding="ascii")
    sys.stdout.write(str(int(status.split("VmHWM:")[1].split()[0]) / 1024))


def against(name: str, action: Callable[[], object], budget_ms: float) -> Figure:
    """A figure as a share of a budget of milliseconds of the processor, which others may share.

    The first, cold, reading is not counted.
    """
    action()
    took = 1e3 * median(processor_seconds(action) for _ in range(7))
    return Figure(f"{name} ({took:.3g} ms of {budget_ms})", took / budget_ms, 1.0)


def processor_seconds(action: Callable[[], object]) -> float:
    """How long `action` keeps the processor, once."""
    start = process_time()
    action()
    return process_time() - start


def main() -> int:
    """Measure, print, and return the exit status."""
    if sys.argv[1:2] == ["--peak"]:
        told_peak(sys.argv[2], Path(sys.argv[3]))
        return 0
    status = max(report(part()) for part in (pages, counties, rereads))
    with TemporaryDirectory(dir=Path.cwd(), prefix=".bench-") as name:
        return max(status, report(streams(Path(name))))


if __name__ == "__main__":
    sys.exit(main())
