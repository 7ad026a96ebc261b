"""Page 全国: any figure of the country by prefecture or county, years on a slider, growth, joint tests."""
