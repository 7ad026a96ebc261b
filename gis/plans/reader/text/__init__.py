"""The text of a document before it is understood: ``signs`` made plain, ``lines`` made paragraphs, both in ``plain``; ``outline`` and ``ruled`` tables."""
