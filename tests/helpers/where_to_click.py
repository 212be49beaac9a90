"""Says where to click, in a window of 1280×800, to begin and to call Georgia: for xdotool."""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget

from callboard.cli.stage import Stage
from callboard.desk.opening import create_desk
from callboard.gui.rehearsal import driver as rehearsal


def middle(widget: QWidget) -> QPoint:
    """The middle of a widget, in its window."""
    return widget.mapTo(widget.window(), widget.rect().center())


def main() -> None:
    """Set the window up without a screen, open the box of calls, look where things are."""
    with tempfile.TemporaryDirectory() as name:
        desk = Path(name, "where.callboard")
        create_desk(desk, 2024).store.close()
        with Stage(Path(name, "data")) as stage:
            stage.open(desk)
            window = stage.program.shell
            window.resize(1280, 800)
            QApplication.processEvents()
            stage.program.dispatch.doors.show()
            QApplication.processEvents()
            welcome = stage.program.dispatch.doors.card
            if welcome is None:
                raise SystemExit("the window shows no doors")
            door = middle(welcome.doors["call"])
            stage.program.dispatch.doors.enter("call")
            QApplication.processEvents()
            chart_map = stage.window.map_panel.map
            georgia = chart_map.mapTo(window, chart_map.point_of("GA"))
            box = stage.program.wiring.popover
            rehearsal.click_unit(chart_map, "GA")
            rehearsal.until(box.isVisible, "the box of calls opens")
            ticket = middle(box.tickets.buttons[0])
            box.hide()
    places = {"door": door, "GA": georgia, "ticket": ticket}
    json.dump({name: (point.x(), point.y()) for name, point in places.items()}, sys.stdout)


if __name__ == "__main__":
    main()
