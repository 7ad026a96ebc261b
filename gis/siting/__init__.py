"""Where sites should stand: p-median, p-centre, covering, with proven gaps."""
