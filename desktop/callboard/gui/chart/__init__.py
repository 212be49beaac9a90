"""The night's chart: electors per ticket as steps over the hours."""
