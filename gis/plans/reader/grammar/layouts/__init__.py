"""Layouts such as “一核二园”, their areas and members."""
