"""How a colour looks to eyes that lack one kind of cone.

The matrices are those for full severity of G. M. Machado, M. M. Oliveira and L. A. F.
Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE
Transactions on Visualization and Computer Graphics 15 (2009); they act on linear RGB.
"""

from __future__ import annotations

Matrix = tuple[tuple[float, float, float], ...]

KINDS: dict[str, Matrix] = {
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


def simulated(colour: str, kind: str) -> str:
    """Return "#rrggbb" as it looks to an eye of a kind; to a usual eye for none."""
    if not kind:
        return colour
    linear = [_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5)]
    seen = (sum(a * b for a, b in zip(row, linear, strict=True)) for row in KINDS[kind])
    return "#" + "".join(f"{round(255 * _shown(value)):02x}" for value in seen)


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)


def _shown(value: float) -> float:
    kept = min(1.0, max(0.0, value))
    return 12.92 * kept if kept <= 0.0031308 else float(1.055 * kept ** (1 / 2.4) - 0.055)
