"""A process beside the server that works out long questions, so that no session waits for another."""
