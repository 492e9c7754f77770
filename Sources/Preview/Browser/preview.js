// Keeps an open page of the preview up to date: loads it again when the site has changed, and lays what is wrong with the
// site over the last good page. Only `waymark serve` adds this; no built page has it.
(() => {
  "use strict";

  const { site: shown, problems: shownProblems } = document.currentScript.dataset;
  const memory = "waymark-preview";
  let problems = null;
  let sheet = null;

  // MARK: The place

  // An element by the way to it: what has an id is found by that, the rest by counting.
  const way = (element) => {
    const steps = [];
    for (let node = element; node && node !== document.body; node = node.parentElement) {
      if (node.id) return { id: node.id, steps };
      const parent = node.parentElement;
      if (!parent) return null;
      steps.unshift([...parent.children].indexOf(node));
    }
    return { id: null, steps };
  };

  const find = (path) => {
    let node = path.id ? document.getElementById(path.id) : document.body;
    for (const step of path.steps) node = node && node.children[step];
    return node || null;
  };

  const reload = () => {
    const focused = document.activeElement;
    const place = {
      page: location.href,
      x: scrollX,
      y: scrollY,
      focus: focused && focused !== document.body ? way(focused) : null,
      open: [...document.querySelectorAll("details[open]")].map(way),
    };
    try {
      sessionStorage.setItem(memory, JSON.stringify(place));
    } catch {
      // Without memory the page is loaded again all the same, from its top.
    }
    location.reload();
  };

  const restore = () => {
    let place = null;
    try {
      place = JSON.parse(sessionStorage.getItem(memory));
      sessionStorage.removeItem(memory);
    } catch {
      return;
    }
    if (!place || place.page !== location.href) return;
    for (const path of place.open) {
      const details = path && find(path);
      if (details) details.open = true;
    }
    const focused = place.focus && find(place.focus);
    if (focused) focused.focus({ preventScroll: true });
    scrollTo({ left: place.x, top: place.y, behavior: "instant" });
  };

  // MARK: What is wrong

  const words = (count, one) => `${count} ${one}${count === 1 ? "" : "s"}`;

  const summary = ({ errors, warnings }) =>
    [errors && words(errors, "error"), warnings && words(warnings, "warning")].filter(Boolean).join(" and ");

  const make = () => {
    const host = document.createElement("div");
    host.id = "waymark_preview";
    host.lang = "en";
    const root = host.attachShadow({ mode: "open" });
    root.innerHTML = `<link rel="stylesheet" href="/-/preview.css">
      <button type="button" class="badge" hidden></button>
      <dialog aria-labelledby="title"><div class="bar"><button type="button" class="close">Close</button></div>
      <div class="sheet"></div></dialog>`;
    const badge = root.querySelector(".badge");
    const dialog = root.querySelector("dialog");
    badge.addEventListener("click", () => dialog.showModal());
    root.querySelector(".close").addEventListener("click", () => dialog.close());
    document.body.append(host);
    return { host, badge, dialog, content: root.querySelector(".sheet") };
  };

  const clear = () => {
    if (!sheet) return;
    sheet.dialog.close();
    sheet.host.remove();
    sheet = null;
  };

  const show = async (news) => {
    if (!news.errors && !news.warnings) return clear();
    const answer = await fetch("/-/problems", { cache: "no-store" });
    const html = await answer.text();
    // Newer news may have come meanwhile.
    if (problems !== news.problems) return;
    if (!sheet) sheet = make();
    // The preview escaped every word of a file in it.
    sheet.content.innerHTML = html;
    sheet.badge.textContent = summary(news);
    sheet.badge.classList.toggle("error", news.errors > 0);
    sheet.badge.hidden = false;
    if (news.errors && !sheet.dialog.open) sheet.dialog.showModal();
    if (!news.errors && sheet.dialog.open) sheet.dialog.close();
  };

  // MARK: News

  const hear = (text) => {
    if (!text) return;
    const news = JSON.parse(text);
    if (news.site !== shown) return reload();
    // A page of problems shows these by itself.
    if (shownProblems) return news.problems === shownProblems ? undefined : reload();
    if (news.problems === problems) return;
    problems = news.problems;
    show(news).catch(() => {
      problems = null;
    });
  };

  // Browsers open six connections to a site at the most. So of all tabs one listens for the others, and when it goes the
  // next takes its place.
  const channel = new BroadcastChannel(memory);
  let latest = null;

  const listen = () => {
    const stream = new EventSource("/-/events");
    stream.addEventListener("message", (event) => {
      latest = event.data;
      channel.postMessage(latest);
      hear(latest);
    });
    stream.addEventListener("error", () => {
      // The browser comes back by itself, but for the few cases in which it gives up.
      if (stream.readyState === EventSource.CLOSED) setTimeout(listen, 1000);
    });
  };

  channel.addEventListener("message", (event) => {
    if (event.data !== "hello") return hear(event.data);
    if (latest) channel.postMessage(latest);
  });

  restore();
  channel.postMessage("hello");
  if (navigator.locks) {
    // Held for as long as the page is there.
    navigator.locks.request(memory, () => new Promise(listen));
  } else {
    listen();
  }
})();
