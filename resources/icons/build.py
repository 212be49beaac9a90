"""Draw the icon in every size that windows and installers ask for, from callboard.svg.

Also the small arrows of boxes that open, one for each theme. Run it after changing the
drawing: python resources/icons/build.py
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPen
from PySide6.QtSvg import QSvgRenderer

CHEVRONS = {"light": "#535c6b", "dark": "#a9b3c1"}  # the themes' secondary text
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
FOLDER = Path(__file__).parent


def main() -> int:
    """Write one PNG for each size, and the arrows."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication(sys.argv[:1])
    drawing = QSvgRenderer(str(FOLDER / "callboard.svg"))
    saved = [save(drawing, size) for size in SIZES]
    saved += [save_chevron(name, colour) for name, colour in CHEVRONS.items()]
    app.quit()
    return 0 if all(saved) else 1


def save(drawing: QSvgRenderer, size: int) -> bool:
    """Write the icon in one size."""
    image = blank(size, size)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image.save(str(FOLDER / f"callboard-{size}.png"))


def save_chevron(name: str, colour: str) -> bool:
    """Write the arrow that points down, for one theme and its twin for dense screens."""
    done = []
    for factor, suffix in ((1, ""), (2, "@2x")):
        image = blank(10 * factor, 10 * factor)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(factor, factor)
        painter.setPen(QPen(QColor(colour), 1.6))
        painter.drawPolyline([QPointF(1.5, 3.2), QPointF(5, 6.8), QPointF(8.5, 3.2)])
        painter.end()
        done.append(image.save(str(FOLDER / f"chevron-{name}{suffix}.png")))
    return all(done)


def blank(width: int, height: int) -> QImage:
    """An image without anything on it."""
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image


if __name__ == "__main__":
    raise SystemExit(main())
