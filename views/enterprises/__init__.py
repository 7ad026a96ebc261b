"""Page 企业 Enterprises: lists by the million to regions × industries, and to points on the map."""
