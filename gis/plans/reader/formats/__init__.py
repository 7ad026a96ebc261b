"""From the bytes of a document to its text; ``extract`` knows the format by its content."""
