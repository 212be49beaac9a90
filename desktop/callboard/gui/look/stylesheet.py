"""The only style sheet: every widget's look from the theme's roles, and the palette beneath it."""

from __future__ import annotations

from string import Template

import msgspec
from PySide6.QtGui import QColor, QPalette

from callboard import bundled
from callboard.gui.look.theme import Theme, mix

# Widgets ask for a look by their property "role"; colours are named by role, never by value.
_SHEET = Template("""
* { outline: none; }
QWidget { color: $ink; }
QWidget:disabled { color: $ink_off; }
QMainWindow, QWidget[role="ground"] { background: $ground; }
QWidget[role="ground"][board="past"] { background: $past; }
QWidget[role="ground"][board="scenario"] { background: $scenario; }
QWidget[role="banner"] { background: $past; border: none; border-bottom: 1px solid $line_strong; }
QWidget[role="banner"][board="scenario"] { background: $scenario; }
QDialog, QMessageBox, QWizard { background: $panel; }
QWidget[role="panel"], QFrame[role="panel"] {
    background: $panel; border: 1px solid $line; border-radius: 6px;
}
QWidget[role="bar"] { background: $panel; border: none; border-bottom: 1px solid $line; }
QWidget[role="header"] { background: transparent; border: none; border-bottom: 1px solid $line; }
QLabel { background: transparent; border: none; }
QLabel[role="panel-title"] { font-weight: bold; }
QLabel[role="title"] { font-size: ${title_pt}pt; font-weight: bold; }
QLabel[role="quiet"] { color: $ink_soft; }
QLabel[role="hint"] { color: $ink_faint; }
QLabel[role="error"] { color: $error; font-weight: bold; }
QLabel[role="good"] { color: $good; }
QLabel[role="chip"], QLabel[role="chip-alert"] {
    border: 1px solid $line_edge; border-radius: 8px; padding: 0 7px; color: $ink_soft;
}
QLabel[role="chip-alert"] { background: $amber; border-color: $amber; color: $amber_on; }
QLabel[role="panel-figure"] { color: $ink_soft; font-weight: bold; }
QFrame[role="rule"] { background: $line; border: none; }
QWidget[role="panel-body"] { background: transparent; border: none; }
QFrame[role="popover"] {
    background: $panel; border: 1px solid $line_strong;
}
QLabel[role="badge"] {
    background: $amber; color: $amber_on; border-radius: 8px; padding: 1px 8px; font-weight: bold;
}

QMenuBar { background: $panel; color: $ink_soft; border-bottom: 1px solid $line; padding: 2px 4px; }
QMenuBar::item { background: transparent; padding: 4px 10px; border-radius: 4px; }
QMenuBar::item:selected { background: $hover; color: $ink; }
QMenuBar::item:pressed { background: $selection; color: $ink; }
QToolButton#qt_menubar_ext_button {
    background: $raised; border: 1px solid $line_strong; padding: 0; min-width: 18px;
}
QMenu { background: $panel; border: 1px solid $line_strong; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 26px; border-radius: 4px; }
QMenu::item:selected { background: $selection; color: $ink; }
QMenu::item:disabled { color: $ink_off; background: transparent; }
QMenu::separator { height: 1px; background: $line; margin: 4px 6px; }
QMenu::indicator { width: 14px; height: 14px; left: 6px; }
QMenu::indicator:non-exclusive:checked, QMenu::indicator:exclusive:checked {
    width: 8px; height: 8px; background: $ink; border: 3px solid $panel; border-radius: 7px;
}
QToolTip { background: $raised; color: $ink; border: 1px solid $line_strong; padding: 4px 6px; }

QPushButton, QToolButton {
    background: $raised; color: $ink; border: 1px solid $line_edge; border-radius: 5px;
    padding: 5px 9px;
}
QPushButton:hover, QToolButton:hover { background: $hover; border-color: $line_strong; }
QPushButton:pressed, QToolButton:pressed { background: $selection; }
QPushButton:focus, QToolButton:focus { border: 2px solid $focus; padding: 4px 8px; }
QPushButton:disabled, QToolButton:disabled {
    color: $ink_off; background: $panel; border-color: $line;
}
QPushButton:default, QPushButton[role="primary"] {
    background: $ink; color: $panel; border: 1px solid $ink; font-weight: bold;
}
QPushButton:default:hover, QPushButton[role="primary"]:hover { background: $ink_soft; }
QPushButton:default:focus, QPushButton[role="primary"]:focus { border: 2px solid $focus; }
QPushButton[role="primary"]:disabled, QPushButton:default:disabled {
    background: $panel; color: $ink_off; border-color: $line;
}
QPushButton[role="secondary"]:default {
    background: $raised; color: $ink; border: 1px solid $line_edge; font-weight: normal;
}
QPushButton[role="secondary"]:default:hover { background: $hover; border-color: $line_strong; }
QPushButton[role="secondary"]:default:focus { border: 2px solid $focus; }
QMessageBox QPushButton:default, QInputDialog QPushButton:default { font-weight: normal; }
QPushButton[compact="true"], QToolButton[compact="true"] { padding: 4px 6px; }
QPushButton[compact="true"]:focus, QToolButton[compact="true"]:focus { padding: 3px 5px; }
QPushButton[role="secondary"]:checked {
    background: $selection; border: 1px solid $ink; font-weight: bold;
}
QPushButton[role="secondary"]:checked:focus { border: 2px solid $focus; }
QPushButton[role="quiet"], QToolButton[role="quiet"] {
    background: transparent; border: 1px solid transparent; color: $ink_soft; padding: 3px 8px;
}
QPushButton[role="quiet"]:hover, QToolButton[role="quiet"]:hover {
    background: $hover; color: $ink;
}
QPushButton[role="quiet"]:focus, QToolButton[role="quiet"]:focus { border: 1px solid $focus; }
QPushButton[role="chip"], QPushButton[role="chip-alert"],
QToolButton[role="chip"], QToolButton[role="chip-alert"] {
    background: transparent; color: $ink_soft; border: 1px solid $line_edge; border-radius: 10px;
    padding: 2px 8px;
}
QPushButton[role="chip-alert"], QToolButton[role="chip-alert"] {
    border-color: $amber; color: $ink; background: $amber_soft;
}
QPushButton[role="chip"]:hover, QToolButton[role="chip"]:hover {
    background: $hover; color: $ink;
}
QPushButton[role="chip"]:checked, QPushButton[role="chip-alert"]:checked,
QToolButton[role="chip"]:checked, QToolButton[role="chip-alert"]:checked {
    background: $ink; color: $panel; border-color: $ink;
}
QPushButton[role="chip"]:focus, QPushButton[role="chip-alert"]:focus,
QToolButton[role="chip"]:focus, QToolButton[role="chip-alert"]:focus {
    border: 2px solid $focus; padding: 1px 7px;
}
QPushButton[role="chip"]:disabled, QToolButton[role="chip"]:disabled {
    color: $ink_off; border-color: $line;
}
QPushButton#days { background: $panel; }
QPushButton#days:checked { background: $ink; }
QPushButton[role="alert"] {
    background: $amber_soft; color: $ink; border: 1px solid $amber;
}
QPushButton[role="alert"]:focus { border: 2px solid $focus; }
QToolButton::menu-indicator { image: none; width: 0px; }
QPushButton::menu-indicator { image: none; width: 0px; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDateTimeEdit {
    background: $field; color: $ink; border: 1px solid $line_edge; border-radius: 5px;
    padding: 4px 7px; selection-background-color: $focus; selection-color: $on_focus;
    placeholder-text-color: $ink_faint;
}
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled {
    color: $ink_off; placeholder-text-color: $ink_off; border-color: $line;
}
QLineEdit:hover, QComboBox:hover { border-color: $line_strong; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus {
    border: 2px solid $focus; padding: 3px 6px;
}
QLineEdit[invalid="true"], QLineEdit[role="error"] { border: 2px solid $error; padding: 3px 6px; }
QSpinBox::up-button, QSpinBox::down-button {
    subcontrol-origin: padding; width: 0px; border: none;
}
QSpinBox QLineEdit, QSpinBox QLineEdit:focus {
    background: transparent; border: none; padding: 0px 0px 0px 7px;
}
QComboBox { combobox-popup: 0; }
QComboBox::drop-down { border: none; width: 18px; }
QComboBox::down-arrow {
    image: url($chevron); width: 10px; height: 10px; margin-right: 8px;
}
QComboBox QAbstractItemView, QComboBox QAbstractItemView:focus {
    background: $panel; color: $ink; border: 1px solid $line_strong;
    selection-background-color: $selection; selection-color: $ink;
}
QCheckBox::indicator {
    width: 12px; height: 12px; border: 1px solid $line_strong; border-radius: 3px;
    background: $field;
}
QCheckBox::indicator:checked { background: $ink; border: 3px solid $field; }
QCheckBox, QRadioButton { spacing: 8px; background: transparent; padding: 2px; }
QCheckBox:focus, QRadioButton:focus { border: 1px solid $focus; border-radius: 3px; padding: 1px; }

QAbstractItemView {
    background: $panel; alternate-background-color: $panel; border: none;
    selection-background-color: $selection; selection-color: $ink; gridline-color: $line;
}
QTableView, QListView, QTreeView { border: 2px solid $panel; }
QAbstractItemView[role="framed"] { border: 2px solid $line; border-radius: 5px; }
QTableView[role="frozen"] { border: none; border-right: 1px solid $line_strong; }
QListView::item, QTreeView::item { padding: 3px 6px; }
QListView::item:hover, QTreeView::item:hover { background: $hover; }
QListView::item:selected, QTreeView::item:selected { background: $selection; color: $ink; }
QAbstractItemView[role="framed"]:focus, QTableView:focus, QListView:focus, QTreeView:focus {
    border: 2px solid $focus;
}
QHeaderView { background: $panel; border: none; }
QHeaderView::section {
    background: $panel; color: $ink_soft; border: none; border-bottom: 1px solid $line;
    padding: 4px 6px; font-weight: bold;
}
QHeaderView::section:hover { color: $ink; background: $hover; }
QTableCornerButton::section { background: $panel; border: none; }

QScrollArea, QScrollArea > .QWidget > .QWidget { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $line_edge; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: $line_strong; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover, QSplitter::handle:pressed { background: $line_strong; }

QStatusBar, QWidget[role="status"] {
    background: $panel; color: $ink_soft; border-top: 1px solid $line;
}
QStatusBar::item { border: none; }
QWidget[role="status"] QLabel { color: $ink_soft; }
QWidget[role="status"] QLabel[tone="error"] { color: $error; font-weight: bold; }
QWidget[role="status"] QLabel[tone="alert"] {
    color: $amber_ink; background: $amber_soft; border-radius: 4px; padding: 0 6px;
}

QWidget[role="message"] {
    background: $raised; border: 1px solid $line_strong; border-radius: 6px;
}
QWidget[role="message"][tone="error"] { background: $error_soft; border: 1px solid $error; }
QWidget[role="message"][place="foot"] {
    border: none; border-top: 1px solid $error; border-radius: 0;
}
QWidget[role="message"][place="line"] { background: $panel; border: none; border-radius: 0; }
QWidget[role="message"] QLabel { color: $ink; }
QLabel#message-sign[tone="error"] { color: $error; }
QLabel#message-sign[tone="done"] { color: $good; }
QLabel#message-sign[tone="info"] { color: $ink_faint; }
QPushButton#message-close { background: transparent; border: none; padding: 1px 6px; }
QPushButton#message-close:hover { background: $hover; }
QPushButton#message-close:focus { border: 1px solid $focus; padding: 0 5px; }
QProgressBar { background: $hover; border: none; border-radius: 4px; }
QProgressBar::chunk { background: $focus; border-radius: 4px; }

QWidget[role="overlay"] { background: $ground; }
QWidget[role="card"] { background: $panel; border: 1px solid $line_strong; border-radius: 10px; }
QFrame#keys QLabel { font-size: ${keys_pt}pt; }
QFrame#keys QLabel[role="title"] { font-size: ${title_pt}pt; }
QPushButton[role="door"] {
    background: $panel; border: 1px solid $line_edge; border-radius: 8px; padding: 0;
    text-align: left;
}
QPushButton[role="door"]:hover { background: $hover; border-color: $line_strong; }
QPushButton[role="door"]:focus { border: 2px solid $focus; }
QLabel[role="door-title"] { font-weight: bold; font-size: ${door_pt}pt; }
QLabel[role="key"] {
    background: $raised; color: $ink; border: 1px solid $line_edge; border-radius: 4px;
    padding: 1px 5px; font-weight: bold;
}
""")


