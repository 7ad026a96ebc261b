"""Page 招商: what a region can show an investor."""
