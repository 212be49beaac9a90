"""What a release is refused for, and what it says of itself."""

from __future__ import annotations

import json
import plistlib
import re
from pathlib import Path

import pytest

from inventory import Part, licences, modules, resources
from sbom import encode
from tailor import info_plist, windows_version, without_search_path
from version import differences

ROOT = Path(__file__).parent.parent.parent
DATED = "# Changelog\n\n## [1.2.0] - 2026-11-03\n"


def test_one_version_everywhere_is_released() -> None:
    """Tag, project and changelog agree, and the changelog names the day."""
    assert differences("1.2.0", DATED, "v1.2.0") == []


@pytest.mark.parametrize(
    ("project", "changelog", "tag"),
    [
        ("1.2.0", DATED, "v1.3.0"),
        ("1.2.0", DATED, "1.2.0"),
        ("1.3.0", DATED, "v1.3.0"),
        ("1.2.0", DATED.replace("2026-11-03", "unreleased"), "v1.2.0"),
        ("1.2.0", "# Changelog\n", "v1.2.0"),
    ],
)
def test_a_difference_is_refused(project: str, changelog: str, tag: str) -> None:
    """Another tag, another changelog or an entry without its day: one sentence says which."""
    assert len(differences(project, changelog, tag)) == 1


def test_a_trial_without_a_tag_may_be_unreleased() -> None:
    """Before there is a tag the changelog need not name the day."""
    assert differences("1.2.0", DATED.replace("2026-11-03", "unreleased"), None) == []


PARTS = (
    Part("zlib", "1.3", "Zlib", "pkg:generic/zlib@1.3", (("LICENSE", "zlib's terms"),)),
    Part("odd", "2", "Free, as in words", "pkg:pypi/odd@2", (("COPYING", "odd terms"),)),
)


def test_the_bill_of_materials_names_every_part_the_same_way_each_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """SPDX names are expressions, other words are names; the time is that of the commit."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    bill = json.loads(encode("1.0.0", PARTS))
    assert encode("1.0.0", PARTS) == encode("1.0.0", PARTS)
    assert [part["name"] for part in bill["components"]] == ["zlib", "odd"]
    assert bill["components"][0]["licenses"] == [{"expression": "Zlib"}]
    assert bill["components"][1]["licenses"] == [{"license": {"name": "Free, as in words"}}]
    assert bill["metadata"]["timestamp"] == "2023-11-14T22:13:20Z"


def test_all_licences_are_in_one_text() -> None:
    """The text begins with who is in it, says how to get Qt's source, and holds every licence."""
    text = licences(PARTS)
    assert text.index("odd 2: Free, as in words") < text.index("odd terms")
    assert "LGPL" in text
    assert "zlib's terms" in text


def test_each_licence_that_a_part_of_qt_is_under_is_there_in_full() -> None:
    """What the list of Qt's parts calls a licence has its terms below or in a text of its own."""
    folder = ROOT / "installers" / "licences"
    listed, _, terms = (folder / "qt-parts.txt").read_text("utf-8").partition("\nThe terms, ")
    named = set(re.findall(r"; ([A-Z]\w*(?:[-.]\w+)*)(?=[.;,\n])", listed, re.IGNORECASE))
    written = set(re.findall(r"^-- (\S+) --", terms, re.MULTILINE))
    own = {path.stem for path in folder.glob("*.txt")}
    elsewhere = {"AFL-2.1", "Carsten"}  # with libdbus, on Linux; a name
    assert {"MIT", "FTL", "MPL-2.0"} <= named
    assert named - written - own - elsewhere == set()
    assert written - named == set()


def test_every_module_and_every_resource_is_taken(tmp_path: Path) -> None:
    """Modules that are imported late count too; compiled files of a machine do not."""
    for name in ("callboard/__init__.py", "callboard/gui/map/late.py"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    for name in ("icons/a.png", "__pycache__/b.pyc"):
        path = tmp_path / "callboard_resources" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    assert modules(tmp_path) == ["callboard", "callboard.gui.map.late"]
    assert [folder for _, folder in resources(tmp_path)] == [str(Path("callboard_resources/icons"))]


def test_a_library_forgets_where_it_was_built() -> None:
    """The path of the building machine gives way to the library's own folder, nothing moves."""
    told = "Dynamic Section:\n  RUNPATH              /opt/somewhere/lib\n"
    library = b"\x00other\x00/opt/somewhere/lib\x00code"
    made = without_search_path(library, told)
    assert made == b"\x00other\x00" + b"$ORIGIN".ljust(19, b"\x00") + b"code"
    assert without_search_path(library, "no path") == library


def test_macos_is_told_of_the_desk_files() -> None:
    """The property list has the version and owns the type that .callboard files are of."""
    told = info_plist(ROOT, "1.2.3")
    assert told["CFBundleShortVersionString"] == "1.2.3"
    (kind,) = told["CFBundleDocumentTypes"]
    (declared,) = told["UTExportedTypeDeclarations"]
    assert kind["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]
    assert declared["UTTypeTagSpecification"]["public.filename-extension"] == ["callboard"]


def test_the_hardened_runtime_is_asked_for_no_more_than_python_needs() -> None:
    """No right to the network, to devices or to be debugged."""
    rights = plistlib.loads((ROOT / "installers/macos/entitlements.plist").read_bytes())
    assert set(rights) == {
        "com.apple.security.cs.allow-unsigned-executable-memory",
        "com.apple.security.cs.disable-library-validation",
    }


def test_windows_is_told_the_version_in_four_numbers(tmp_path: Path) -> None:
    """A version of three parts, or with a word behind it, becomes four numbers."""
    made = Path(windows_version("1.2.3", tmp_path))
    assert "filevers=(1, 2, 3, 0)" in made.read_text("utf-8")
