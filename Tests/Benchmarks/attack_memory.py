#!/usr/bin/env python3
"""What a hostile service costs `rejse run`: peak memory and time of the whole command, attack by attack.

Each attack is a service on loopback that answers one page with something made to exhaust its reader. A run plays two
journeys against it: one over that page, one over an honest page, which must complete. Prints a Markdown table.

  swift build -c release && python3 Tests/Benchmarks/attack_memory.py .build/release/rejse [NAME-PART]
"""
import json
import os
import socketserver
import subprocess
import sys
import tempfile
import threading
import time
import zlib
from pathlib import Path

OK = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
HONEST = b"<!doctype html><html lang=da><title>Bestil</title><h1>Bestil</h1><form><label>Navn <input name=n></label></form>"
BODY = 9_900_000  # just under the client's bound of 10,000,000 bytes


def page(*parts, headers=b""):
    """A response whose body is every (bytes, times) in turn, ended by the end of the connection."""

    def answer(send, _):
        send(OK + headers + b"\r\n")
        for unit, times in parts:
            whole = max(1, 65_536 // len(unit))
            for start in range(0, times, whole):
                send(unit * min(whole, times - start))

    return answer


def filled(unit):
    return page((unit, BODY // len(unit)))


def numbered(template, count):
    return "".join(template % number for number in range(count)).encode()


def bomb(send, _):
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    send(OK + b"Content-Encoding: gzip\r\n\r\n")
    for _ in range(1_000):
        send(packer.compress(bytes(1_000_000)))
    send(packer.flush())


def trickle(send, _):
    send(OK + b"\r\n")
    while True:
        send(b"a")
        time.sleep(1)


def cookies_over_redirects(send, target):
    hop = int(target.partition("?")[2] or 0)
    fields = numbered(f"Set-Cookie: c{hop}-%d=x; Path=/\r\n", 490)
    if hop < 20:
        send(b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: ?%d\r\n" % (hop + 1) + fields + b"\r\n")
    else:
        send(OK + fields + b"\r\n" + HONEST)


def words(count):
    return b"<p id=t>" + b"ord " * count


ATTACKS = {
    "an honest page": page((HONEST, 1)),
    "endless body": page((b"a", 10**12)),
    "one byte a second": trickle,
    "gzip of 1 GB": bomb,
    "30 MB on one line": page((b"a", 30_000_000)),
    "9.9 MB on one line": filled(b"a"),
    "100,000 header fields": lambda send, _: send(OK + numbered("A%d: b\r\n", 100_000) + b"\r\n"),
    "10,000 cookies at once": page((HONEST, 1), headers=numbered("Set-Cookie: c%d=x\r\n", 10_000)),
    "10,290 cookies over 20 redirects": cookies_over_redirects,
    "100,000 nested elements": page((b"<div>", 100_000)),
    "9.9 MB of elements": filled(b"<p>"),
    "9.9 MB of elements with text": filled(b"<b>a</b>"),
    "50,000 attributes in a tag": page((b"<input " + numbered("a%d=1 ", 50_000) + b">", 1)),
    "9.9 MB of tags with 900 attributes": filled(b"<p " + numbered("a%d ", 900) + b">"),
    "50,000 fields": page((b"<form>", 1), (b"<input name=a>", 50_000)),
    "9.9 MB of fields": page((b"<form>", 1), (b"<input>", BODY // 7)),
    "50,000 fields that share a label of 8 kB": page(
        (b"<form>" + words(2_000), 1), (b"<input aria-labelledby=t aria-describedby=t>", 50_000)),
    "50,000 fields in a label": page((b"<form><label>", 1), (b"x<input>", 50_000)),
    "100,000 options": page((b"<form><label>Navn <select name=s>", 1), (b"<option>a", 100_000)),
    "20,000 forms": page((b"<form><input><button>a</button></form>", 20_000)),
    "50,000 links": page((b"<a href=/a>a</a>", 50_000)),
    "50,000 headings": page((b"<h2>a</h2>", 50_000)),
}

JOURNEY = """version: 1
journey: {name}
title: {name}
service: {{name: Prøve, authority: Prøve Kommune, base: "${{BASE_URL}}", environment: test}}
personas: [anna.yaml]
steps:
  - id: siden
    open: /{name}
    fill: {{Navn: Anna}}
    expect: {{heading: Bestil}}
goal: siden
"""
PERSONA = "version: 1\nid: anna\ntitle: Anna\noutcome: completed\nfacts: {navn: Anna}\n"


class Service(socketserver.ThreadingTCPServer):
    allow_reuse_address = daemon_threads = True

    def __init__(self, attack):
        self.attack = attack
        super().__init__(("127.0.0.1", 0), Connection)


class Connection(socketserver.StreamRequestHandler):
    def handle(self):
        target = self.rfile.readline().split()[1].decode()
        while self.rfile.readline().strip():
            pass
        answer = self.server.attack if target.startswith("/angreb") else page((HONEST, 1))
        try:
            answer(self.request.sendall, target)
        except OSError:
            pass


def outcomes(results):
    """What each walk ended as, by journey."""
    found = {}
    for path in results.glob("*/events.jsonl"):
        for line in path.read_text().splitlines():
            event = json.loads(line).get("walkEnded")
            if event:
                found[event["walk"].split("/")[0]] = event["outcome"]["kind"]
    return found


def measure(binary, attack, folder):
    service = Service(attack)
    threading.Thread(target=service.serve_forever, daemon=True).start()
    start = time.monotonic()
    command = [binary, "run", "angreb.yaml", "ok.yaml", "-D", f"BASE_URL=http://127.0.0.1:{service.server_address[1]}",
               "--jobs", "1", "--quiet", "--exit-zero"]
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.monotonic() - start
    service.shutdown()
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1_000, os.waitstatus_to_exitcode(status)


def main():
    binary, part = str(Path(sys.argv[1]).resolve()), (sys.argv + [""])[2]
    print("| Attack | Its journey | The next one | Seconds | CPU seconds | Peak MB |\n| --- | --- | --- | ---: | ---: | ---: |")
    for name, attack in ATTACKS.items():
        if part not in name:
            continue
        with tempfile.TemporaryDirectory() as name_of_folder:
            folder = Path(name_of_folder)
            for journey in ("angreb", "ok"):
                (folder / f"{journey}.yaml").write_text(JOURNEY.format(name=journey))
            (folder / "anna.yaml").write_text(PERSONA)
            seconds, cpu, peak, status = measure(binary, attack, folder)
            ended = outcomes(folder / "results")
            if status != 0:
                ended = {"angreb": f"exit status {status}"} | ended
        print(f"| {name} | {ended.get('angreb')} | {ended.get('ok')} | {seconds:.1f} | {cpu:.1f} | {peak:.0f} |", flush=True)


main()
