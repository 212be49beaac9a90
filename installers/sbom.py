"""The bill of materials of a bundle, in CycloneDX: what is in it, and on what terms."""

from __future__ import annotations

import json
import os
import re
import uuid
from collections.abc import Iterable
from datetime import UTC, datetime

from inventory import Part, system

_SPACE = uuid.UUID("6f9619ff-8b86-d011-b42d-00c04fc964ff")
_EXPRESSION = re.compile(r"[A-Za-z0-9.+-]+(?: (?:AND|OR|WITH) [A-Za-z0-9.+-]+)*")
# Words that packages use for a licence that has a proper name.
_KNOWN = {"MIT License": "MIT", "BSD": "BSD-3-Clause", "PSFL": "PSF-2.0", "BSD License": ""}


def encode(version: str, parts: Iterable[Part]) -> str:
    """Return the bill of this version's bundle as JSON; the same bundle has the same bill."""
    listed = [part for part in parts if part.name != "callboard"]
    number = uuid.uuid5(_SPACE, f"callboard {version} {system()} {[p.purl for p in listed]}")
    bill = {
        "$schema": "http://cyclonedx.org/schema/bom-1.5.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{number}",
        "version": 1,
        "metadata": {
            "timestamp": _moment().isoformat().replace("+00:00", "Z"),
            "component": _component(
                "callboard", version, "MIT", f"pkg:generic/callboard@{version}"
            ),
        },
        "components": [
            {**_component(part.name, part.version, part.licence, part.purl), "type": "library"}
            for part in listed
        ],
        "dependencies": [
            {
                "ref": f"pkg:generic/callboard@{version}",
                "dependsOn": sorted({part.purl for part in listed}),
            }
        ],
    }
    return json.dumps(bill, indent=2, ensure_ascii=False) + "\n"


def _component(name: str, version: str, licence: str, purl: str) -> dict[str, object]:
    return {
        "type": "application",
        "bom-ref": purl,
        "name": name,
        "version": version,
        "licenses": [_licence(licence)],
        "purl": purl,
    }


def _licence(said: str) -> dict[str, object]:
    name = _KNOWN.get(said, said) or said
    if " " not in name and _EXPRESSION.fullmatch(name):
        return {"expression": name}
    if re.search(r" (?:AND|OR|WITH) ", name) and _EXPRESSION.fullmatch(name):
        return {"expression": name}
    return {"license": {"name": name}}


def _moment() -> datetime:
    return datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), UTC)
