"""Reading plans: from a government document to records, each with its quote."""
