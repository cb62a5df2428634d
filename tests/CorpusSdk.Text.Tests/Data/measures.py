# Prints, as tab-separated values, what NLTK says of gettysburg.txt: python3 measures.py > nltk.tsv (made with NLTK 3.8, Debian's python3-nltk).
import re
from nltk import FreqDist, Text
from nltk.collocations import BigramCollocationFinder
from nltk.metrics import BigramAssocMeasures as measures

tokens = re.findall(r"[a-z]+", open("gettysburg.txt", encoding="utf-8").read().lower())


def line(*values):
    print(*(f"{value:.10f}" if isinstance(value, float) else value for value in values), sep="\t")


for word in ["here", "that", "nation", "dedicated"]:
    for found in Text(tokens).concordance_list(word, width=79, lines=100):
        line("concordance", word, found.offset, " ".join(found.left[-3:]), " ".join(found.right[:3]))
for word, count in FreqDist(tokens).most_common(20):
    line("frequency", word, count)
for window in [2, 6]:
    finder = BigramCollocationFinder.from_words(tokens, window_size=window)
    for (first, second), count in sorted(finder.ngram_fd.items()):
        if count < 2:
            continue
        pair = (first, second)
        n_xx = finder.N
        n_ix, n_xi = finder.word_fd[first], finder.word_fd[second]
        pmi = finder.score_ngram(measures.pmi, first, second)
        if window > 2:
            line("window", window - 1, first, second, count, pmi)
            continue
        marginals = (count, (n_ix, n_xi), n_xx)
        line("pair", first, second, count, pmi, measures.likelihood_ratio(*marginals), measures.student_t(*marginals),
             measures.dice(*marginals))
for a, b, c, d in [(30, 10, 1000, 2000), (5, 50, 400, 380), (120, 118, 90000, 91000), (7, 0, 500, 800)]:
    table = (a, (a + b, c), c + d)
    line("table", a, b, c, d, measures.likelihood_ratio(*table), measures.chi_sq(*table))
