"""Results, and what `check --json` prints, as JSON that reads back."""

from __future__ import annotations

import msgspec

from callboard.exports.errors import NotAnExportError
from callboard.exports.findings import CheckOutput
from callboard.exports.results import Results
from callboard.words import in_english

_results = msgspec.json.Decoder(Results)


@in_english()
def encode(value: Results | CheckOutput) -> bytes:
    """Return `value` as indented JSON in UTF-8, ending in a line end."""
    return msgspec.json.format(msgspec.json.encode(value), indent=2) + b"\n"


def decode(raw: bytes) -> Results:
    """Read a results file that `encode` made.

    Raises:
        NotAnExportError: when it is something else, or was spoilt.
    """
    try:
        return _results.decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise NotAnExportError("JSON", str(error)) from error
