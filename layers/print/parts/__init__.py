"""Parts of plates: badges under names, what stands beside a region, covers, locators."""
