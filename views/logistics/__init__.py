"""Page 物流 Logistics."""
