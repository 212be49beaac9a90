"""Write the JSON Schemas of Callboard's exports from the types they are made from.

Run `python build.py` after a change to those types; a test compares what is shipped.
"""

from __future__ import annotations

from pathlib import Path

from callboard.exports.schema import schemas


def main() -> None:
    """Write every schema beside this file."""
    for name, content in schemas().items():
        Path(__file__).with_name(name).write_bytes(content)
        print(f"{name}: {len(content)} bytes")


if __name__ == "__main__":
    main()
