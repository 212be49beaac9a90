"""The reconciliation: sources held against each other, and the queue of what waits."""
