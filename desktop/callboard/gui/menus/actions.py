"""Menus and shortcuts as one table: every action has a name, a key and a place in a menu."""

from __future__ import annotations

import enum

import msgspec

from callboard.words import Wording, mark, tr


class Menu(enum.StrEnum):
    """The menus, in the order of the menu bar."""

    FILE = mark("&File")
    EDIT = mark("&Edit")
    CALLS = mark("&Calls")
    REPORTS = mark("&Reports")
    DESK = mark("&Desk")
    VIEW = mark("&View")
    TIME = mark("&Time")
    SCENARIO = mark("&Scenario")
    HELP = mark("&Help")


class Needs(enum.StrEnum):
    """When an action can be used."""

    NOTHING = "nothing"
    DESK = "desk"  # a desk is open
    PRESENT = "present"  # and its own board is shown, none of the past and no scenario
    PAST = "past"  # a past moment is shown
    SCENARIO = "scenario"  # a scenario is shown
    SCENARIO_UNITS = "scenario_units"  # and a unit is chosen
    WRITABLE = "writable"  # a desk is open and can be changed
    CHOSEN = "chosen"  # a unit is chosen
    UNITS = "units"  # a unit is chosen, and the desk can be changed
    UNDO = "undo"  # and there is something to take back
    REDO = "redo"
    ACCEPTABLE = "acceptable"  # and the reports agree on something not called
    MAJORITY = "majority"  # and a ticket has one, or the election is called
    DISAGREEMENT = "disagreement"  # the reports disagree somewhere


class Action(msgspec.Struct, frozen=True):
    """One thing a person can do. The window has a method for every id."""

    id: str
    text: Wording
    key: str
    menu: Menu
    tip: Wording
    enabled_when: Needs = Needs.DESK
    group: str = ""  # entries of another group stand below a line; "a/b" is in submenu "b"
    checkable: bool = False
    everywhere: bool = False  # its key works in the windows beside this one, too


class Submenu(msgspec.Struct, frozen=True):
    """A place in a menu that is filled when it is opened."""

    id: str
    text: Wording
    menu: Menu
    after: str  # id of the action it stands below


def _calls() -> tuple[Action, ...]:
    return tuple(
        Action(
            f"call_{n}", "Call for a ticket", str(n), Menu.CALLS,
            "Call the chosen units for this ticket", Needs.UNITS, "call",
        )
        for n in range(1, 10)
    )  # fmt: skip


