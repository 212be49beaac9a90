"""What the law says: units, electors, tickets, majorities. No input or output, no Qt."""
