"""What lies under any map that asks for it: shaded relief and rivers."""
