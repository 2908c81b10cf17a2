"""Opens reports in headless Chromium as their readers do, and fails on what they shouldn't meet.

usage: report.py [--shots FOLDER] REPORT.html...

Wide, narrow (320 CSS pixels, WCAG 1.4.10), at 200 % zoom (WCAG 1.4.4: half the pixels of a 1280 pixel window) and
printed on A4. Looks for axe-core violations, sideways overflow, clipped and overlapping text, marks that lead nowhere,
filters that hide the wrong cards, and an order of focus that jumps about. The pictures stay in FOLDER.
"""

import argparse
import pathlib
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

CHROMIUM = "/usr/bin/chromium-headless-shell"
# Name, width and height in CSS pixels, device pixels for each.
SIGHTS = [("wide", 1440, 900, 1), ("narrow", 320, 640, 2), ("zoomed", 640, 400, 2)]

# Text that its own box cuts off; regions that scroll are meant to.
CLIPPED = """() => [...document.querySelectorAll('body *')].filter(node => {
  const style = getComputedStyle(node);
  if (!node.checkVisibility() || node.closest('.scroll, svg, .skip')) return false;
  const cuts = ['hidden', 'clip'].includes(style.overflowX) || ['hidden', 'clip'].includes(style.overflowY);
  return cuts && (node.scrollWidth > node.clientWidth + 1 || node.scrollHeight > node.clientHeight + 1);
}).map(node => node.className + ': ' + node.textContent.trim().slice(0, 60))"""

# Boxes of text that lie over each other without one holding the other.
OVERLAPPING = """() => {
  const texts = [...document.querySelectorAll('h1,h2,h3,p,dt,dd,li,th,td,a,strong,figcaption,summary,.badge,.tag,.mark,.dot')]
    .filter(node => node.checkVisibility() && node.textContent.trim() + node.className && !node.closest('.skip'));
  const boxes = texts.map(node => ({ node, box: node.getBoundingClientRect() })).filter(({ box }) => box.width && box.height);
  boxes.sort((one, other) => one.box.top - other.box.top);
  const found = [];
  for (let i = 0; i < boxes.length; i++) {
    for (let j = i + 1; j < boxes.length && boxes[j].box.top < boxes[i].box.bottom - 2; j++) {
      const [a, b] = [boxes[i], boxes[j]];
      if (a.node.contains(b.node) || b.node.contains(a.node)) continue;
      if (getComputedStyle(a.node).position === 'sticky' || getComputedStyle(b.node).position === 'sticky') continue;
      if (a.node.closest('th')?.matches('.journey th:first-child') || b.node.closest('th')?.matches('.journey th:first-child')) continue;
      const width = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const height = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      if (width > 2 && height > 2) found.push(`'${a.node.textContent.trim().slice(0, 40)}' over '${b.node.textContent.trim().slice(0, 40)}'`);
    }
  }
  return found.slice(0, 5);
}"""

# What sticks out of the page sideways, apart from what scrolls by itself.
WIDE = """() => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  return [...document.querySelectorAll('body *')]
    .filter(node => node.checkVisibility() && !node.closest('.scroll, .skip') && node.getBoundingClientRect().right > width + 1)
    .map(node => `${node.tagName}.${node.className}: ${node.textContent.trim().slice(0, 60)}`).slice(0, 5);
}"""

# Where each stop of the Tab key is; order must follow the page.
FOCUSABLE = """() => [...document.querySelectorAll('a[href], input, summary, [tabindex="0"]')]
  .filter(node => node.checkVisibility()).length"""
FOCUSED = """() => { const node = document.activeElement; const all = [...document.querySelectorAll('*')];
  const style = getComputedStyle(node);
  return { place: all.indexOf(node), name: node.getAttribute('aria-label') || node.textContent.trim().slice(0, 40),
    isSeen: style.outlineStyle !== 'none' || node.closest('label')?.matches(':focus-within') }; }"""


