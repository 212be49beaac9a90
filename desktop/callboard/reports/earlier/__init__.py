"""What a report says of other elections than its own."""
