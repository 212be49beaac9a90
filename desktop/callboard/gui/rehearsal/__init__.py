"""The window driven by the program itself: for self-tests and pictures."""