# fmt: off
ACTIONS: tuple[Action, ...] = (
    Action("new", "&New desk…", "Ctrl+N", Menu.FILE,
           "Begin a desk for any election from 1964 to 2028", Needs.NOTHING, "open"),
    Action("open", "&Open desk…", "Ctrl+O", Menu.FILE,
           "Open a .callboard file", Needs.NOTHING, "open"),
    Action("save_copy", "Save a &copy…", "Ctrl+Shift+S", Menu.FILE,
           "Write the desk as it is now to another file", Needs.DESK, "copy"),
    Action("export_csv", "Export results as CS&V…", "Ctrl+E", Menu.FILE,
           "One row for each unit, for a spreadsheet", Needs.PRESENT, "copy"),
    Action("export_json", "Export results as &JSON…", "Ctrl+Shift+E", Menu.FILE,
           "Units, totals and the ledger's hash, for programs", Needs.PRESENT, "copy"),
    Action("export_map", "Export map…", "Ctrl+Shift+M", Menu.FILE,
           "The map as it is seen, as SVG, PNG or PDF", Needs.DESK, "copy"),
    Action("close", "Close &desk", "Ctrl+W", Menu.FILE,
           "Close this desk; everything is saved already", Needs.DESK, "close"),
    Action("quit", "&Quit", "Ctrl+Q", Menu.FILE,
           "Close the window; everything is saved already", Needs.NOTHING, "close",
           everywhere=True),

    Action("undo", "&Undo", "Ctrl+Z", Menu.EDIT,
           "Take back the last act; the ledger keeps both", Needs.UNDO, "undo"),
    Action("redo", "&Redo", "Ctrl+Shift+Z", Menu.EDIT,
           "Do the last undone act again", Needs.REDO, "undo"),
    Action("copy_rows", "&Copy rows", "Ctrl+C", Menu.EDIT,
           "Copy the chosen rows as text with tabs", Needs.CHOSEN, "rows"),
    Action("choose_all", "Choose &all shown", "Ctrl+A", Menu.EDIT,
           "Choose every unit that the table shows", Needs.DESK, "rows"),
    Action("find", "&Find a unit", "Ctrl+F", Menu.EDIT,
           "Type a name, a postal code or an AP abbreviation", Needs.DESK, "find"),

    *_calls(),
    Action("leading", "&Leading…", "L", Menu.CALLS,
           "Ahead, not called", Needs.UNITS, "status"),
    Action("too_close", "Too &close to call", "C", Menu.CALLS,
           "Late ballots or a recount could decide", Needs.UNITS, "status"),
    Action("too_early", "Too &early to call", "E", Menu.CALLS,
           "Polls have closed, not enough is known", Needs.UNITS, "status"),
    Action("unable", "&Unable to call", "U", Menu.CALLS,
           "The source data cannot be relied on", Needs.UNITS, "status"),
    Action("held", "&Hold until certified", "H", Menu.CALLS,
           "No call before the state certifies", Needs.UNITS, "status"),
    Action("retract", "&Retract…", "R", Menu.CALLS,
           "Take a call back, with the reason", Needs.UNITS, "status"),
    Action("electors", "Electors as cast…", "Ctrl+Alt+E", Menu.CALLS,
           "Record how the electors of the chosen state voted", Needs.UNITS, "status"),
    Action("returns", "Enter &votes…", "Ctrl+Alt+R", Menu.CALLS,
           "Type the votes of the chosen unit as they stand", Needs.UNITS, "status"),
    Action("note", "Write a &note", "N", Menu.CALLS,
           "Write a note on the chosen unit", Needs.UNITS, "note"),
    Action("paint", "&Paint by clicking", "P", Menu.CALLS,
           "A click on the map calls the unit for one ticket", Needs.WRITABLE, "paint",
           checkable=True),
    Action("call_election", "Call the electi&on…", "Ctrl+Shift+C", Menu.CALLS,
           "An act of its own, once a ticket has a majority", Needs.MAJORITY, "election"),

    Action("import_reports", "&Open reports…", "Ctrl+I", Menu.REPORTS,
           "Read reports from files; they change no call", Needs.WRITABLE, "import"),
    Action("paste_report", "&Paste a report", "Ctrl+V", Menu.REPORTS,
           "Read a report from the clipboard", Needs.WRITABLE, "import"),
    Action("watch", "&Watch sources…", "Ctrl+Shift+W", Menu.REPORTS,
           "Read files, folders and addresses again when they change", Needs.WRITABLE, "import"),
    Action("sources", "&Sources…", "Ctrl+Shift+R", Menu.REPORTS,
           "How far each source is trusted, and what is accepted by itself",
           Needs.WRITABLE, "sources"),
    Action("accept_agreed", "&Accept what all agree on", "Ctrl+Shift+A", Menu.REPORTS,
           "Call every uncalled unit that two or more sources agree on",
           Needs.ACCEPTABLE, "decide"),
    Action("accept_chosen", "Accept for c&hosen units", "A", Menu.REPORTS,
           "Call the chosen units as the reports agree", Needs.UNITS, "decide"),
    Action("take_returns", "&Take votes from reports", "Ctrl+Alt+V", Menu.REPORTS,
           "Enter the votes of every unit from the newest report that gives them",
           Needs.WRITABLE, "decide"),
    Action("resolve", "&Decide a disagreement…", "D", Menu.REPORTS,
           "Decide what stands where reports disagree, and on what ground",
           Needs.UNITS, "decide"),
    Action("next_conflict", "Ne&xt disagreement", "F8", Menu.REPORTS,
           "Choose the next unit on which reports disagree", Needs.DISAGREEMENT, "walk"),
    Action("previous_conflict", "Pre&vious disagreement", "Shift+F8", Menu.REPORTS,
           "Choose the unit before it", Needs.DISAGREEMENT, "walk"),

    Action("tickets", "&Tickets…", "Ctrl+T", Menu.DESK,
           "Add, change and remove tickets", Needs.WRITABLE, "desk"),
    Action("rule_closing", "T&oo early when polls close", "Ctrl+Alt+O", Menu.DESK,
           "When the last polls of a unit close, set it to too early by itself",
           Needs.NOTHING, "rules", checkable=True),
    Action("rule_leading", "Leadin&g from returns", "Ctrl+Alt+L", Menu.DESK,
           "When votes come in, set uncalled units to leading by themselves",
           Needs.NOTHING, "rules", checkable=True),
    Action("identity", "&Desk and editor…", "Ctrl+Shift+D", Menu.DESK,
           "The names that are written beside every act", Needs.NOTHING, "desk"),

    Action("next_panel", "&Next panel", "F6", Menu.VIEW,
           "Move the keyboard to the next panel", Needs.DESK, "panel"),
    Action("previous_panel", "&Previous panel", "Shift+F6", Menu.VIEW,
           "Move the keyboard to the panel before", Needs.DESK, "panel"),
    Action("show_chart", "The ni&ght’s chart", "Ctrl+1", Menu.VIEW,
           "Show the chart below the map", Needs.DESK, "lower"),
    Action("show_reports", "&Reports", "Ctrl+2", Menu.VIEW,
           "Show the reports below the map", Needs.DESK, "lower"),
    Action("show_findings", "&Findings", "Ctrl+3", Menu.VIEW,
           "Show what is wrong or doubtful in the reports", Needs.DESK, "lower"),
    Action("show_log", "&Log", "Ctrl+4", Menu.VIEW,
           "Show everything that has happened on this desk", Needs.DESK, "lower"),
    Action("show_reconcile", "Re&conciliation", "Ctrl+5", Menu.VIEW,
           "Show what waits for a decision below the map", Needs.DESK, "lower"),
    Action("reconcile_page", "Reconciliation as a &page", "Ctrl+R", Menu.VIEW,
           "Sources beside each other, and the queue, in a window of their own",
           Needs.DESK, "lower"),
    Action("show_paths", "Paths to 270", "Ctrl+6", Menu.VIEW,
           "Show which ways to a majority are left, and what if", Needs.DESK, "lower"),
    Action("drawing_geographic", "Geographic map", "F2", Menu.VIEW,
           "The states as they lie", Needs.DESK, "drawing", checkable=True),
    Action("drawing_tiles", "Tile grid", "F3", Menu.VIEW,
           "One tile for each state", Needs.DESK, "drawing", checkable=True),
    Action("drawing_cartogram", "Cartogram", "F4", Menu.VIEW,
           "One cell for each elector", Needs.DESK, "drawing", checkable=True),
    Action("map_districts", "Districts as areas", "Ctrl+Alt+D", Menu.VIEW,
           "Maine and Nebraska drawn by district, from whole counties",
           Needs.DESK, "shown", checkable=True),
    Action("map_shading", "Strength of wins", "Ctrl+M", Menu.VIEW,
           "The stronger the win, the stronger the colour, where votes are known",
           Needs.DESK, "shown", checkable=True),
    Action("compare_off", "Back to the board", "Ctrl+B", Menu.VIEW,
           "Stop comparing with a past election", Needs.DESK, "shown"),
    Action("motion_off", "No motion", "Ctrl+Shift+F9", Menu.VIEW,
           "Change the map at once, without moving shapes",
           Needs.NOTHING, "shown", checkable=True),
    Action("zoom_unit", "Zoom to the unit", "Z", Menu.VIEW,
           "Fill the map with the chosen unit; again for the whole map", Needs.CHOSEN, "map"),
    Action("count_called", "Count as called", "Ctrl+Alt+1", Menu.VIEW,
           "Show in the headline the electors of units that are called", Needs.DESK, "count"),
    Action("count_certified", "Count as certified", "Ctrl+Alt+2", Menu.VIEW,
           "Show in the headline the electors of units that states certified",
           Needs.DESK, "count"),
    Action("count_cast", "Count as cast", "Ctrl+Alt+3", Menu.VIEW,
           "Show in the headline how the electors voted", Needs.DESK, "count"),
    Action("shape_bar", "Electors as a bar", "Ctrl+Alt+B", Menu.VIEW,
           "Draw the electors in the headline as a bar", Needs.NOTHING, "shape", checkable=True),
    Action("shape_ring", "Electors as a ring", "Ctrl+Alt+G", Menu.VIEW,
           "Draw the electors in the headline as a ring", Needs.NOTHING, "shape", checkable=True),
    Action("shape_arc", "Electors as an arc", "Ctrl+Alt+A", Menu.VIEW,
           "Draw the electors in the headline as an arc", Needs.NOTHING, "shape", checkable=True),
    Action("zoom_in", "Zoom &in", "Ctrl++", Menu.VIEW,
           "Enlarge the map", Needs.DESK, "map"),
    Action("zoom_out", "Zoom &out", "Ctrl+-", Menu.VIEW,
           "Show more of the map", Needs.DESK, "map"),
    Action("zoom_reset", "&Whole map", "Ctrl+0", Menu.VIEW,
           "Show the whole map", Needs.DESK, "map"),
    Action("theme_system", "&System’s colours", "Ctrl+F9", Menu.VIEW,
           "Light or dark as the system is", Needs.NOTHING, "colours", checkable=True),
    Action("theme_light", "Ligh&t", "F9", Menu.VIEW,
           "Always light", Needs.NOTHING, "colours", checkable=True),
    Action("theme_dark", "&Dark", "Shift+F9", Menu.VIEW,
           "Always dark", Needs.NOTHING, "colours", checkable=True),
    Action("ticket_colours", "Colours of tickets…", "Ctrl+Alt+C", Menu.VIEW,
           "Choose a colour for each ticket; it is remembered", Needs.DESK, "palette"),
    Action("text_larger", "Larger te&xt", "Ctrl+Alt++", Menu.VIEW,
           "Make all text larger", Needs.NOTHING, "text"),
    Action("text_smaller", "S&maller text", "Ctrl+Alt+-", Menu.VIEW,
           "Make all text smaller", Needs.NOTHING, "text"),
    Action("text_normal", "Text of &usual size", "Ctrl+Alt+0", Menu.VIEW,
           "Make text as large as the system asks for", Needs.NOTHING, "text"),
    Action("full_screen", "F&ull screen", "F11", Menu.VIEW,
           "Fill the screen with the window", Needs.NOTHING, "screen", checkable=True),

    Action("time_machine", "Time &machine", "F7", Menu.TIME,
           "Show any past moment of this desk, read-only", Needs.DESK, "past", checkable=True),
    Action("earlier", "A step &earlier", "[", Menu.TIME,
           "Show the moment one step earlier", Needs.PAST, "step"),
    Action("later", "A step &later", "]", Menu.TIME,
           "Show the moment one step later", Needs.PAST, "step"),
    Action("play", "&Play or pause", "Ctrl+P", Menu.TIME,
           "Let the past run, or stop it", Needs.PAST, "step"),
    Action("speed", "Another spee&d", "Ctrl+Shift+P", Menu.TIME,
           "Let the past run faster; after the fastest comes the slowest", Needs.PAST, "step"),
    Action("compare", "&Compare with this moment", "Ctrl+D", Menu.TIME,
           "Show what differs between this moment and the one you go to", Needs.PAST, "compare"),
    Action("unit_in_log", "&Unit in the log", "Ctrl+L", Menu.TIME,
           "Show what happened to the chosen unit", Needs.CHOSEN, "log"),

    Action("wall", "&Wall screen", "Ctrl+F11", Menu.TIME,
           "A second window for a large display: map, tally, last calls, clock",
           Needs.DESK, "wall", checkable=True),
    Action("wall_follows", "Wall &shows what the window shows", "Ctrl+Shift+F11", Menu.TIME,
           "Show the past and scenarios on the wall too, with a large mark",
           Needs.DESK, "wall", checkable=True),

    Action("scenario", "Scenario &mode", "F5", Menu.SCENARIO,
           "Try what if, on a board of its own; nothing in it is a call",
           Needs.DESK, "scenario", checkable=True),
    Action("scenario_save", "&Save the scenario", "Ctrl+S", Menu.SCENARIO,
           "Keep this scenario in the desk file", Needs.SCENARIO, "scenario"),
    Action("scenario_cycle", "&Next ticket", ".", Menu.SCENARIO,
           "Give the chosen units to the next ticket", Needs.SCENARIO_UNITS, "units"),
    Action("scenario_cycle_back", "Ticket &before", ",", Menu.SCENARIO,
           "Give the chosen units to the ticket before", Needs.SCENARIO_UNITS, "units"),
    Action("scenario_lock", "&Lock", "K", Menu.SCENARIO,
           "Let nothing change the chosen units, or let it again", Needs.SCENARIO_UNITS, "units"),
    Action("scenario_unit", "&Electors of a unit…", "Ctrl+U", Menu.SCENARIO,
           "Change a unit’s electors, or divide them between tickets",
           Needs.SCENARIO_UNITS, "units"),
    Action("scenario_fill_chosen", "Fill &chosen units", "Ctrl+Shift+F", Menu.SCENARIO,
           "Give the chosen units to the ticket that clicks assign",
           Needs.SCENARIO_UNITS, "fill"),
    Action("scenario_fill_region", "Fill the &region", "Ctrl+Shift+G", Menu.SCENARIO,
           "Give the regions of the chosen units to that ticket", Needs.SCENARIO_UNITS, "fill"),
    Action("scenario_fill_uncalled", "Fill all &uncalled", "Ctrl+Shift+U", Menu.SCENARIO,
           "Give every unit that nobody has to that ticket", Needs.SCENARIO, "fill"),
    Action("scenario_clear", "&As it is called", "Ctrl+Shift+X", Menu.SCENARIO,
           "Let everything stand as on the board, but for what is locked",
           Needs.SCENARIO, "fill"),
    Action("scenario_calls", "Make calls of &it…", "Ctrl+Shift+L", Menu.SCENARIO,
           "List what would be called, and call it only when confirmed",
           Needs.SCENARIO, "calls"),
    Action("presentation", "&Presentation", "F12", Menu.SCENARIO,
           "Headline and map alone; Esc ends it", Needs.DESK, "presentation", checkable=True),

    Action("keys", "All &keys", "?", Menu.HELP,
           "Show every key", Needs.NOTHING, "help"),
    Action("start", "&Where to begin", "F1", Menu.HELP,
           "The doors of the first start", Needs.NOTHING, "help"),
    Action("samples", "The three &sample reports", "Ctrl+F1", Menu.HELP,
           "Three made-up reports that disagree, to try everything on",
           Needs.WRITABLE, "samples"),
    Action("messages", "&Messages…", "Ctrl+Alt+M", Menu.HELP,
           "All that was said since the start, errors too", Needs.NOTHING, "about"),
    Action("log_folder", "&Folder of logs", "Shift+F1", Menu.HELP,
           "Open the folder with settings, backups and logs", Needs.NOTHING, "about"),
    Action("about", "&About Callboard", "Ctrl+Shift+F1", Menu.HELP,
           "Version and licence", Needs.NOTHING, "about"),
)

SUBMENUS: tuple[Submenu, ...] = (
    Submenu("recent", "Open &recent", Menu.FILE, after="open"),
    Submenu("compare_year", "Compare with", Menu.VIEW, after="map_shading"),
    Submenu("palette", "Palette", Menu.VIEW, after="theme_dark"),
    Submenu("wall_map", "Map on the wall", Menu.TIME, after="wall_follows"),
    Submenu("language", "Language (Idioma)", Menu.VIEW, after="text_normal"),
    Submenu("sample", "One sample &report", Menu.HELP, after="samples"),
)
# fmt: on


def keys_by_menu() -> tuple[tuple[str, tuple[Action, ...]], ...]:
    """The actions under the name of their menu, for the overlay that shows all keys."""
    return tuple(
        (plain(tr(menu.value)), tuple(a for a in ACTIONS if a.menu is menu)) for menu in Menu
    )


def plain(text: str) -> str:
    """The text of an action without its mnemonic."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
