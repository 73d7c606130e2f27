#!/usr/bin/env python3
"""check.py URL: looks at a running page in headless Chromium, as readers do.

In light and dark, at desktop and phone width, on every page: every text has WCAG AA's contrast with what is behind it, every field a
label, every link and button a name, one h1, a language and a title; nothing sticks out sideways; and all that a page loads is at most
150 kB. Prints what is wrong, and exits with 1 if anything is.
"""
import html
import json
import re
import subprocess
import sys
import tempfile
import urllib.error
import urllib.request

PAGES = ["/", "/calendar", "/matrix", "/sources", "/deliveries", "/try", "/nothing-here"]
MOST = 150 * 1024

PROBE = r"""
(() => {
  const wrong = [];
  const rgb = (text) => { const n = (text.match(/[\d.]+/g) || []).map(Number); return { r: n[0], g: n[1], b: n[2], a: n.length > 3 ? n[3] : 1 }; };
  const light = (c) => { const f = (v) => { v /= 255; return v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4; }; return .2126 * f(c.r) + .7152 * f(c.g) + .0722 * f(c.b); };
  const behind = (e) => { for (; e; e = e.parentElement) { const c = rgb(getComputedStyle(e).backgroundColor); if (c.a > .99) return c; } return { r: 255, g: 255, b: 255 }; };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const seen = new Set();
  let texts = 0;
  while (walker.nextNode()) {
    const e = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || seen.has(e) || e.closest(".hidden, .skip, script, template, datalist, option")) continue;
    seen.add(e);
    if (!e.checkVisibility() || e.getClientRects().length === 0) continue;
    texts++;
    const style = getComputedStyle(e), [a, b] = [light(rgb(style.color)), light(behind(e))];
    const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05), size = parseFloat(style.fontSize);
    const least = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
    if (ratio < least) wrong.push("contrast " + ratio.toFixed(2) + " of “" + walker.currentNode.data.trim().slice(0, 30) + "”");
  }
  if (texts < 5) wrong.push("hardly any text was found");
  for (const f of document.querySelectorAll("input:not([type=hidden]), select, textarea"))
    if (!f.labels?.length && !f.getAttribute("aria-label")) wrong.push("no label: " + f.outerHTML.slice(0, 60));
  for (const l of document.querySelectorAll("a, button"))
    if (!l.textContent.trim() && !l.getAttribute("aria-label")) wrong.push("no name: " + l.outerHTML.slice(0, 60));
  for (const i of document.querySelectorAll("svg:not([aria-hidden])")) if (!i.getAttribute("aria-label")) wrong.push("no words for a drawing");
  if (document.querySelectorAll("h1").length !== 1) wrong.push("not one h1");
  if (!document.documentElement.lang || !document.title) wrong.push("no language or title");
  if (document.documentElement.scrollWidth > innerWidth + 1) wrong.push("sticks out: " + document.documentElement.scrollWidth + " of " + innerWidth);
  document.body.insertAdjacentHTML("beforeend", "<pre id=probe></pre>");
  document.getElementById("probe").textContent = JSON.stringify(wrong);
})();
"""


def fetch(address):
    try:
        with urllib.request.urlopen(address) as answer:
            return answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.read().decode()


def size(base, page):
    """Bytes of a page with all it loads."""
    text = fetch(base + page)
    parts = set(re.findall(r'(?:href|src)="(/assets/[^"]*)"', text))
    return len(text.encode()) + sum(len(fetch(base + html.unescape(part)).encode()) for part in parts)


def probe(base, page, width, dark):
    """What is wrong with a page. It is saved with its style and the probe in it: its policy would rightly let no script of ours in."""
    text = fetch(base + page)
    style = fetch(base + html.unescape(re.search(r'href="(/assets/style[^"]*)"', text).group(1)))
    if dark:
        style = style.replace("prefers-color-scheme: dark", "min-width: 0")
    text = re.sub(r'<link rel="stylesheet"[^>]*>', lambda _: f"<style>{style}</style>", text)
    text = re.sub(r"<script[^>]*></script>", "", text).replace("</body>", f"<script>{PROBE}</script></body>")
    # A window of Chromium is never narrower than 500: a frame is.
    frame = f'<iframe id=f style="border:0;width:{width}px;height:2000px" srcdoc="{html.escape(text, quote=True)}"></iframe>'
    copy = ("<body><script>addEventListener('load',()=>{document.body.append(Object.assign(document.createElement('p'),"
            "{id:'out',textContent:document.getElementById('f').contentDocument.getElementById('probe').textContent}))})</script>")
    with tempfile.NamedTemporaryFile("w", suffix=".html") as file:
        file.write("<!doctype html>" + copy + frame)
        file.flush()
        out = subprocess.run(
            ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--window-size=1400,2100", "--dump-dom", "file://" + file.name],
            capture_output=True, text=True, timeout=90).stdout
    found = re.search(r'<p id="out">(.*?)</p>', out, re.S)
    return json.loads(html.unescape(found.group(1))) if found else ["the probe said nothing"]


def main():
    base = sys.argv[1].rstrip("/")
    events = json.loads(fetch(base + "/api/events?limit=1"))["events"]
    pages = PAGES + [f"/events/{event['event']['id']}" for event in events]
    wrong = 0
    for page in pages:
        bytes_ = size(base, page)
        if bytes_ > MOST:
            wrong += 1
            print(f"{page}: {bytes_} bytes with all it loads")
        for width in (1280, 390):
            for dark in (False, True):
                for fault in sorted(set(probe(base, page, width, dark))):
                    wrong += 1
                    print(f"{page} at {width}{' dark' if dark else ''}: {fault}")
        print(f"{page}: {bytes_ / 1000:.1f} kB")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
