"""Tests of ``views.collaboration``."""
