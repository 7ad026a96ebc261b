"""Page 布局 Layout."""
