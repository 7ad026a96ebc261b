"""What a user brings to a command: tables and the settings of a session."""
