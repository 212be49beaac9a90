"""Tables and known feeds: recognised by what is in them, read into claims and votes."""
