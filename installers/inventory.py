"""Whose work is in the bundle: parts with version and licence, found by the files themselves."""

from __future__ import annotations

import platform
import re
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from importlib.metadata import Distribution, distribution, distributions
from pathlib import Path

Entry = tuple[str, str, str]  # place in the bundle, source, kind

TEXTS = Path(__file__).parent / "licences"
_LICENCE_FILE = re.compile(r"(?:^|/)(?:LICEN[CS]E|COPYING|NOTICE)[^/]*$", re.IGNORECASE)
_QT = ("pyside6-essentials", "shiboken6")


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of software that is in the bundle."""

    name: str
    version: str
    licence: str  # an SPDX expression where it is known, else words
    purl: str  # its name among all packages of the world
    texts: tuple[tuple[str, str], ...] = field(default=())  # file name, text


class UnknownFileError(Exception):
    """A file in the bundle that belongs to nothing we know: whose licence would it have?"""


def system() -> str:
    """Return the name of this system in the names of artefacts: linux-x86_64, macos-arm64."""
    name = {"win32": "windows", "darwin": "macos"}.get(sys.platform, sys.platform)
    machine = platform.machine().lower()
    return f"{name}-{'x86_64' if machine == 'amd64' else machine}"


def python_library() -> str:
    """Return the file name of Python's own library."""
    return sysconfig.get_config_var("INSTSONAME") or ""


def resources(site: Path) -> list[tuple[str, str]]:
    """Return each bundled file of callboard_resources with the folder it goes into."""
    root = site / "callboard_resources"
    files = (path for path in sorted(root.rglob("*")) if path.is_file())
    return [
        (str(path), str(path.parent.relative_to(site)))
        for path in files
        if "__pycache__" not in path.parts
    ]


def modules(site: Path) -> list[str]:
    """Return the names of all modules of the program, those that are imported late too."""
    paths = sorted((site / "callboard").rglob("*.py"))
    names = (path.relative_to(site).with_suffix("").parts for path in paths)
    return [".".join(name).removesuffix(".__init__") for name in names]


def parts(entries: Iterable[Entry], root: Path) -> list[Part]:
    """Return whose work the files are, by name.

    Raises:
        UnknownFileError: when a file belongs to nothing known.
    """
    owners = _owners()
    found = {part.name: part for part in (_python(), _bootloader(), _qt(), _map(root))}
    for place, source, kind in entries:
        if kind == "SYMLINK" or source in ("", "-", None) or _is_pythons(source):
            continue
        path = Path(source)
        owner = owners.get(path) or owners.get(path.resolve())
        part = owner() if owner is not None else _of_the_system(path, place)
        if part is not None:
            found.setdefault(part.name, part)
    return sorted(found.values(), key=lambda part: part.name.lower())


def licences(found: Iterable[Part]) -> str:
    """Return the licences of all parts in one text."""
    listed = list(found)
    lines = ["Callboard is made with the work of others. What it holds, and on which terms:", ""]
    lines += [f"  {part.name} {part.version}: {part.licence}" for part in listed]
    lines += ["", (TEXTS / "qt-source.txt").read_text("utf-8").strip(), ""]
    for part in listed:
        for name, text in part.texts:
            rule = "=" * 78
            lines += [rule, f"{part.name} {part.version}: {name}", rule, "", text.strip(), ""]
    return "\n".join(lines)


def _owners() -> dict[Path, Callable[[], Part]]:
    """Return for each installed file what makes the part that it belongs to."""
    owners: dict[Path, Callable[[], Part]] = {}
    for one in distributions():
        made = _bootloader if one.metadata["Name"].startswith("pyinstaller") else _once(one)
        for file in one.files or ():
            owners[Path(str(one.locate_file(file)))] = made
    return owners


def _once(one: Distribution) -> Callable[[], Part]:
    made: list[Part] = []

    def part() -> Part:
        if not made:
            made.append(_of_package(one))
        return made[0]

    return part


def _of_package(one: Distribution) -> Part:
    name = one.metadata["Name"].lower().replace("_", "-")
    texts = tuple(_texts_of(one))
    if name in _QT:
        texts = ()  # with Qt's own, below
    return Part(name, one.version, _licence(one), f"pkg:pypi/{name}@{one.version}", texts)


