#!/usr/bin/env python3
"""What the checks say of applications that nobody here wrote, each distinct finding judged by a person.

  Tests/Benchmarks/third_party.py REJSE-BINARY NAME=ORIGIN ...      plays the example journeys with mistakes, and lists
                                                                    the findings that nobody has judged yet
  Tests/Benchmarks/third_party.py > Tests/Benchmarks/third-party.md writes the page from the judgements

NAME is a script under Journeys/eksempler, ORIGIN where its application runs. Findings of one check at the same place are
one, on however many steps. Judgements stand in third-party.tsv: right, arguable or wrong, and why. A wrong finding is
mended in its check, never in the list; its row goes when the finding is gone. Exit status 1: something is unjudged.
"""
import collections, csv, glob, json, os, subprocess, sys, tempfile, time

HERE = os.path.dirname(os.path.abspath(__file__))
TABLE = os.path.join(HERE, "third-party.tsv")
COLUMNS = ["application", "check", "severity", "step", "place", "judgement", "why"]


def judged():
    with open(TABLE, newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def findings(binary, name, origin):
    """The distinct findings of one example journey, mistakes played."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            [binary, "run", f"Journeys/eksempler/{name}.yaml", "-D", f"BASE_URL={origin}", "-D",
             f"NR={int(time.time() * 1000)}", "--results", folder, "--quiet", "--exit-zero", "--mistakes", "--language",
             "en"], check=True, stdout=subprocess.DEVNULL, timeout=900)
        with open(glob.glob(f"{folder}/*/findings.json")[0]) as file:
            found = json.load(file)["findings"]
    distinct = collections.OrderedDict()
    for finding in found:
        distinct.setdefault((finding["check"], finding["place"]["key"] or finding["place"]["label"]), finding)
    return distinct


def unjudged(binary, targets):
    """Prints the rows that are missing, ready to be judged, and those whose finding no longer comes."""
    known = {(row["application"], row["check"], row["place"]) for row in judged()}
    missing = 0
    writer = csv.writer(sys.stdout, delimiter="\t", lineterminator="\n")
    for name, origin in targets:
        found = findings(binary, name, origin)
        for (check, place), finding in found.items():
            if (name, check, place) in known:
                continue
            missing += 1
            writer.writerow([name, check, finding["severity"], finding["step"], place, "?", finding["message"]["en"],
                             finding["evidence"]["excerpt"][:200].replace("\n", " / ")])
        for application, check, place in sorted(known):
            if application == name and (check, place) not in found:
                print(f"# gone: {application} {check} {place}")
    return missing


def page(rows):
    """The page, from the judgements alone."""
    print("# What the checks say of applications nobody here wrote\n")
    print("Made by `Tests/Benchmarks/third_party.py` from `third-party.tsv`. The example journeys under")
    print("`Journeys/eksempler` were played with mistakes; every distinct finding was read beside the page it is about.")
    print("*Arguable*: true, but a reader could say that it doesn't matter here, for these applications aren't Danish")
    print("authorities' services. *Wrong*: what it says isn't so.\n")
    print("| application | right | arguable | wrong | right of all |\n| --- | ---: | ---: | ---: | ---: |")
    names = sorted({row["application"] for row in rows})
    for name in names + ["all"]:
        of_it = [row["judgement"] for row in rows if name in ("all", row["application"])]
        right, arguable, wrong = (of_it.count(kind) for kind in ("right", "arguable", "wrong"))
        print(f"| {name} | {right} | {arguable} | {wrong} | {100 * right / len(of_it):.1f} % |")
    critical = [row for row in rows if row["severity"] == "4"]
    wrong = sum(row["judgement"] == "wrong" for row in critical)
    print(f"\nOf severity 4: {len(critical)}, of them wrong: {wrong}.\n")
    print("| application | check | severity | step | place | judgement | why |\n| --- | --- | --- | --- | --- | --- | --- |")
    for row in rows:
        print("| " + " | ".join(row[column].replace("|", "\\|") for column in COLUMNS) + " |")


if len(sys.argv) > 1:
    sys.exit(1 if unjudged(sys.argv[1], [target.split("=", 1) for target in sys.argv[2:]]) else 0)
page(judged())
