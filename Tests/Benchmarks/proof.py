#!/usr/bin/env python3
"""What the checks find of the demo services' defects, each alone on an otherwise clean site, and where they speak up
although nothing is wrong.

  Tests/Benchmarks/proof.py play REJSE-BINARY [--markup tabeller] [--wording synonymer] [--every N] [--near-misses N]
      plays what proof.tsv doesn't have yet in that style, and adds a row for each as it goes
  Tests/Benchmarks/proof.py page > Tests/Benchmarks/proof.md
  Tests/Benchmarks/proof.py sample REJSE-BINARY [--seed S] [--count N]
      plays N rows of proof.tsv again; exit status 1 where a defect is no longer found or a right page is told of

A defect counts as *found* on an errand when a finding above hint has the defect's own cause; "found as another cause"
when only findings of other causes are above hint; "only held up" when citizens no longer got through (DEAD-02) and
nothing told why; "held up, hint why" when a hint of its cause did; "hinted" when only a hint has the cause, which is
all that the catalogue asks for where its row has severity 1 (NAV-01, DATA-05, TXT-07, TIL-05, TEK-09) or the standard is
met (a vague link in a sentence, WCAG 2.4.4). Some rows of the catalogue name two causes (TEK-03, a system error in the
citizen's face, is TEK and FEJL); a finding has both of its row's. Nothing here knows which check should find what.
A run that isn't found alone is compared with a run of the clean site in the same style, mistakes played in both: it is
"found by comparison" where the comparison tells of something worse of the defect's own cause (effort that grew, NAV-02).
That takes a baseline from before the defect, so it stands in a column of its own. In the last column a defect that is
only hinted counts as well, where the clean site of that style and errand has fewer hints of that check.
--every N takes every Nth defect on each errand, --near-misses N every Nth near-miss, for a quicker look. To prove anew,
remove proof.tsv first.
"""
import argparse, csv, json, os, random, shutil, subprocess, sys, tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
TABLE = os.path.join(HERE, "proof.tsv")
COLUMNS = ["markup", "wording", "kind", "name", "cause", "errand", "verdict", "above hint", "hints"]
VERDICTS = [
    "found", "found by comparison", "found as another cause", "held up, hint why", "only held up", "hinted", "missed",
]
# The second cause of the catalogue's rows that name two.
SECOND_CAUSES = {
    "TEK-03": "FEJL", "TEK-05": "SES", "TEK-07": "TIL", "TEK-10": "KON", "FEJL-02": "A11Y", "FEJL-07": "DATA",
    "FEJL-09": "DEAD", "TAB-03": "NAV", "TAB-04": "TEK", "SES-01": "TAB", "SES-04": "NAV", "DEAD-05": "KON",
    "DEAD-07": "A11Y", "KON-04": "TXT", "KON-05": "TIL", "TXT-05": "TIL", "TXT-06": "NAV", "DATA-03": "FEJL",
    "DATA-06": "FEJL", "KVI-05": "DEAD", "KVI-06": "SES", "KVI-07": "TIL", "KVI-08": "TEK", "A11Y-05": "KON",
    "NAV-02": "DATA",
}


def served(binary, options):
    """The demo site with some options, and the -D arguments of a run against it."""
    site = subprocess.Popen(
        [binary, "demo", "serve", "--port", "0", "--broker-port", "0", "--pay-port", "0", "--language", "en", *options],
        stdout=subprocess.PIPE, text=True)
    for line in site.stdout:
        if line.startswith("run "):
            return site, line.split()[1:]
    raise SystemExit(f"the demo site did not start: {options}")


def played(binary, row, folder):
    """The name of a run of one errand on the site that a row describes, mistakes played, kept in a folder."""
    options = ["--markup", row["markup"], "--wording", row["wording"]]
    if row["name"]:
        options += ["--defect" if row["kind"] == "defect" else "--near-miss", row["name"]]
    words = ["--words", "Journeys/ord/synonymer.csv"] if row["wording"] == "synonymer" else []
    site, variables = served(binary, options)
    try:
        known = set(os.listdir(folder))
        status = subprocess.run(
            [binary, "run", f"Journeys/{row['errand']}.yaml", *variables, *words, "--results", folder, "--quiet",
             "--exit-zero", "--mistakes"], stdout=subprocess.DEVNULL, timeout=900).returncode
        # 3 tells of a page that only works with JavaScript; what was seen until then is judged all the same.
        if status not in (0, 3):
            raise SystemExit(f"the run of {row} ended with status {status}")
        return next(entry for entry in sorted(set(os.listdir(folder)) - known) if row["errand"] in entry)
    finally:
        site.terminate()
        site.wait()


def read(folder, run, name):
    """A JSON file of a run."""
    with open(os.path.join(folder, run, name)) as file:
        return json.load(file)


