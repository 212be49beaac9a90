"""Bytes to text: which encoding a report is in, and what hides in its characters."""

from __future__ import annotations

import codecs
import re

import msgspec

from callboard.reports.claims import Finding
from callboard.reports.findings.finding import finding
from callboard.reports.limits import DEFAULT, Limits

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark begins with the same bytes
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 65_536
_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")
_INVISIBLE = re.compile("[\u200b-\u200f\u2060-\u2064\u00ad\ufeff]")
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")


class Text(msgspec.Struct, frozen=True):
    """A report's characters, with every line end made a line feed."""

    text: str
    encoding: str


def decode(raw: bytes, limits: Limits = DEFAULT) -> tuple[Text | None, tuple[Finding, ...]]:
    """Return the text of `raw`, or nothing where it is not text, with what was found."""
    if len(raw) > limits.bytes:
        size, most, streamed = map(_mb, (len(raw), limits.bytes, limits.streamed))
        return None, (finding("too-large", size=size, limit=most, streamed=streamed),)
    if not raw.strip(b"\x00 \t\r\n\xef\xbb\xbf\xff\xfe"):
        return None, (finding("empty"),)
    encoding, skip = detect(raw)
    if not encoding:
        return None, (finding("binary"),)
    text, findings = _bounded(raw[skip:], encoding, limits)
    if encoding.startswith("utf-") and text.count("\ufffd") > max(8, len(text) // 50):
        return None, (finding("binary"),)
    clean, hidden = _clean(text)
    if not clean.strip():
        return None, (finding("empty"),)
    return Text(clean, encoding), (*findings, *hidden)


def _mb(size: int) -> str:
    return f"{size / (1024 * 1024):.1f}"


def detect(raw: bytes) -> tuple[str, int]:
    """Return the encoding that bytes begin in (empty: no text) and how long its mark is."""
    for mark, encoding in _BOMS:
        if raw.startswith(mark):
            return encoding, len(mark)
    sample = raw[:_SAMPLE]
    wide = _wide(sample)
    if wide:
        return wide, 0
    if b"\x00" in sample or _mostly_controls(sample):
        return "", 0
    try:
        codecs.getincrementaldecoder("utf-8")().decode(sample, final=len(raw) <= _SAMPLE)
    except UnicodeDecodeError:
        return "windows-1252", 0
    return "utf-8", 0


def _wide(sample: bytes) -> str:
    """UTF-16 without a mark: in Western text every other byte is NUL."""
    half = len(sample) // 2
    if half < 2 or b"\x00" not in sample:
        return ""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > 0.7 * half and even < 0.05 * half:
        return "utf-16-le"
    if even > 0.7 * half and odd < 0.05 * half:
        return "utf-16-be"
    return ""


def _mostly_controls(sample: bytes) -> bool:
    odd = sum(1 for byte in sample[:4096] if byte < 9 or 13 < byte < 32)
    return odd > len(sample[:4096]) // 20


def _bounded(raw: bytes, encoding: str, limits: Limits) -> tuple[str, tuple[Finding, ...]]:
    """Decode no more than the limit of characters; four bytes a character at most."""
    most = limits.characters * (4 if encoding != "windows-1252" else 1)
    text = raw[:most].decode(encoding, errors="replace")
    findings: list[Finding] = []
    if encoding == "utf-8" and "\ufffd" in text:
        text = raw[:most].decode("windows-1252", errors="replace")
        findings.append(finding("mixed-encoding"))
    if len(text) > limits.characters or len(raw) > most:
        text = text[: limits.characters]
        share = f"{limits.characters / 1_000_000:g}"
        findings.append(finding("cut-short", limit=share, size=_mb(len(raw))))
    return text, tuple(findings)


def _clean(text: str) -> tuple[str, tuple[Finding, ...]]:
    """Unify line ends; take out invisible characters and say so."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x0c", "\n")
    text = text.replace("\u2028", "\n").replace("\u2029", "\n").replace("\x85", "\n")
    findings: list[Finding] = []
    turned = len(_DIRECTION.findall(text))
    if turned:
        findings.append(finding("direction", count=turned))
        text = _DIRECTION.sub("", text)
    text, unseen = _INVISIBLE.subn("", text)
    if unseen > 2:
        findings.append(finding("invisible", count=unseen))
    text, controls = _CONTROLS.subn(" ", text)
    if controls:
        findings.append(finding("controls", count=controls))
    return text, tuple(findings)
