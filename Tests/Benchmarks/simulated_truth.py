#!/usr/bin/env python3
"""Services with a known truth, to hold the estimate's intervals against.

Every service gets ranges for its inputs and a truth that lies in them (beta-PERT by numpy). A year is then played citizen by
citizen and call by call: who meets which finding, who contacts the authority, which calls disappear and how long they were.
It shares no code with the model. Run it from the package's root; it writes Tests/Fixtures/simulated-truth.csv.
"""
import numpy as np

SERVICES = 500
CITIZENS = 20_000
WEIGHTS = {1: (0.0025, 0.005, 0.01), 2: (0.015, 0.03, 0.06), 3: (0.05, 0.10, 0.20), 4: (0.13, 0.30, 0.60)}
EXPOSURE = (0.02, 0.10, 0.30)
draw = np.random.default_rng(2017)


def pert(low, mode, high):
    if high <= low:
        return mode
    return low + (high - low) * draw.beta(1 + 4 * (mode - low) / (high - low), 1 + 4 * (high - mode) / (high - low))


def around(mode, down, up, top=np.inf):
    return mode * draw.uniform(*down), mode, min(top, mode * draw.uniform(*up))


def ranges(index):
    calls = float(np.exp(draw.uniform(np.log(3_000), np.log(30_000))))
    return {
        "calls-per-year": around(calls, (0.8, 0.95), (1.05, 1.2)),
        "share-born-in-flow": around(draw.uniform(0.2, 0.6), (0.4, 0.8), (1.2, 1.7), 0.95),
        "effect": around(draw.uniform(0.3, 0.7), (0.3, 0.7), (1.2, 1.8), 1.0),
        "attribution": (draw.uniform(0.5, 0.7), draw.uniform(0.75, 0.9), 1.0),
        "minutes-per-avoided-call": around(draw.uniform(4, 9), (0.5, 0.8), (1.3, 1.8)),
        "rebound": (0.0, draw.uniform(0, 0.08), draw.uniform(0.1, 0.2)),
        "realisable": (draw.uniform(0.3, 0.5), draw.uniform(0.55, 0.7), draw.uniform(0.8, 1.0)),
        "rate": (draw.uniform(240, 280), draw.uniform(290, 330), draw.uniform(350, 420)),
        # Every second service has no spike at zero: a spike puts the interval's lower end at 0 by itself.
        "zero-effect-probability": (0.0, 0.0, 0.0) if index % 2 == 0 else (0.10, 0.15, 0.20),
    }


def findings():
    """Findings before, as (severity, personas, shown by a mistake only), and which of them are left after."""
    before = [
        (int(draw.choice([1, 2, 3, 4], p=[0.2, 0.3, 0.3, 0.2])), str(draw.choice(["a", "b", "ab"])), bool(draw.random() < 0.3))
        for _ in range(draw.integers(3, 7))
    ]
    left = [draw.random() < 0.45 for _ in before]
    if all(left):
        left[0] = False
    return before, left


def contacts(items, left, share, weights, exposure):
    """How many citizens make contact, and how many of the same citizens would if the mended findings had not been there.

    Each meets each finding, or doesn't; each meeting makes them write or ring, or doesn't.
    """
    is_anna = draw.random(CITIZENS) < share
    before = np.zeros(CITIZENS, dtype=bool)
    after = np.zeros(CITIZENS, dtype=bool)
    for (severity, who, mistake), stays in zip(items, left):
        belongs = {"ab": np.ones(CITIZENS, dtype=bool), "a": is_anna, "b": ~is_anna}[who]
        meets = belongs & (draw.random(CITIZENS) < (exposure if mistake else 1.0))
        makes = meets & (draw.random(CITIZENS) < weights[severity])
        before |= makes
        if stays:
            after |= makes
    return int(before.sum()), int(after.sum())


def year(inputs, before, left, share):
    truth = {key: pert(*three) for key, three in inputs.items()}
    weights = dict(zip((1, 2, 3, 4), sorted(pert(*WEIGHTS[level]) for level in (1, 2, 3, 4))))
    exposure = pert(*EXPOSURE)
    old, new = contacts(before, left, share, weights, exposure)
    change = 0.0 if old == 0 else max(-1.0, 1 - new / old)
    if draw.random() < truth["zero-effect-probability"]:
        change = min(change, 0.0)
    calls = int(round(truth["calls-per-year"]))
    born = draw.binomial(calls, truth["share-born-in-flow"])
    chance = change * truth["effect"] * truth["attribution"]
    moved = draw.binomial(born, abs(chance))
    minutes = draw.gamma(2.0, truth["minutes-per-avoided-call"] / 2, size=moved).sum()
    sign = 1.0 if chance >= 0 else -1.0
    gross = sign * minutes / 60
    net = gross - truth["rebound"] * abs(gross)
    realisable = net * truth["realisable"] if net > 0 else net
    return {
        "reduction": sign * moved / calls, "callsAvoided": sign * moved, "grossHours": gross, "netHours": net,
        "realisableHours": realisable, "kroner": realisable * truth["rate"],
    }


def main():
    lines = []
    for index in range(SERVICES):
        inputs = ranges(index)
        before, left = findings()
        share = draw.uniform(0.2, 0.8)
        truth = year(inputs, before, left, share)
        text = " ".join(f"{s}{who}{'m' if mistake else '-'}{'+' if stays else ''}" for (s, who, mistake), stays in zip(before, left))
        cells = [str(index), f"{share:.6g}", text]
        cells += [f"{value:.8g}" for three in inputs.values() for value in three]
        cells += [f"{value:.8g}" for value in truth.values()]
        if not lines:
            lines.append(";".join(["service", "share", "findings"] + [k for k in inputs for _ in range(3)] + list(truth)))
        lines.append(";".join(cells))
    with open("Tests/Fixtures/simulated-truth.csv", "w", encoding="utf-8", newline="\n") as file:
        file.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
