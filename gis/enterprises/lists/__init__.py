"""Columns of a list of enterprises: what each says, and whose credit codes stand there more than once."""
