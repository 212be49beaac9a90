"""The dialogs: each asks one thing, can be used by keys alone, and answers with a value."""
