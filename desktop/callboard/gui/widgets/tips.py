"""Tips of foreign text: shown as it stands, never taken for markup."""

from __future__ import annotations

import html


def plain_tip(text: str) -> str:
    """`text` as a tip that wraps and shows every character; empty for no tip."""
    return f"<qt>{html.escape(text).replace(chr(10), '<br>')}</qt>" if text else ""
