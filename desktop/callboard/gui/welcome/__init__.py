"""Where to begin: three doors, and the desks of the days before."""
