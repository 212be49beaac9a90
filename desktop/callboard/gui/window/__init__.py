"""The main window: the frame, the panels put into it, and the wires between them."""
