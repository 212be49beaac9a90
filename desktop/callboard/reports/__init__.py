"""What others report: documents, claims, findings, reconciliation. No Qt."""
