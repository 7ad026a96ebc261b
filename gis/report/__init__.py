"""What leaves the domain: methods, settings, workbooks, records, features."""
