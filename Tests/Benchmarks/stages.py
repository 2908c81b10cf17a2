#!/usr/bin/env python3
"""Where the CPU time of a journey goes, by stage.

  Tests/Benchmarks/stages.py REJSE-BINARY JOURNEY.yaml BASE-URL [WALKS]

Runs the ordinary command under `perf record` (Debian: linux-perf) with one worker and sorts its samples: a sample
belongs to the outermost stage on its call stack, except that parsing is told apart from the page model that asks for
it. The C libraries are built without frame pointers, so what they call is told by the library it happens in.
Nothing in the product knows of this: what is measured is what users get.
"""
import collections, os, re, subprocess, sys, tempfile

# Outermost first; mangled Swift names hold module and type names in the clear.
STAGES = [
    ("checks", r"13JourneyChecks"),
    ("events and pages", r"8RunStore|JSONEncoder|12WalkObserver"),
    ("masking", r"6Masker|11SecretIndex|9CPRReader|12EscapeReader"),
    ("report and analysis", r"14JourneyReports|11RunAnalysis|16ServiceEconomics"),
    ("parse", r"10HTMLParser|10GumboParse|15GumboConversion|15CharacterShield|15EncodingSniffer|gumbo"),
    ("page model", r"10PageLoader|10PageReader"),
    ("matching", r"11FieldFinder|10WordSearch|11FieldSearch|10MatchWords|12AdjacentText|9LinkLeads"),
    ("transfer", r"10CurlWorker|10CurlHandle|12CurlTransfer|9CurlInbox|13CurlTransport|13CurlCallbacks|9CookieJar"),
    ("forms and walking", r"13JourneyRunner|10FormClient"),
    ("script", r"13JourneyScript|4Yams"),
]
LIBRARIES = {"libgumbo": "parse", "libcurl": "transfer", "libssl": "transfer", "libcrypto": "transfer",
             "libnghttp2": "transfer", "libxml2": "matching"}


def stage(frames):
    """The stage of a sample, whose frames come leaf first as (symbol, library)."""
    for symbol, library in frames:
        for name, of in LIBRARIES.items():
            if library.startswith(name):
                return of
    for symbol, _ in reversed(frames):
        for name, pattern in STAGES:
            if re.search(pattern, symbol):
                if name == "page model" and any(re.search(STAGES[4][1], inner) for inner, _ in frames):
                    return "parse"
                if name == "forms and walking":  # the walk holds every other stage: look further in
                    inner = [n for s, _ in frames for n, p in STAGES if n != name and re.search(p, s)]
                    if inner:
                        return inner[-1]
                return name
    return "other"


def main():
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    binary, journey, base = sys.argv[1:4]
    walks = int(sys.argv[4]) if len(sys.argv) > 4 else 20
    with tempfile.TemporaryDirectory() as folder:
        data = os.path.join(folder, "perf.data")
        before = os.times()
        subprocess.run(
            ["perf", "record", "-q", "-g", "-F", "997", "-o", data, binary, "run", journey, "-D", f"BASE_URL={base}",
             "--repeats", str(walks), "--jobs", "1", "--results", folder, "--quiet", "--exit-zero"],
            check=True, stdout=subprocess.DEVNULL)
        after = os.times()
        script = subprocess.run(["perf", "script", "-i", data, "-F", "period,ip,sym,dso"],
                                check=True, capture_output=True, text=True, errors="replace").stdout
    counts, frames = collections.Counter(), []
    for line in script.splitlines() + [""]:
        if not line.strip():
            if frames:
                counts[stage(frames)] += 1
            frames = []
            continue
        found = re.match(r"\s+[0-9a-f]+ (.*?) \((.*?)\)$", line)
        if found:
            frames.append((found[1], os.path.basename(found[2])))
    total = sum(counts.values())
    # perf itself is a child too, but spends next to nothing.
    cpu = (after.children_user - before.children_user) + (after.children_system - before.children_system)
    print(f"{walks} walks, {1000 * cpu / walks:.1f} ms CPU a walk, {total} samples")
    for name, count in counts.most_common():
        print(f"{name:20} {100 * count / total:5.1f} %  {1000 * cpu / walks * count / total:7.2f} ms")


if __name__ == "__main__":
    main()