def _texts_of(one: Distribution) -> Iterator[tuple[str, str]]:
    for file in one.files or ():
        path = str(file).replace("\\", "/")
        if ".dist-info/" in path and _LICENCE_FILE.search(path):
            text = Path(str(one.locate_file(file))).read_text("utf-8", "replace")
            yield path.partition(".dist-info/")[2].removeprefix("licenses/"), text


def _licence(one: Distribution) -> str:
    expressions = one.metadata.get_all("License-Expression") or ()
    said = [line for line in one.metadata.get_all("License") or () if "\n" not in line]
    classified = [c for c in one.metadata.get_all("Classifier") or () if c.startswith("License")]
    named = ", ".join(c.rpartition(" :: ")[2] for c in classified)
    return next(iter((*expressions, *said, named)), "") or "see its text"


def _is_pythons(source: str) -> bool:
    """Whether a file is of Python's standard library, or made while the bundle was built."""
    path = Path(source)
    homes = (Path(sys.base_prefix), Path(sysconfig.get_path("stdlib")))
    made = "build" in path.parts and "bundle" in path.parts and "site-packages" not in path.parts
    own = any(path.is_relative_to(home) for home in homes) and "site-packages" not in path.parts
    return made or (own and Path(sys.base_prefix) != Path("/usr")) or "lib-dynload" in path.parts


def _python() -> Part:
    places = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix))
    found = next((place for place in places if (place / "LICENSE.txt").is_file()), None)
    if found is None:
        raise UnknownFileError(f"Python's licence is in none of {places}")
    named = [("LICENSE.txt", found / "LICENSE.txt")]
    return _written("Python", platform.python_version(), "PSF-2.0", "pkg:generic/python", named)


def _bootloader() -> Part:
    one = distribution("pyinstaller")
    licence = "GPL-2.0-or-later WITH Bootloader-exception"
    purl = f"pkg:pypi/pyinstaller@{one.version}"
    return Part("PyInstaller bootloader", one.version, licence, purl, tuple(_texts_of(one)))


def _qt() -> Part:
    from PySide6 import QtCore

    own = ("LGPL-3.0.txt", "GPL-3.0.txt", "qt-parts.txt")
    others = ("Apache-2.0.txt", "CC0-1.0.txt", "MPL-2.0.txt")  # of the parts
    texts = [(name, TEXTS / name) for name in (*own, *others)]
    return _written("Qt", QtCore.qVersion(), "LGPL-3.0-only", "pkg:generic/qt", texts)


def _map(root: Path) -> Part:
    texts = [("LICENSE", root / "resources" / "geography" / "LICENSE.us-atlas.txt")]
    return _written("us-atlas", "3.0.1", "ISC", "pkg:npm/us-atlas", texts)


def _written(
    name: str, version: str, licence: str, purl: str, texts: list[tuple[str, Path]]
) -> Part:
    read = tuple((title, path.read_text("utf-8")) for title, path in texts)
    return Part(name, version, licence, f"{purl}@{version}", read)


def _of_the_system(path: Path, place: str) -> Part | None:
    """Return the Debian package that a system library came from; elsewhere, Python or Windows."""
    if sys.platform != "linux":
        return None  # libraries of the compiler, which come with Python under its licence
    asked = ["dpkg-query", "--search", str(path), str(path.resolve()), f"*/{path.name}"]
    said = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
    owner = re.match(r"([^:,\s]+)", said)
    if owner is None:
        raise UnknownFileError(f"{place} is made from {path}, which belongs to no package")
    return _of_debian(owner.group(1))


def _of_debian(package: str) -> Part:
    asked = ["dpkg-query", "--show", "--showformat=${Version}", package]
    version = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.split()[0]
    text = Path("/usr/share/doc", package, "copyright").read_text("utf-8", "replace")
    licence = ", ".join(dict.fromkeys(re.findall(r"^License: *(\S.*)$", text, re.MULTILINE)))
    purl = f"pkg:deb/{_distributor()}/{package}@{version}"
    return Part(package, version, licence or "see its text", purl, (("copyright", text),))


def _distributor() -> str:
    release = Path("/etc/os-release").read_text("utf-8")
    found = re.search(r"^ID=\"?(\w+)", release, re.MULTILINE)
    return found.group(1) if found else "linux"
