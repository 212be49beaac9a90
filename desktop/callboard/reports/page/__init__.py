"""What a page is: of which election, of results or of something else."""