class Reader:
    """Somebody who reads one report; remembers what was wrong with it."""

    def __init__(self, browser, report, shots):
        self.browser, self.report, self.shots = browser, report, shots
        self.name = report.parent.name
        self.problems = []

    def says(self, sight, problems):
        self.problems += [f"{self.name}, {sight}: {problem}" for problem in problems]

    def page(self, width, height, scale):
        context = self.browser.new_context(
            viewport={"width": width, "height": height}, device_scale_factor=scale, bypass_csp=True)
        page = context.new_page()
        page.on("console", lambda message: self.says("console", [message.text] if message.type == "error" else []))
        page.on("request", lambda request: self.says(
            "network", [request.url] if not request.url.startswith(("file:", "data:")) else []))
        page.goto(self.report.as_uri())
        return page

    def obey(self):
        """Opens the report under its own content security policy: whatever that blocks is told on the console."""
        page = self.browser.new_page(viewport={"width": 1440, "height": 900})
        page.on("console", lambda message: self.says("policy", [message.text]))
        page.goto(self.report.as_uri())
        if page.evaluate("getComputedStyle(document.querySelector('main')).maxWidth") == "none":
            self.says("policy", ["the style sheet isn't in force"])
        page.close()

    def look(self):
        self.obey()
        for sight, width, height, scale in SIGHTS:
            page = self.page(width, height, scale)
            page.screenshot(path=self.shots / f"{self.name}-{sight}-first.png")
            page.evaluate("document.querySelectorAll('.request').forEach(details => details.open = true)")
            page.screenshot(path=self.shots / f"{self.name}-{sight}.png", full_page=True)
            self.says(f"{sight}: sticks out", page.evaluate(WIDE))
            self.says(f"{sight}: clipped", page.evaluate(CLIPPED))
            self.says(f"{sight}: overlaps", page.evaluate(OVERLAPPING))
            if sight != "zoomed":
                violations = Axe().run(page).response["violations"]
                self.says(f"{sight}: axe", [
                    f"{one['id']} ({len(one['nodes'])}): {one['nodes'][0]['html'][:160]}" for one in violations])
            page.context.close()
        self.print_it()
        self.use_it()
        return self.problems

    def print_it(self):
        page = self.page(794, 1123, 1)
        page.emulate_media(media="print")
        self.says("printed: sticks out", page.evaluate(WIDE))
        page.pdf(path=self.shots / f"{self.name}.pdf", format="A4", prefer_css_page_size=True, print_background=True)
        page.context.close()

    def use_it(self):
        page = self.page(1440, 900, 1)
        self.follow_a_mark(page)
        self.filter(page)
        self.tab_through(page)
        page.context.close()

    def follow_a_mark(self, page):
        marks = page.locator("a.mark")
        if not marks.count():
            return
        target = marks.first.get_attribute("href")
        marks.first.click()
        card = page.locator(f'[id="{target[1:]}"]')
        box = card.bounding_box() if card.count() else None
        if not box or box["y"] < -1 or box["y"] > 900:
            self.says("mark", [f"{target} leads to no card on the screen"])
        page.screenshot(path=self.shots / f"{self.name}-card.png")

    def filter(self, page):
        if not page.locator(".filters").count():
            return
        page.locator(".filters summary").click()
        choices = page.locator(".filters input")
        for index in range(choices.count()):
            choice = choices.nth(index)
            wanted = choice.get_attribute("value")
            if not wanted:
                continue
            choice.check()
            shown = [card.get_attribute("data-facets") or "" for card in page.locator("article.card:visible").all()]
            if not shown or any(wanted not in facets.split() for facets in shown):
                self.says("filter", [f"{wanted} shows {len(shown)} cards, not only its own"])
            if index == 1:
                page.screenshot(path=self.shots / f"{self.name}-filtered.png")
            group = choice.get_attribute("name")
            page.locator(f'.filters input[name="{group}"][value=""]').check()

    def tab_through(self, page):
        # Without the mark's fragment, which Tab would go on from.
        page.goto("about:blank")
        page.goto(self.report.as_uri())
        stops, count = [], page.evaluate(FOCUSABLE)
        for _ in range(min(count, 60)):
            page.keyboard.press("Tab")
            stops.append(page.evaluate(FOCUSED))
        places = [stop["place"] for stop in stops]
        if places != sorted(places):
            self.says("keyboard", ["the order of focus isn't the page's"])
        self.says("keyboard", [f"no visible focus on '{stop['name']}'" for stop in stops if not stop["isSeen"]])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shots", type=pathlib.Path, default=pathlib.Path("results/browser"))
    parser.add_argument("reports", type=pathlib.Path, nargs="+")
    arguments = parser.parse_args()
    arguments.shots.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        problems = [
            problem for report in arguments.reports
            for problem in Reader(browser, report.resolve(), arguments.shots).look()]
        browser.close()
    for problem in problems:
        print(problem)
    print(f"{len(arguments.reports)} reports, {len(problems)} problems; pictures in {arguments.shots}")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
