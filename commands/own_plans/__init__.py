"""Commands about a user's own plans: read one, compare two, use it beside the bundled ones."""
