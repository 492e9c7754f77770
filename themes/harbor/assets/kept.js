// The page of what is kept on this device: the list, copies for reading without a connection, and forgetting all of it. What
// it does with the device stands in keep.js.
(() => {
  "use strict";

  const { read, write, copy, forget, ask, copies, say, fill, part, says } = globalThis.waymarkKept;
  const language = document.documentElement.lang;
  const [offline, all, empty, template] = ["offline", "all", "empty", "page"].map(part);
  const list = part("list");
  const show = async () => {
    const pages = read();
    const kept = await copies();
    const items = await Promise.all(
      pages.map(async (page) => {
        const item = template.content.firstElementChild.cloneNode(true);
        const [link, saved, drop] = ["a", "[data-saved]", "button"].map((name) => item.querySelector(name));
        link.href = page.url;
        link.textContent = page.title;
        if (page.lang !== language) link.lang = page.lang;
        const on = (await kept?.match(page.url))?.headers.get("waymark-saved");
        saved.hidden = !on;
        if (on) {
          const date = new Date(on).toLocaleDateString(language, { day: "numeric", month: "long", year: "numeric" });
          saved.textContent = fill(says.savedOn, { date });
        }
        drop.setAttribute("aria-label", fill(says.remove, { page: page.title }));
        drop.addEventListener("click", async () => {
          const left = read().filter((other) => other.url !== page.url);
          write(left);
          if (left.length) await copy(left).catch(() => undefined);
          else await forget();
          say(says.isDropped);
          await show();
          (list.querySelector("button") ?? part("heading")).focus();
        });
        return item;
      }));
    list.replaceChildren(...items);
    empty.hidden = pages.length > 0;
    all.hidden = pages.length === 0;
    offline.hidden = !navigator.serviceWorker || !globalThis.caches;
  };
  offline.querySelector("button").addEventListener("click", async () => {
    say(says.saving);
    try {
      await navigator.serviceWorker.register(says.worker, { scope: says.base, updateViaCache: "none" });
      const { active } = await navigator.serviceWorker.ready;
      await ask(active, { pages: read().map((page) => page.url), also: location.pathname });
      say(says.saved);
    } catch {
      say(says.failed);
    }
    await show();
  });
  part("forget").addEventListener("click", async () => {
    await forget();
    await show();
    part("heading").focus();
    say(says.forgotten);
  });
  addEventListener("storage", show);
  show();
})();
