"""Page 数据与来源 Data and sources."""
