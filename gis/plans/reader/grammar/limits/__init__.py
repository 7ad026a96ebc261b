"""What is not to be at places, and what leaves them."""
