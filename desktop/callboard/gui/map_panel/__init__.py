"""The panel around the map: its header, its modes, its legend, and its export."""
