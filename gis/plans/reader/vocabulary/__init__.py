"""The words of plans. Data, not code: a wording that the reader should know is one word in one of these lists.

``verbs`` and ``heads`` with the category that they give, ``roles`` of places, ``areas`` and what ends their
names, ``goods``, ``bodies`` that are no places; ``weak`` names of counties and ``overlaps`` of words and names.
``branches`` makes patterns of words, ``lexicon`` finds many words at once.
"""