CLEAN = {}
# The clean sites' runs that this process compares with, one for each style and errand.
KEPT = tempfile.TemporaryDirectory()


def shows_in_comparison(binary, row, folder, run):
    """Whether a comparison with the clean site of the same style tells of something worse of the defect's cause."""
    key = (row["markup"], row["wording"], row["errand"])
    if key not in CLEAN:
        CLEAN[key] = played(binary, {**row, "kind": "clean", "name": ""}, KEPT.name)
    clean = f"clean-{CLEAN[key]}"
    shutil.copytree(os.path.join(KEPT.name, CLEAN[key]), os.path.join(folder, clean))
    subprocess.run(
        [binary, "compare", run, "--with", clean, "--results", folder, "--language", "en"],
        stdout=subprocess.DEVNULL, timeout=900)
    worse = [
        reason for comparison in read(folder, run, "report.json")["comparisons"] for reason in comparison["regressions"]
        if reason.get("severity", 0) > 1]
    return any(
        has_cause({"check": reason["subject"], "cause": reason["subject"].split("-")[0]}, row["cause"])
        for reason in worse)


def named(found):
    """Checks with their numbers of findings, most frequent names in order."""
    counts = {}
    for finding in found:
        counts[finding["check"]] = counts.get(finding["check"], 0) + 1
    return ", ".join(f"{check} ×{n}" if n > 1 else check for check, n in sorted(counts.items())) or "–"


def has_cause(finding, cause):
    """Whether a finding has a cause, its own or the second one of its check's row in the catalogue."""
    row = "-".join(finding["check"].split("-")[:2])
    return cause in (finding["cause"], SECOND_CAUSES.get(row))


def verdict(found, cause):
    loud = [finding for finding in found if finding["severity"] > 1]
    own = [finding for finding in loud if has_cause(finding, cause)]
    told = any(has_cause(finding, cause) for finding in found if finding["severity"] <= 1)
    if own and (cause == "DEAD" or any(finding["check"] != "DEAD-02" for finding in own)):
        return "found"
    if any(finding["check"] != "DEAD-02" for finding in loud):
        return "found as another cause"
    if loud:
        return "held up, hint why" if told else "only held up"
    return "hinted" if told else "missed"


def judged(binary, row):
    """The row with what came of it."""
    with tempfile.TemporaryDirectory() as folder:
        run = played(binary, row, folder)
        found = read(folder, run, "findings.json")["findings"]
        loud = [finding for finding in found if finding["severity"] > 1]
        hints = [finding for finding in found if finding["severity"] <= 1]
        came = verdict(found, row["cause"]) if row["kind"] == "defect" else "told of" if loud else "silent"
        if row["kind"] == "defect" and came != "found" and shows_in_comparison(binary, row, folder, run):
            came = "found by comparison"
    return {**row, "verdict": came, "above hint": named(loud), "hints": named(hints)}


def wanted(binary, chosen):
    """The rows of one style, without verdicts: defects on each errand they show on, near-misses and clean on all."""
    table = subprocess.run([binary, "demo", "serve", "--list"], check=True, capture_output=True, text=True).stdout
    lines = [line.split("\t") for line in table.splitlines() if line]
    style = {"markup": chosen.markup, "wording": chosen.wording}
    defects = [line for line in lines if line[1] != "near-miss"]
    errands = sorted({errand for line in defects for errand in line[2].split("+")})
    rows = [{**style, "kind": "defect", "name": name, "cause": cause, "errand": errand}
            for name, cause, where, *_ in defects for errand in where.split("+")][:: chosen.every]
    near = sorted(line[0] for line in lines if line[1] == "near-miss")[:: chosen.near_misses]
    for errand in errands:
        rows.append({**style, "kind": "clean", "name": "", "cause": "", "errand": errand})
        rows += [{**style, "kind": "near-miss", "name": name, "cause": "", "errand": errand} for name in near]
    return rows


