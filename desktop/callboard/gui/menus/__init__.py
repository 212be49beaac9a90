"""Menus and keys: one table of actions, what each does, and when it may be done."""
