#!/usr/bin/env bash
# Fuzzes the page reader for some seconds: bytes to tree, page, inventory, searches, filled-in forms and requests.
#
#   Tests/Benchmarks/fuzz.sh SECONDS [libFuzzer options]
#
# What it learns stays in .build-fuzz/corpus. An input that crashes, hangs or breaks a promise of the client is left in
# Tests/FormClientTests/Fixtures/crashes, where a test plays it again from then on; give it a telling name.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:?"usage: fuzz.sh SECONDS [libFuzzer options]"}
shift

export REJSE_FUZZ=1
# Of several -sanitize options swiftc takes the last one only, so both sanitizers stand in one. gold, the default
# linker, warns of every function of AddressSanitizer's; lld doesn't.
swift build -c release --scratch-path .build-fuzz --sanitize fuzzer -Xswiftc -sanitize=fuzzer,address \
  -Xswiftc -use-ld=lld --product page-fuzzer
mkdir -p .build-fuzz/corpus
log=.build-fuzz/log
# Swift leaks nothing that libFuzzer could see at exit, and its runtime's caches look like leaks.
ASAN_OPTIONS=detect_leaks=0 .build-fuzz/release/page-fuzzer \
  -max_total_time="$seconds" -timeout=20 -rss_limit_mb=2048 -max_len=16384 -print_final_stats=1 \
  -dict=Tests/Benchmarks/Fuzz/html.dict -artifact_prefix=Tests/FormClientTests/Fixtures/crashes/ "$@" \
  .build-fuzz/corpus Tests/Benchmarks/Fuzz/seeds Tests/FormClientTests/Fixtures/crashes 2>&1 |
  tee "$log" | grep -vE '^#[0-9]+.(NEW|REDUCE|RELOAD|pulse)|NEW_FUNC|^"'
# A build without instrumentation runs as well and finds nothing: the seeds alone reach some thousand branches.
if [ "$(sed -nE 's/.*INITED cov: ([0-9]+).*/\1/p' "$log")" -lt 3000 ]; then
  echo "The fuzzer saw next to no code: it was built without coverage." >&2
  exit 1
fi
