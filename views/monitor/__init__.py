"""Page 监测评估: own actuals against the targets of a plan."""
