"""What a plan says beside designations and targets: links, resources, chains, incentives."""
