"""What stands behind a verb: built things, lists of trades, wholes and what is moved."""