def proved():
    if not os.path.exists(TABLE):
        return []
    with open(TABLE, newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def play(chosen):
    known = {tuple(row[column] for column in COLUMNS[:6]) for row in proved()}
    rows = [row for row in wanted(chosen.binary, chosen) if tuple(row[column] for column in COLUMNS[:6]) not in known]
    with open(TABLE, "a", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, delimiter="\t", lineterminator="\n")
        if not known:
            writer.writeheader()
        for number, row in enumerate(rows, 1):
            writer.writerow(judged(chosen.binary, row))
            file.flush()
            print(f"{number}/{len(rows)}", row["errand"], row["kind"], row["name"], file=sys.stderr)


def sample(chosen):
    """Plays some proved rows again: none may come out worse."""
    rows = proved()
    worse = 0
    for row in random.Random(chosen.seed).sample(rows, min(chosen.count, len(rows))):
        now = judged(chosen.binary, row)
        order = VERDICTS if row["kind"] == "defect" else ["silent", "told of"]
        is_worse = order.index(now["verdict"]) > order.index(row["verdict"])
        worse += is_worse
        print("WORSE" if is_worse else "ok", row["markup"], row["wording"], row["errand"], row["kind"], row["name"],
              f"{row['verdict']} -> {now['verdict']} ({now['above hint']})")
    return 1 if worse else 0


def counts(named_checks):
    """How many findings each check has, as `named` wrote them."""
    parts = [part.split(" ×") for part in named_checks.split(", ") if part != "–"]
    return {part[0]: int(part[1]) if len(part) > 1 else 1 for part in parts}


def is_told(row, clean):
    """Whether a run told of its defect, if only by a hint that the clean site doesn't have."""
    if row["verdict"] in VERDICTS[:2]:
        return True
    usual = counts(clean.get((row["markup"], row["wording"], row["errand"]), "–"))
    return any(number > usual.get(check, 0) and has_cause({"check": check, "cause": check.split("-")[0]}, row["cause"])
               for check, number in counts(row["hints"]).items())


def shares(rows, clean, title, key):
    """A table of verdicts by some key, with the share found by the defect's own cause: alone, with a baseline, and with
    hints."""
    columns = [*VERDICTS, "found of all", "with a baseline", "with hints too"]
    print(f"| {title} | " + " | ".join(columns) + " |\n| --- |" + " ---: |" * len(columns))
    for name in sorted({key(row) for row in rows}) + ["all"]:
        of_it = [row for row in rows if name in ("all", key(row))]
        numbers = [sum(row["verdict"] == kind for row in of_it) for kind in VERDICTS]
        found = [numbers[0], numbers[0] + numbers[1], sum(is_told(row, clean) for row in of_it)]
        cells = [*map(str, numbers), *(f"{100 * number / len(of_it):.1f} %" for number in found)]
        print(f"| {name} | " + " | ".join(cells) + " |")
    print()


def by_check(defects, right):
    """What each check told of: defects of its own cause, others, and right pages."""
    def checks(row):
        return {part.split(" ")[0] for part in row["above hint"].split(", ") if part != "–"}

    print("| check | runs with a defect of its cause | runs with another defect | right pages told of |")
    print("| --- | ---: | ---: | ---: |")
    for check in sorted({check for row in defects + right for check in checks(row)}):
        cause = check.split("-")[0]
        own = sum(check in checks(row) and row["cause"] == cause for row in defects)
        other = sum(check in checks(row) and row["cause"] != cause for row in defects)
        print(f"| {check} | {own} | {other} | {sum(check in checks(row) for row in right)} |")
    print()


def page(_):
    rows = proved()
    defects = [row for row in rows if row["kind"] == "defect"]
    right = [row for row in rows if row["kind"] != "defect"]
    told = [row for row in right if row["verdict"] == "told of"]
    clean = {(row["markup"], row["wording"], row["errand"]): row["hints"] for row in right if not row["name"]}
    print("# What the checks find of the demo services' defects\n")
    print("Made by `Tests/Benchmarks/proof.py page` from `proof.tsv`, which has a row for each run; the head of the script")
    print("says what the words mean. CI plays a sample of the rows again.\n")
    shares(defects, clean, "style", lambda row: f"{row['markup']}, {row['wording']}")
    shares(defects, clean, "cause", lambda row: row["cause"])
    print(f"{len(right)} clean sites and near-misses, {len(told)} with a finding above hint:\n")
    print("| style | near-miss | errand | above hint |\n| --- | --- | --- | --- |")
    for row in told:
        print(f"| {row['markup']}, {row['wording']} | {row['name'] or 'clean site'} | {row['errand']} | "
              f"{row['above hint']} |")
    print()
    by_check(defects, right)
    print("| style | defect | cause | errand | verdict | above hint | hints |\n|" + " --- |" * 7)
    for row in defects:
        print(f"| {row['markup']}, {row['wording']} | {row['name']} | {row['cause']} | {row['errand']} | "
              f"{row['verdict']} | {row['above hint']} | {row['hints']} |")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True)
    command = commands.add_parser("play")
    command.add_argument("binary")
    command.add_argument("--markup", default="dkfds")
    command.add_argument("--wording", default="standard")
    command.add_argument("--every", type=int, default=1)
    command.add_argument("--near-misses", type=int, default=1)
    command.set_defaults(run=play)
    command = commands.add_parser("sample")
    command.add_argument("binary")
    command.add_argument("--seed", type=int, default=1)
    command.add_argument("--count", type=int, default=12)
    command.set_defaults(run=sample)
    commands.add_parser("page").set_defaults(run=page)
    chosen = parser.parse_args()
    return chosen.run(chosen)


if __name__ == "__main__":
    sys.exit(main())
