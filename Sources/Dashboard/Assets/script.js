// What the page does better with a script: new events come by themselves, and the keys j, k and / move.
"use strict";
(() => {
  const live = document.getElementById("live");
  const fresh = document.getElementById("new");
  const title = document.title;
  let unseen = 0;

  function watch() {
    let last = Number(live.dataset.last);
    let isFetching = false, isWanted = false;
    const text = document.getElementById("live-text");

    async function fetchNewer() {
      if (isFetching) { isWanted = true; return; }
      isFetching = true;
      try {
        const place = live.dataset.newer;
        const answer = await fetch(place + (place.includes("?") ? "&" : "?") + "after=" + last);
        if (answer.ok) put(await answer.text());
      } catch { /* the stream says when the server is back */ }
      isFetching = false;
      if (isWanted) { isWanted = false; fetchNewer(); }
    }

    function put(html) {
      const piece = document.createElement("template");
      piece.innerHTML = html;
      const items = [...piece.content.querySelectorAll("li.event")];
      if (items.length === 0) return;
      for (const item of items) {
        item.classList.add("fresh");
        last = Math.max(last, Number(item.dataset.number));
      }
      fresh.prepend(...items);
      document.querySelector(".empty")?.remove();
      text.textContent = items.length === 1 ? "1 new event" : items.length + " new events";
      setTimeout(() => { text.textContent = "live"; }, 8000);
      if (document.hidden) {
        unseen += items.length;
        document.title = "(" + unseen + ") " + title;
      }
    }

    const stream = new EventSource("/api/stream");
    let pause;
    stream.addEventListener("event", () => { clearTimeout(pause); pause = setTimeout(fetchNewer, 150); });
    stream.addEventListener("open", () => { live.hidden = false; text.textContent = "live"; });
    stream.addEventListener("error", () => { text.textContent = "connecting …"; });
    document.addEventListener("visibilitychange", () => {
      if (!document.hidden) { unseen = 0; document.title = title; }
    });
  }

  if (live && fresh) watch();

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) return;
    if (event.key === "/") {
      const field = document.querySelector("input[type=search], textarea");
      if (field) { event.preventDefault(); field.focus(); }
    } else if (event.key === "j" || event.key === "k") {
      const links = [...document.querySelectorAll(".event h3 a, .sources h2, .deliveries li a")];
      const at = links.indexOf(document.activeElement);
      const next = links[event.key === "j" ? at + 1 : Math.max(at - 1, 0)];
      if (next) next.focus();
    }
  });
})();
