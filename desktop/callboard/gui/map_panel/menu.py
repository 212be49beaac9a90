"""The answers to the menu entries about the map: drawings, comparisons, palettes, exports."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from callboard import almanac
from callboard.errors import CallboardError
from callboard.gui.look.palettes import STANDARD, palettes
from callboard.gui.map.drawings import Drawing
from callboard.gui.map_panel.mode import MapMode, Versus
from callboard.gui.window.messages import Message, Tone
from callboard.words import tr

if TYPE_CHECKING:
    from pathlib import Path

    from callboard.desk.position import Position
    from callboard.desk.service import Desk
    from callboard.gui.dialogs.export_map import MapExport
    from callboard.gui.window.window import MainWindow

PlaceFor = Callable[[str, "Path", str], "Path | None"]

SUBMENUS = ("compare_year", "palette")


class MapMenu(QObject):
    """Knows the map's panel and what of its choices is remembered."""

    motionChanged = Signal(bool)  # whether nothing is to move by itself

    def __init__(self, window: MainWindow, place_for: PlaceFor) -> None:
        super().__init__(window)
        self._window = window
        self._place_for = place_for
        self._panel = window.map_panel
        self._settings = window.kit.settings
        self._panel.modeChanged.connect(self._mode_changed)
        self._begin()

    def _begin(self) -> None:
        """Show the map as it was left."""
        settings, names = self._settings, {drawing.value for drawing in Drawing}
        self._window.kit.appearance.choose_palette(
            settings.palette or STANDARD, settings.ticket_colours
        )
        drawing = settings.drawing if settings.drawing in names else Drawing.GEOGRAPHIC.value
        year, versus = settings.comparison
        shown = settings.shown_parts
        self._panel.change_mode(
            drawing=Drawing(drawing),
            districts="districts" in shown,
            shading="shading" in shown,
            year=year if year in almanac.years() else None,
            versus=Versus.SWING if versus == Versus.SWING else Versus.HOLDER,
        )
        self._panel.map.set_calm(settings.calm)
        self._window.menus.check("motion_off", checked=settings.calm)
        self._show_choices(self._panel.mode)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """The answers by the ids of the actions."""
        drawings = {
            f"drawing_{drawing.value}": partial(self._panel.change_mode, drawing=drawing)
            for drawing in Drawing
        }
        return {
            **drawings,
            "map_districts": partial(self._turn, "districts"),
            "map_shading": partial(self._turn, "shading"),
            "compare_off": partial(self._panel.change_mode, year=None),
            "motion_off": self._turn_motion,
            "zoom_unit": self._zoom_to_unit,
            "ticket_colours": self._choose_colours,
            "export_map": self._export,
        }

    def fill(self, name: str, menu: QMenu) -> None:
        """Fill a submenu when it is opened."""
        menu.clear()
        group = QActionGroup(menu)
        entries = self._years() if name == "compare_year" else self._palettes()
        for text, chosen, handler in entries:
            entry = QAction(text, menu)
            entry.setCheckable(True)
            entry.setChecked(chosen)
            entry.triggered.connect(handler)
            group.addAction(entry)
            menu.addAction(entry)

    def _years(self) -> list[tuple[str, bool, Callable[[], object]]]:
        desk, mode = self._window.desk, self._panel.mode
        if desk is None:
            return []
        past = [y for y in reversed(almanac.years()) if almanac.official_winners(y)]
        return [
            (str(year), mode.year == year, partial(self._panel.change_mode, year=year))
            for year in past
            if year != desk.contest.year
        ]

    def _palettes(self) -> list[tuple[str, bool, Callable[[], object]]]:
        now = self._window.kit.appearance.palette
        return [
            (tr(one.text), one.name == now, partial(self._choose_palette, one.name))
            for one in palettes()
        ]

    def _choose_palette(self, name: str) -> None:
        appearance = self._window.kit.appearance
        self._settings.palette = name
        appearance.choose_palette(name, appearance.custom)

    def _choose_colours(self) -> None:
        desk, appearance = self._window.desk, self._window.kit.appearance
        if desk is None:
            return
        from callboard.gui.dialogs.colours import ask_colours

        tickets, parent = desk.board.tickets, self._panel.window()
        colours = ask_colours(tickets, appearance.theme, appearance.custom, parent)
        if colours is not None:
            self._settings.ticket_colours = dict(colours)
            appearance.choose_palette(appearance.palette, colours)

    def _turn(self, choice: str) -> None:
        self._panel.change_mode(**{choice: not getattr(self._panel.mode, choice)})

    def follow_system_calm(self) -> None:
        """The system wants less motion: so it is, unless the editor has chosen here."""
        self._settings.system_is_calm = True
        self._show_calm(self._settings.calm)

    def _turn_motion(self) -> None:
        self._settings.calm = not self._settings.calm
        self._show_calm(self._settings.calm)

    def _show_calm(self, calm: bool) -> None:
        self._panel.map.set_calm(calm)
        self._window.menus.check("motion_off", checked=calm)
        self.motionChanged.emit(calm)

    def _zoom_to_unit(self) -> None:
        units = self._window.selection.units
        if units:
            self._panel.map.zoom_to(units[0])

    def _mode_changed(self, mode: MapMode) -> None:
        settings = self._settings
        settings.drawing = mode.drawing.value
        shown = {"districts": mode.districts, "shading": mode.shading}
        settings.shown_parts = frozenset(name for name, is_shown in shown.items() if is_shown)
        settings.comparison = mode.year, mode.versus.value
        self._show_choices(mode)

    def _show_choices(self, mode: MapMode) -> None:
        menus = self._window.menus
        menus.check(f"drawing_{mode.drawing.value}", checked=True)
        menus.check("map_districts", checked=mode.districts)
        menus.check("map_shading", checked=mode.shading)
        menus.name("compare_off", tr("Back to the board"), visible=mode.compares)

    def _export(self) -> None:
        desk, position = self._window.desk, self._panel.position
        if desk is None or position is None:
            return
        from callboard.gui.dialogs.export_map import ask_export

        export = ask_export(tr("{year} President", year=desk.contest.year), self._panel.window())
        if export is None:
            return
        kind = f"{export.form.upper()} (*.{export.form})"
        suggestion = desk.store.path.with_suffix(f".{export.form}")
        path = self._place_for(tr("Export map"), suggestion, kind)
        if path is not None:
            self._write(desk, position, export, path)

    def _write(self, desk: Desk, position: Position, export: MapExport, path: Path) -> None:
        from callboard.gui.map_panel.export import Seen, picture_of, write_map

        seen = Seen(self._panel.map.viewport(), self._panel.map.pixels())
        aside = self._window.aside
        try:
            picture = picture_of(
                position,
                self._window.kit.appearance.theme,
                self._panel.mode,
                title=export.title,
                who=desk.identity.desk,
                now=self._window.kit.clock(),
                seen=seen,
                aside=aside.mark if aside is not None else "",
            )
            sha256 = write_map(picture, path, export.size)
            self._record(desk, position, export, path, sha256)
            self._say(tr("Exported the map to {name}.", name=path.name), Tone.DONE)
        except CallboardError as error:
            self._say(str(error), Tone.ERROR)

    def _record(
        self, desk: Desk, position: Position, export: MapExport, path: Path, sha256: str
    ) -> None:
        """Write into the ledger that the board went out; of another board it knows nothing."""
        if position is not desk.position or self._panel.mode.compares:
            return
        from callboard.desk.exporting import facts_of, record

        record(desk, path, f"map {export.form}", sha256, facts_of(desk))

    def _say(self, text: str, tone: Tone) -> None:
        self._window.messages.say(Message(text, tone))
