"""What a user has chosen, where it lives, and data prepared for it."""
