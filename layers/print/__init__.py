"""Paper and slides: plates, atlas books, factsheets and decks of scenes."""
