"""Page 导出 Export: what, how and whose, with a preview."""
