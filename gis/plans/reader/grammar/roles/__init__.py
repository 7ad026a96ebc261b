"""Roles of places: 以甲为核心、乙丙为重点支撑, and the trades that they are roles in."""
