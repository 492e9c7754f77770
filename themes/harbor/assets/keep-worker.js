// Shows kept pages where there is no connection. It exists only after a visitor pressed “keep these pages for offline”, and is
// taken away by “forget everything” (keep.js).
//
// The network always comes first, so no version of the site is ever pinned: a copy is shown only where the network fails or is
// silent, says so on the page with the day on which it was made, and is made anew whenever its page is loaded.
"use strict";

const BASE = new URL(registration.scope).pathname;
const NAME = `waymark-kept:${BASE}`;
const PATIENCE = 6000; // milliseconds before a copy is shown instead of waiting on
const SAVED = "waymark-saved";

// What a page needs in order to be read: styles, scripts and pictures of this site.
const NEEDED = /<(?:link rel="stylesheet" href|script src|img [^>]*?src)="([^"]+)"/g;

const pathOf = (url) => new URL(url, location).pathname;
const isOwn = (url) => new URL(url, location).origin === location.origin;

const keep = async (cache, path, response) => {
  const body = await response.text();
  const headers = { "content-type": "text/html; charset=utf-8", [SAVED]: new Date().toISOString() };
  const parts = [...body.matchAll(NEEDED)].map((found) => found[1]).filter(isOwn).map(pathOf);
  await Promise.all(
    parts.map(async (part) => {
      // Their names change with their bytes.
      if (await cache.match(part)) return;
      const answer = await fetch(part).catch(() => undefined);
      if (answer?.ok) await cache.put(part, answer);
    }));
  await cache.put(path, new Response(body, { headers }));
};

const pagesOf = async (cache) => {
  const pages = [];
  for (const request of await cache.keys()) {
    const response = await cache.match(request);
    if (response.headers.has(SAVED)) pages.push([pathOf(request.url), response]);
  }
  return pages;
};

// Takes away what no kept page needs any more.
const tidy = async (cache) => {
  const needed = new Set();
  for (const [path, response] of await pagesOf(cache)) {
    needed.add(path);
    for (const found of (await response.text()).matchAll(NEEDED)) needed.add(pathOf(found[1]));
  }
  for (const request of await cache.keys()) if (!needed.has(pathOf(request.url))) await cache.delete(request);
};

// Makes the kept pages be these; the page that lists them stands among them, with the crisis lines.
const follow = async ({ pages, also }) => {
  if (!pages.length) return caches.delete(NAME);
  const cache = await caches.open(NAME);
  const had = (await pagesOf(cache)).map(([path]) => path);
  const lists = also ? [also] : had.filter((path) => path.endsWith("/kept/"));
  const wanted = new Set([...pages.map(pathOf), ...lists]);
  for (const path of had) if (!wanted.has(path)) await cache.delete(path);
  for (const path of wanted) {
    const response = await fetch(path, { cache: "no-cache" });
    if (response.ok) await keep(cache, path, response);
  }
  await tidy(cache);
};

// The copy, with the sentence at its top that it is one, in the words of the page that lists what is kept.
const told = async (copy, cache) => {
  const lists = (await pagesOf(cache)).filter(([path]) => path.endsWith("/kept/"));
  const list = lists.length ? await lists[0][1].text() : "";
  const [, language] = /<html lang="([^"]+)"/.exec(list) ?? [];
  const [, sentence] = /id="page_saved" hidden>([^<]*)/.exec(list) ?? [];
  const day = { day: "numeric", month: "long", year: "numeric" };
  const date = new Date(copy.headers.get(SAVED)).toLocaleDateString(language, day);
  const note = sentence ? `<p class="notice" id="page_copy" lang="${language}">${sentence.replace("{date}", date)}</p>` : "";
  const page = (await copy.text()).replace(/<main[^>]*>/, (main) => main + note);
  return new Response(page, { headers: { "content-type": "text/html; charset=utf-8" } });
};

const patiently = (promise) =>
  Promise.race([promise, new Promise((_, failed) => setTimeout(() => failed(new Error("silent")), PATIENCE))]);

const page = async (event) => {
  const path = pathOf(event.request.url);
  const cache = (await caches.has(NAME)) ? await caches.open(NAME) : undefined;
  const copy = await cache?.match(path);
  try {
    const response = await (copy ? patiently(fetch(event.request)) : fetch(event.request));
    if (copy && response.status >= 500) return told(copy, cache);
    if (copy && response.ok && !response.redirected) {
      event.waitUntil(keep(cache, path, response.clone()).then(() => tidy(cache)));
    }
    // A page that is gone must not come back as a copy.
    if (copy && (response.status === 404 || response.status === 410)) event.waitUntil(cache.delete(path));
    return response;
  } catch (error) {
    if (copy) return told(copy, cache);
    const lists = cache ? (await pagesOf(cache)).map(([kept]) => kept).filter((kept) => kept.endsWith("/kept/")) : [];
    if (lists.length && !lists.includes(path)) return Response.redirect(`${lists[0]}#page_offline`);
    throw error;
  }
};

const file = async (request) => {
  try {
    return await fetch(request);
  } catch (error) {
    const copy = (await caches.has(NAME)) && (await (await caches.open(NAME)).match(pathOf(request.url)));
    if (copy) return copy;
    throw error;
  }
};

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("message", (event) => {
  const answer = (words) => event.ports[0].postMessage(words);
  event.waitUntil(follow(event.data).then(() => answer("done"), (error) => answer(String(error))));
});
addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !isOwn(request.url)) return;
  event.respondWith(request.mode === "navigate" ? page(event) : file(request));
});
