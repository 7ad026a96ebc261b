"""Page 比较 Compare."""
