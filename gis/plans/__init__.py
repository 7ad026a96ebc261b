"""Plans: the grammar of their records, designations, targets, the dossier of a region."""
