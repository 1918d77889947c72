"""Hypothesis strategies for what a figure is written with."""

from hypothesis import strategies as st

WORDS = (
    "over about at least most but between and from to a half of"
    " dozen hundred thousand million k m five twenty or more best not dozens tens thousands plus odd perhaps"
)
MARKS = (
    "- – , ( ) + +/- => × \u00ad \u200b % $ ≥ ≤ < ~ ½ 1/2 ² ٣ ' . \u00a0 \n 1 25 1,200 1.5 350 000 12,34 2024-03-14 .5"
)
PIECES = st.sampled_from([*WORDS.split(" "), *MARKS.split(" ")])
"""Words, marks and numbers that a phrase may be made of, in any order."""
