"""Page 读规划: a document in, its records beside the text, corrected, joined to the atlas."""