def stylesheet(theme: Theme, text_pt: float) -> str:
    """The style sheet in the colours of a theme, for text of that many points."""
    colours: dict[str, object] = msgspec.structs.asdict(theme)
    return _SHEET.substitute(
        colours,
        ink_off=mix(theme.ink_faint, theme.panel, 0.35),
        line_edge=mix(theme.line, theme.line_strong, 0.35),
        past=mix(theme.selection, theme.focus, 0.12),
        field=theme.panel if not theme.is_dark else theme.raised,
        on_focus=theme.ground if theme.is_dark else theme.ink_inverse,
        chevron=bundled.place("icons", f"chevron-{theme.name}.png").as_posix(),
        title_pt=f"{text_pt * 1.6:.1f}",
        keys_pt=f"{text_pt * 0.82:.1f}",
        door_pt=f"{text_pt * 1.12:.1f}",
    )


def palette(theme: Theme) -> QPalette:
    """The palette for what no style sheet reaches: file dialogs, text cursors, links."""
    found = QPalette()
    roles = {
        QPalette.ColorRole.Window: theme.panel,
        QPalette.ColorRole.WindowText: theme.ink,
        QPalette.ColorRole.Base: theme.panel,
        QPalette.ColorRole.AlternateBase: theme.raised,
        QPalette.ColorRole.Text: theme.ink,
        QPalette.ColorRole.PlaceholderText: theme.ink_faint,
        QPalette.ColorRole.Button: theme.raised,
        QPalette.ColorRole.ButtonText: theme.ink,
        QPalette.ColorRole.BrightText: theme.error,
        QPalette.ColorRole.ToolTipBase: theme.raised,
        QPalette.ColorRole.ToolTipText: theme.ink,
        QPalette.ColorRole.Highlight: theme.focus,
        QPalette.ColorRole.HighlightedText: theme.ground if theme.is_dark else theme.ink_inverse,
        QPalette.ColorRole.Link: theme.focus,
        QPalette.ColorRole.Mid: theme.line,
        QPalette.ColorRole.Dark: theme.line_strong,
        QPalette.ColorRole.Light: theme.raised,
        QPalette.ColorRole.Shadow: theme.line_strong,
    }
    for role, colour in roles.items():
        found.setColor(role, QColor(colour))
    off = QColor(mix(theme.ink_faint, theme.panel, 0.35))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        found.setColor(QPalette.ColorGroup.Disabled, role, off)
    return found
