"""NLTK over a file with a text a line: prints the milliseconds of splitting into words, of a concordance and of frequencies, and the lines found.

python3 nltk_study.py TEXTS WORD
"""

import re
import sys
import time

from nltk import FreqDist, Text

texts = open(sys.argv[1], encoding="utf-8").read()
word = sys.argv[2]

start = time.perf_counter()
tokens = re.findall(r"\w+", texts.lower())
split = time.perf_counter()
lines = Text(tokens).concordance_list(word, width=87, lines=sys.maxsize)
concordance = time.perf_counter()
frequencies = FreqDist(tokens).most_common()
end = time.perf_counter()

print(f"{(split - start) * 1000:.3f} {(concordance - split) * 1000:.3f} {(end - concordance) * 1000:.3f} {len(lines)}")
