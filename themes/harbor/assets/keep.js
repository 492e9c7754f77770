// What a visitor keeps on this device, and only if they press a button that says so: a list in localStorage and, if they want to
// read without a connection, copies of those pages with a worker that shows them (keep-worker.js). Before that press nothing is
// stored and no worker exists; “forget everything” takes both away. All words come from the page.
//
// Pages that can be kept lead here with `#?page=/groups/first-steps/`, so they need no script for it.
(() => {
  "use strict";

  const part = (name) => document.getElementById(`page_keep${name}`);
  const says = part("").dataset;
  const [status, heading, offer, list, offline, all, empty, template] =
    ["-status", "-heading", "-offer", "-list", "-offline", "-all", "-empty", "-page"].map(part);
  const NAME = `waymark-kept:${says.base}`; // several sites may share a host
  const language = document.documentElement.lang;
  const fill = (pattern, values) => pattern.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  const say = (words) => (status.textContent = words);

  // — What is kept: [{ url, title, lang }] —————————————————————————————————————————————————————————————————————————————

  const read = () => {
    try {
      const pages = JSON.parse(localStorage.getItem(NAME));
      return Array.isArray(pages) ? pages.filter((page) => page?.url?.startsWith(says.base)) : [];
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
  const urls = () => read().map((page) => page.url);
  // Makes the copies be those of the list, if there are any; without a list nothing of them stays.
  const follow = async () => {
    if (!read().length) return forget();
    const worker = (await registration())?.active;
    if (worker) await ask(worker, { pages: urls() });
  };
  const forget = async () => {
    write([]);
    const found = await registration();
    if (found?.active) await ask(found.active, { pages: [] }).catch(() => undefined);
    await found?.unregister();
    await globalThis.caches?.delete(NAME);
  };
  const copies = async () => (globalThis.caches && (await caches.has(NAME)) ? caches.open(NAME) : undefined);

  // — The list ——————————————————————————————————————————————————————————————————————————————————————————————————————————

  const itemOf = (page, saved) => {
    const item = template.content.firstElementChild.cloneNode(true);
    const [link, on, button] = ["a", "[data-saved]", "button"].map((name) => item.querySelector(name));
    link.href = page.url;
    link.textContent = page.title;
    if (page.lang !== language) link.lang = page.lang;
    on.hidden = !saved;
    if (saved) {
      const date = new Date(saved).toLocaleDateString(language, { day: "numeric", month: "long", year: "numeric" });
      on.textContent = fill(says.savedOn, { date });
    }
    button.setAttribute("aria-label", fill(says.remove, { page: page.title }));
    button.addEventListener("click", async () => {
      write(read().filter((other) => other.url !== page.url));
      await follow().catch(() => undefined);
      await show();
      (list.querySelector("button") ?? heading).focus();
      say(says.isDropped);
    });
    return item;
  };
  const show = async () => {
    const pages = read();
    const kept = await copies();
    const items = pages.map(async (page) => itemOf(page, (await kept?.match(page.url))?.headers.get("waymark-saved")));
    list.replaceChildren(...(await Promise.all(items)));
    empty.hidden = pages.length > 0;
    all.hidden = pages.length === 0;
    offline.hidden = !navigator.serviceWorker || !globalThis.caches;
  };

  offline.querySelector("button").addEventListener("click", async () => {
    say(says.saving);
    try {
      await navigator.serviceWorker.register(says.worker, { scope: says.base, updateViaCache: "none" });
      const { active } = await navigator.serviceWorker.ready;
      await ask(active, { pages: urls(), also: location.pathname });
      say(says.saved);
    } catch {
      say(says.failed);
    }
    await show();
  });
  part("-forget").addEventListener("click", async () => {
    await forget();
    await show();
    heading.focus();
    say(says.forgotten);
  });

  // — The page somebody comes from ——————————————————————————————————————————————————————————————————————————————————————

  // The page itself says what it is called, and whether it may be kept: a discreet one has no link to here.
  const linksHere = (page, path) =>
    [...page.querySelectorAll("a")].some((link) => link.getAttribute("href").endsWith(`#?page=${path}`));
  const pageAt = async (path) => {
    const url = new URL(path, location);
    if (url.origin !== location.origin || !url.pathname.startsWith(says.base)) return undefined;
    const response = await fetch(url.pathname);
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const title = page.querySelector("h1");
    if (!response.ok || !title || !linksHere(page, url.pathname)) return undefined;
    return { url: url.pathname, title: title.textContent, lang: title.lang || page.documentElement.lang };
  };
  const arrive = async () => {
    if (!location.hash.startsWith("#?")) return;
    const path = new URLSearchParams(location.hash.slice(2)).get("page") ?? "";
    // The address need not say it any longer.
    history.replaceState(history.state, "", location.pathname);
    const page = await pageAt(path).catch(() => undefined);
    if (!page || urls().includes(page.url)) return;
    const [title, button] = ["[data-title]", "button"].map((name) => offer.querySelector(name));
    title.textContent = page.title;
    title.lang = page.lang;
    offer.hidden = false;
    button.onclick = async () => {
      if (!write([...read(), page])) return say(says.noRoom);
      offer.hidden = true;
      const words = await follow().then(() => says.isKept, () => says.failed);
      await show();
      heading.focus();
      say(words);
    };
  };

  part("").hidden = false;
  addEventListener("storage", show);
  addEventListener("hashchange", arrive);
  show();
  arrive();
})();
