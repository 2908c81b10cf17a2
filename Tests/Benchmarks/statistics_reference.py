#!/usr/bin/env python3
"""Statistics computed by scipy, to hold ours against. Run from the package's root; writes Tests/Fixtures/statistics.csv.

scipy has no exact Mann-Whitney test with ties, so those cases enumerate every division of the pooled values.
"""
from itertools import combinations

import numpy as np
from scipy import stats

draw = np.random.default_rng(6)
rows = []


def add(kind, first, second, expected):
    rows.append(";".join([kind, " ".join(f"{x:.10g}" for x in first), " ".join(f"{x:.10g}" for x in second), f"{expected:.12g}"]))


def enumerated(first, second):
    pooled = np.concatenate([first, second])
    ranks = stats.rankdata(pooled)
    middle = len(second) * (len(pooled) + 1) / 2
    seen = abs(ranks[len(first):].sum() - middle)
    sums = [abs(ranks[list(c)].sum() - middle) for c in combinations(range(len(pooled)), len(second))]
    return np.mean([s >= seen - 1e-9 for s in sums])


for _ in range(40):
    a, b = draw.normal(0, 1, draw.integers(4, 15)), draw.normal(0.5, 1, draw.integers(4, 15))
    add("mann-whitney", a, b, stats.mannwhitneyu(b, a, alternative="two-sided", method="exact").pvalue)
    add("u", a, b, stats.mannwhitneyu(b, a, alternative="two-sided").statistic)
for _ in range(30):
    a, b = draw.integers(0, 5, draw.integers(4, 8)).astype(float), draw.integers(0, 6, draw.integers(4, 8)).astype(float)
    add("mann-whitney", a, b, enumerated(a, b))
for _ in range(20):
    a, b = np.round(draw.normal(0, 2, 30)), np.round(draw.normal(1, 2, 25))
    add("mann-whitney", a, b, stats.mannwhitneyu(b, a, alternative="two-sided", method="asymptotic").pvalue)
for _ in range(40):
    n = int(draw.integers(1, 400))
    k = int(draw.integers(0, n + 1))
    ci = stats.binomtest(k, n).proportion_ci(0.95, method="wilson")
    add("wilson-low", [k], [n], ci.low)
    add("wilson-high", [k], [n], ci.high)
for _ in range(30):
    a = draw.exponential(100, draw.integers(1, 30))
    p = draw.random()
    add("quantile", a, [p], np.quantile(a, float(f"{p:.10g}")))
for low, mode, high in [(0, 1, 2), (0, 0, 1), (4, 6.5, 10), (0.13, 0.30, 0.60), (0.6, 0.85, 1.0), (1, 10, 10)]:
    a, b = 1 + 4 * (mode - low) / (high - low), 1 + 4 * (high - mode) / (high - low)
    for p in (0.05, 0.25, 0.5, 0.75, 0.95):
        add("pert", [low, mode, high], [p], low + (high - low) * stats.beta.ppf(p, a, b))

with open("Tests/Fixtures/statistics.csv", "w", encoding="utf-8", newline="\n") as file:
    file.write("\n".join(rows) + "\n")
