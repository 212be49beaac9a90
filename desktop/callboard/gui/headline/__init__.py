"""The headline: both tickets' electors, the bar between them, and the race in one sentence."""
