"""What this desk decided: events, the board they add up to, the chain. No I/O, no Qt."""
