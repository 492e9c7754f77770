// Keeps pages on this device, and only if a visitor presses a button that says so: a list in localStorage, and, if they want
// to read without a connection, copies of those pages with a worker that shows them (keep-worker.js). Before that press nothing
// is stored and no worker exists; “forget everything” takes both away. All words come from the page.
(() => {
  "use strict";

  const it = document.getElementById("page_keep");
  if (!it) return;
  const says = it.dataset;
  const NAME = `waymark-kept:${says.base}`; // several sites may share a host
  const language = document.documentElement.lang;
  const fill = (pattern, values) => pattern.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  const part = (name) => document.getElementById(`page_keep-${name}`);
  const status = part("status");
  const say = (words) => (status.textContent = words);

  // — What is kept: [{ url, title, lang }] —————————————————————————————————————————————————————————————————————————————

  const read = () => {
    try {
      const list = JSON.parse(localStorage.getItem(NAME));
      return Array.isArray(list) ? list.filter((page) => page?.url?.startsWith(says.base)) : [];
    } catch {
      return [];
    }
  };
  // False where the browser has no room, or keeps nothing for anybody.
  const write = (pages) => {
    try {
      if (pages.length) localStorage.setItem(NAME, JSON.stringify(pages));
      else localStorage.removeItem(NAME);
      return true;
    } catch {
      return false;
    }
  };

  // — Copies for reading without a connection ———————————————————————————————————————————————————————————————————————————

  const registration = async () => {
    const found = await navigator.serviceWorker?.getRegistration(says.base);
    return found?.scope === new URL(says.base, location).href ? found : undefined;
  };
  const ask = (worker, message) =>
    new Promise((done, failed) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = ({ data }) => (data === "done" ? done() : failed(new Error(data)));
      worker.postMessage(message, [channel.port2]);
    });
  const copies = async () => (globalThis.caches && (await caches.has(NAME)) ? caches.open(NAME) : undefined);
  // Makes the copies be those of the list, if there are any.
  const copy = async (pages) => {
    const worker = (await registration())?.active;
    if (worker) await ask(worker, { pages: pages.map((page) => page.url) });
  };
  const forget = async () => {
    write([]);
    const found = await registration();
    if (found?.active) await ask(found.active, { pages: [] }).catch(() => undefined);
    await found?.unregister();
    await globalThis.caches?.delete(NAME);
  };

  // — On a page that can be kept —————————————————————————————————————————————————————————————————————————————————————————

  const here = says.page && { url: says.page, title: says.title, lang: says.lang || language };
  const keep = part("button");
  if (here) {
    const show = () => {
      const isKept = read().some((page) => page.url === here.url);
      keep.textContent = isKept ? says.drop : says.keep;
      part("summary").textContent = isKept ? says.kept : says.offer;
      return isKept;
    };
    keep.addEventListener("click", async () => {
      const others = read().filter((page) => page.url !== here.url);
      const pages = show() ? others : [...others, here];
      if (!write(pages)) return say(says.noRoom);
      say(show() ? says.isKept : says.isDropped);
      // Nothing of the last page that was kept stays behind.
      if (pages.length) await copy(pages).catch(() => say(says.failed));
      else await forget();
    });
    show();
    addEventListener("pageshow", show);
  }
  it.hidden = false;

  // For the page of what is kept (kept.js).
  globalThis.waymarkKept = { NAME, read, write, copy, forget, ask, copies, say, fill, part, says };
})();
