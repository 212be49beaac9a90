"""The desk: the service between the window and the ledger. No Qt."""
