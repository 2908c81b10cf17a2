#!/usr/bin/env python3
"""What the checks find of the demo services' defects, each alone on an otherwise clean site, and where they speak up
although nothing is wrong.

  Tests/Benchmarks/proof.py REJSE-BINARY [--markup tabeller] [--wording synonymer] [--sample N] [--near-misses N]
      > Tests/Benchmarks/proof.md

A defect counts as found on an errand when a finding above hint has the defect's own cause; "only held up" means that
citizens no longer got through (DEAD-02) and nothing told why; "held up, hint why" that a hint of its cause did; "hinted"
that only a hint has the cause, which is all that the catalogue asks for where its row has severity 1 (NAV-01, DATA-05,
TXT-07, TIL-05, TEK-09) or the standard is met (a vague link in a sentence, WCAG 2.4.4). Some rows of the catalogue name
two causes (TEK-03, a system error in the citizen's face, is TEK and FEJL); a finding has both of its row's. Nothing here
knows which check should find what, and each run stands alone, so what only shows against a baseline (effort that grew,
a step that got slower) counts as missed. --sample N takes every Nth run with a defect, --near-misses N every Nth
near-miss on each errand, for a quicker look.
"""
import argparse, json, os, re, subprocess, sys, tempfile

# The second cause of the catalogue's rows that name two.
SECOND_CAUSES = {
    "TEK-03": "FEJL", "TEK-05": "SES", "TEK-07": "TIL", "TEK-10": "KON", "FEJL-02": "A11Y", "FEJL-07": "DATA",
    "FEJL-09": "DEAD", "TAB-03": "NAV", "TAB-04": "TEK", "SES-01": "TAB", "SES-04": "NAV", "DEAD-05": "KON",
    "DEAD-07": "A11Y", "KON-04": "TXT", "KON-05": "TIL", "TXT-05": "TIL", "TXT-06": "NAV", "DATA-03": "FEJL",
    "DATA-06": "FEJL", "KVI-05": "DEAD", "KVI-06": "SES", "KVI-07": "TIL", "KVI-08": "TEK", "A11Y-05": "KON",
    "NAV-02": "DATA",
}


def has_cause(finding, cause):
    """Whether a finding has a cause, its own or the second one of its check's row in the catalogue."""
    row = "-".join(finding["check"].split("-")[:2])
    return cause in (finding["cause"], SECOND_CAUSES.get(row))


def served(binary, options):
    """The demo site with some options, and the -D arguments of a run against it."""
    site = subprocess.Popen(
        [binary, "demo", "serve", "--port", "0", "--broker-port", "0", "--pay-port", "0", "--language", "en", *options],
        stdout=subprocess.PIPE, text=True)
    for line in site.stdout:
        if line.startswith("run "):
            return site, line.split()[1:]
    raise SystemExit(f"the demo site did not start: {options}")


def findings(binary, errand, options, words):
    """The findings of one journey, mistakes played."""
    site, variables = served(binary, options)
    try:
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run(
                [binary, "run", f"Journeys/{errand}.yaml", *variables, *words, "--results", folder, "--quiet",
                 "--exit-zero", "--mistakes"], check=True, stdout=subprocess.DEVNULL, timeout=300)
            run = next(entry for entry in sorted(os.listdir(folder)) if errand in entry)
            with open(os.path.join(folder, run, "findings.json")) as file:
                return json.load(file)["findings"]
    finally:
        site.terminate()
        site.wait()


def named(found):
    """Checks with their numbers of findings, most frequent names in order."""
    counts = {}
    for finding in found:
        counts[finding["check"]] = counts.get(finding["check"], 0) + 1
    return ", ".join(f"{check} ×{n}" if n > 1 else check for check, n in sorted(counts.items())) or "–"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("binary")
    parser.add_argument("--markup", default="dkfds")
    parser.add_argument("--wording", default="standard")
    parser.add_argument("--sample", type=int, default=1)
    parser.add_argument("--near-misses", type=int, default=1)
    chosen = parser.parse_args()
    style = ["--markup", chosen.markup, "--wording", chosen.wording]
    words = ["--words", "Journeys/ord/synonymer.csv"] if chosen.wording == "synonymer" else []
    table = subprocess.run([chosen.binary, "demo", "serve", "--list"], check=True, capture_output=True, text=True).stdout
    lines = [line.split("\t") for line in table.splitlines() if line]
    rows = [line for line in lines if line[1] != "near-miss"]
    errands = sorted({errand for row in rows for errand in row[2].split("+")})

    totals, verdicts, alarms, number = {}, [], [], 0
    for name, cause, where, *_ in rows:
        for errand in where.split("+"):
            number += 1
            if number % chosen.sample:
                continue
            found = findings(chosen.binary, errand, ["--defect", name, *style], words)
            loud = [finding for finding in found if finding["severity"] > 1]
            hints = [finding for finding in found if finding["severity"] <= 1]
            own = [finding for finding in loud if has_cause(finding, cause)]
            told = any(has_cause(finding, cause) for finding in hints)
            if own and (cause == "DEAD" or any(finding["check"] != "DEAD-02" for finding in own)):
                verdict = "found"
            elif any(finding["check"] != "DEAD-02" for finding in loud):
                verdict = "found as another cause"
            elif loud:
                verdict = "held up, hint why" if told else "only held up"
            elif told:
                verdict = "hinted"
            else:
                verdict = "missed"
            totals.setdefault(cause, {}).setdefault(verdict, 0)
            totals[cause][verdict] += 1
            verdicts.append((name, cause, errand, verdict, named(loud), named(hints)))
            print(number, *verdicts[-1], sep="\t", file=sys.stderr)
    near = sorted(line[0] for line in lines if line[1] == "near-miss")
    for errand in errands:
        for options in [[]] + [["--near-miss", name] for name in near][:: chosen.near_misses]:
            print(f"{errand} {options}", file=sys.stderr)
            found = findings(chosen.binary, errand, [*options, *style], words)
            loud = [finding for finding in found if finding["severity"] > 1]
            if loud:
                alarms.append((options[1] if options else "clean site", errand, named(loud)))

    kinds = ["found", "found as another cause", "held up, hint why", "only held up", "hinted", "missed"]
    print(f"# What the checks find of the demo services' defects\n\nMade by `Tests/Benchmarks/proof.py`"
          f" (markup {chosen.markup}, wording {chosen.wording}); its head says what the words mean.\n")
    print("| cause | " + " | ".join(kinds) + " |\n| --- |" + " --- |" * len(kinds))
    for cause in sorted(totals):
        print(f"| {cause} | " + " | ".join(str(totals[cause].get(kind, 0)) for kind in kinds) + " |")
    total = [sum(row.get(kind, 0) for row in totals.values()) for kind in kinds]
    print("| all | " + " | ".join(map(str, total)) + " |")
    looked = (1 + len(range(0, len(near), chosen.near_misses))) * len(errands)
    print(f"\n{looked} clean sites and near-misses, {len(alarms)} with a finding above hint:\n")
    print("| near-miss | errand | above hint |\n| --- | --- | --- |")
    for alarm in alarms:
        print("| " + " | ".join(alarm) + " |")
    print("\n| defect | cause | errand | verdict | above hint | hints |\n| --- | --- | --- | --- | --- | --- |")
    for row in verdicts:
        print("| " + " | ".join(row) + " |")


if __name__ == "__main__":
    main()
