// Narrows the list of groups down, on the visitor's own device: what is known of the groups is loaded when somebody first
// uses the form, and compared here. Nothing is sent or stored, and a position never reaches the address. Waymark worked out
// who has what and when everything is (docs/finder.md); all words come from the page.
(() => {
  "use strict";

  const MINUTE = 60000;
  const DAY = 1440 * MINUTE;
  const PAUSE = 250; // milliseconds without a key before words are looked for
  const QUIET = 800; // milliseconds without a change before the count is said
  const STEP = 40; // cards that are shown at once where there are too many for one page

  const byID = (name) => document.getElementById(`page_finder-${name}`);
  const form = byID("form");
  if (!form) return;
  const says = form.dataset;
  const language = document.documentElement.lang;
  const fill = (pattern, values) => pattern.replace(/\{(\w+)\}/g, (_, name) => values[name]);

  const [panel, bar, main, list, none, status] = ["panel", "bar", "main", "list", "none", "status"].map(byID);
  const [field, sort, origin, within] = ["words", "sort", "origin", "within"].map(byID);
  const [chips, show, more, clear, keep] = ["chips", "show", "more", "clear", "keep"].map(byID);
  const boxes = [...form.querySelectorAll("input[type=checkbox]")];
  const counts = new Map(boxes.map((box) => [box, box.closest("label").querySelector(".count")]));
  const nameOf = (box) => box.closest("label").querySelector("[data-name]").textContent;

  // — Numbers in words ——————————————————————————————————————————————————————————————————————————————————————————————

  const numbers = new Intl.NumberFormat(language);
  const plurals = new Intl.PluralRules(language);
  const forms = new Map(
    [...byID("counts").content.children].map((it) => [it.dataset.category, it.textContent]));
  const inWords = (count) =>
    fill(forms.get(plurals.select(count)) ?? forms.get("other"), { count: numbers.format(count) });
  const distanceInWords = (kilometres) => {
    const rounded = (number) => numbers.format(number < 10 ? Math.round(number * 10) / 10 : Math.round(number));
    return fill(says.distance, { km: rounded(kilometres), miles: rounded(kilometres * 0.621371) });
  };
  const quoted = (text) => fill(says.quoted, { text });
  const either = new Intl.ListFormat(language, { type: "disjunction" });

  // — What is known of the groups ———————————————————————————————————————————————————————————————————————————————————
  // A set of groups is a row of bits, a bit for each group in the order of the list.

  const bitsFor = (count) => new Uint32Array((count + 31) >> 5);
  const put = (bits, index) => (bits[index >> 5] |= 1 << (index & 31));
  const has = (bits, index) => (bits[index >> 5] >>> (index & 31)) & 1;
  const size = (bits, other = bits) => {
    let total = 0;
    for (let index = 0; index < bits.length; index++) {
      let word = bits[index] & other[index];
      word -= (word >>> 1) & 0x55555555;
      word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
      total += (((word + (word >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
    }
    return total;
  };
  const both = (left, right) => left.map((word, index) => word & right[index]);
  const union = (sets) => {
    const all = bitsFor(known.count);
    for (const bits of sets) for (let index = 0; index < all.length; index++) all[index] |= bits[index];
    return all;
  };

  let known; // what was loaded, once it is there

  // A column: the values that occur, and for each group the places of its values.
  const column = (json) => {
    if (!json) return () => [];
    const entries = json.groups.split(" ");
    return (index) => (entries[index] ? entries[index].split(".").map((it) => json.values[parseInt(it, 36)]) : []);
  };
  const setsOf = (json, count) => {
    const sets = new Map(json.values.map((value) => [value, bitsFor(count)]));
    const inOrder = [...sets.values()];
    json.groups.split(" ").forEach((entry, index) => {
      if (entry) for (const it of entry.split(".")) put(inOrder[parseInt(it, 36)], index);
    });
    return sets;
  };

  const readGroups = (json) => {
    const count = json.groups;
    const all = bitsFor(count);
    for (let index = 0; index < count; index++) put(all, index);
    const facets = new Map(Object.entries(json.facets).map(([name, it]) => [name, setsOf(it, count)]));
    const times = globalThis.waymarkTimes;
    const spans = new Map();
    const spansOf = (text) => {
      if (!spans.has(text)) spans.set(text, times && text !== "always" ? times.read(text) : []);
      return spans.get(text);
    };
    const [encoded, zone, opening, points] = [json.times, json.zone, json.opening, json.points].map(column);
    const when = Array.from({ length: count }, (_, index) => {
      const [text] = encoded(index);
      return text && { isAlways: text === "always", spans: spansOf(text) };
    });
    return {
      count, all, facets, when,
      window: [json.from * MINUTE, json.until * MINUTE],
      slugs: json.slugs.split(" "),
      zone: (index) => zone(index)[0],
      isOpening: (index) => opening(index).length > 0,
      points: Array.from({ length: count }, (_, index) => points(index).map((it) => it.split(",").map(Number))),
      cards: json.cards && Object.fromEntries(
        Object.entries(json.cards).map(([name, it]) => [name, Array.isArray(it) ? (index) => [it[index]] : column(it)])),
    };
  };

  const load = async (path) => {
    const response = await fetch(path);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.json();
  };
  let loading;
  const ready = () => {
    loading ??= load(says.groups).then(
      (json) => (known = readGroups(json)),
      (error) => {
        loading = undefined;
        throw error;
      });
    return loading;
  };

  // — Words —————————————————————————————————————————————————————————————————————————————————————————————————————————

  const SPELLED = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ł: "l", ı: "i", ς: "σ" };
  const fold = (text) =>
    text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[ßæœøđðþłıς]/g, (it) => SPELLED[it]);
  const ENDINGS = { en: /(?:ings?|ed|ers?|ies|es|s|y|e)$/, es: /(?:es|[aeo]s|s|[aeo])$/ };
  const ending = ENDINGS[language.slice(0, 2)];
  const stem = (word) => {
    const rest = ending ? word.replace(ending, "") : word;
    return rest.length < 3 ? word : rest;
  };

  let vocabulary; // a promise of the words with their sets
  const loadWords = () => {
    vocabulary ??= Promise.all([load(says.words), ready()]).then(
      ([json]) => {
        const groups = json.groups.split(" ");
        return json.words.split(" ").map((word, index) => {
          const folded = fold(word);
          return { folded, stem: stem(folded), groups: groups[index] };
        });
      },
      (error) => {
        vocabulary = undefined;
        throw error;
      });
    return vocabulary;
  };

  const groupsWith = (words, asked) => {
    const found = bitsFor(known.count);
    const root = stem(asked);
    for (const word of words) {
      if (!word.folded.startsWith(asked) && word.stem !== root) continue;
      let index = 0;
      for (const step of word.groups.split(".")) put(found, (index += parseInt(step, 36)));
    }
    return found;
  };

  // The groups that have all of the words. Little words that many groups have (for, and, con) say nothing, unless they are
  // all that was asked.
  const find = async (text) => {
    const asked = [...new Set(text.match(/[\p{L}\p{M}\p{N}]+/gu)?.map(fold))];
    if (!asked.length) return undefined;
    const words = await loadWords();
    const found = asked.map((word) => ({ word, bits: groupsWith(words, word) }));
    const telling = found.filter(({ word, bits }) => {
      const share = size(bits) / known.count;
      return !(share > 0.75 || (word.length < 5 && share > 0.25));
    });
    return (telling.length ? telling : found).map((it) => it.bits).reduce(both);
  };

  // — When and where ————————————————————————————————————————————————————————————————————————————————————————————————

  // For each group when it begins next, or now where it is going on; anew each minute.
  let moment;
  const atMoment = () => {
    const now = Math.floor(Date.now() / MINUTE) * MINUTE;
    if (moment?.now === now) return moment;
    const times = globalThis.waymarkTimes;
    const [from, until] = known.window;
    const knows = times && now >= from && now < until;
    const next = new Float64Array(known.count).fill(Infinity);
    const [running, day] = [bitsFor(known.count), bitsFor(known.count)];
    known.when.forEach((it, index) => {
      if (!it || !(knows || it.isAlways)) return;
      const span = it.isAlways ? { start: now } : times.current(it.spans, now);
      if (!span) return;
      next[index] = Math.max(span.start, now);
      if (span.start <= now) put(running, index);
      if (span.start <= now + DAY) put(day, index);
    });
    moment = { now, next, soon: new Map([["now", running], ["day", day]]) };
    return moment;
  };

  // Kilometres on a sphere, good to half a percent.
  const kilometres = ([latitude, longitude], [otherLatitude, otherLongitude]) => {
    const radians = Math.PI / 180;
    const squaredSine = (angle) => Math.sin((angle * radians) / 2) ** 2;
    const chord =
      squaredSine(otherLatitude - latitude) +
      Math.cos(latitude * radians) * Math.cos(otherLatitude * radians) * squaredSine(otherLongitude - longitude);
    return 12742 * Math.asin(Math.sqrt(Math.min(1, chord)));
  };

  let here; // where the device is, if it said so; a variable of this page and nothing else
  let far; // { from, to: a distance for each group }
  const distances = () => {
    const point = origin.value === "here" ? here : origin.value && origin.value.split(",").map(Number);
    if (!point) return undefined;
    const from = point.join();
    if (far?.from !== from) {
      const nearest = (points) => Math.min(Infinity, ...points.map((it) => kilometres(point, it)));
      far = { from, to: known.points.map(nearest) };
    }
    return far.to;
  };

  // — Filters ———————————————————————————————————————————————————————————————————————————————————————————————————————

  const chosenIn = (facet) => boxes.filter((box) => box.name === facet && box.checked);
  const facetNames = [...new Set(boxes.map((box) => box.name))];
  const setsIn = (facet) => (facet === "soon" ? atMoment().soon : known.facets.get(facet)) ?? new Map();

  let worded; // { text, bits }: the groups with the words of the field
  const isNarrowed = () => Boolean(boxes.some((it) => it.checked) || field.value.trim() || within.value);
  const isChanged = () => isNarrowed() || sort.value !== "name" || Boolean(origin.value);

  // Each filter that is on: what it is called, the groups it lets through, and how to take it away.
  const filters = () => {
    const on = [];
    for (const facet of facetNames) {
      const chosen = chosenIn(facet);
      if (!chosen.length) continue;
      const sets = setsIn(facet);
      on.push({
        facet,
        name: either.format(chosen.map((box) => quoted(nameOf(box)))),
        bits: union(chosen.map((box) => sets.get(box.value)).filter(Boolean)),
        drop: () => chosen.forEach((box) => (box.checked = false)),
      });
    }
    if (worded?.bits) {
      on.push({ facet: "words", name: quoted(worded.text), bits: worded.bits, drop: () => (field.value = "") });
    }
    const to = within.value && distances();
    if (to) {
      const bits = bitsFor(known.count);
      to.forEach((distance, index) => distance <= Number(within.value) && put(bits, index));
      on.push({ facet: "near", name: quoted(nearInWords()), bits, drop: () => (within.value = "") });
    }
    return on;
  };

  const choiceOf = (select) => select.selectedOptions[0].textContent;
  const nearInWords = () => fill(says.withinOf, { distance: choiceOf(within), place: choiceOf(origin) });

  // What all filters but one let through.
  const without = (on, left) =>
    on.filter((it) => it !== left).reduce((bits, it) => both(bits, it.bits), known.all);

  const inOrder = (bits) => {
    const found = [];
    for (let index = 0; index < known.count; index++) if (has(bits, index)) found.push(index);
    const to = distances();
    const key = sort.value === "next" ? atMoment().next : sort.value === "distance" ? to : undefined;
    if (key) found.sort((a, b) => (key[a] === key[b] ? a - b : key[a] - key[b]));
    return found;
  };

  // — Cards —————————————————————————————————————————————————————————————————————————————————————————————————————————

  const original = [...list.children];
  const made = new Map();
  const inPage = new Map(original.map((card) => [card.querySelector("a").getAttribute("href"), card]));

  const urlOf = (index) => `${says.base}${known.slugs[index]}/`;
  const write = (element, texts) => {
    if (!texts.length) element.remove();
    for (const [number, it] of texts.entries()) {
      const copy = number + 1 < texts.length ? element.cloneNode(true) : element;
      copy.textContent = it;
      if (copy !== element) element.before(copy);
    }
  };
  const make = (index) => {
    const { cards } = known;
    const card = byID("card").content.firstElementChild.cloneNode(true);
    for (const element of card.querySelectorAll("[data-field]")) {
      const name = element.dataset.field;
      const [tongue] = cards[`${name}-lang`]?.(index) ?? [];
      if (tongue) element.lang = tongue;
      write(element, cards[name]?.(index) ?? []);
    }
    card.querySelector("a").href = urlOf(index);
    return card;
  };
  const cardOf = (index) => {
    if (!made.has(index)) made.set(index, inPage.get(urlOf(index)) ?? make(index));
    return made.get(index);
  };

  // The lines of a card that only the browser can write: how far it is, and, where times.js does not see to it, when it is.
  const tell = (index, card) => {
    const to = distances();
    let away = card.querySelector("[data-far]");
    if (to && Number.isFinite(to[index])) {
      if (!away) {
        away = byID("away").content.firstElementChild.cloneNode(true);
        card.querySelector("ul").append(away);
      }
      away.textContent = fill(says.away, { distance: distanceInWords(to[index]) });
    } else if (away) {
      away.remove();
    }
    const soon = card.querySelector("[data-next]");
    if (!soon) return;
    const times = globalThis.waymarkTimes;
    const now = Date.now();
    const it = known.when[index];
    const knows = times && it && now >= known.window[0] && now < known.window[1];
    const line = knows && times.say(it.spans, known.zone(index), known.isOpening(index), now);
    soon.hidden = !line;
    soon.textContent = line || "";
  };

  // — Showing ———————————————————————————————————————————————————————————————————————————————————————————————————————

  const pagination = main.querySelector("nav");
  let found; // the groups that are shown, in order; undefined while the page is as it came
  let shown = 0;

  const showMore = (until) => {
    const added = found.slice(shown, until).map((index) => [index, cardOf(index)]);
    for (const [index, card] of added) tell(index, card);
    list.append(...added.map(([, card]) => card));
    shown = Math.min(until, found.length);
    more.hidden = shown >= found.length;
    return added[0]?.[1];
  };

  const showCounts = (on) => {
    for (const facet of facetNames) {
      const rest = without(on, on.find((it) => it.facet === facet));
      const sets = setsIn(facet);
      for (const box of boxes) {
        if (box.name !== facet) continue;
        const bits = sets.get(box.value);
        const count = bits ? size(bits, rest) : 0;
        counts.get(box).textContent = numbers.format(count);
        box.closest("label").classList.toggle("finder-empty", count === 0 && !box.checked);
      }
    }
  };

  const button = (words, act) => {
    const item = byID("chip").content.firstElementChild.cloneNode(true);
    const it = item.querySelector("button");
    it.querySelector("[data-text]").textContent = words;
    it.addEventListener("click", () => {
      act();
      update();
    });
    return [item, it];
  };

  const chip = (name, drop) => {
    const [item, it] = button(name, () => {
      const place = [...chips.children].indexOf(item);
      drop();
      refocus = () => (chips.children[Math.min(place, chips.children.length - 1)]?.querySelector("button") ?? main).focus();
    });
    it.setAttribute("aria-label", fill(says.remove, { filter: name }));
    return item;
  };
  let refocus; // where the keyboard goes when what was pressed is gone
  const showChips = () => {
    const items = boxes.filter((it) => it.checked).map((box) => chip(nameOf(box), () => (box.checked = false)));
    if (field.value.trim()) items.push(chip(quoted(field.value.trim()), () => (field.value = "")));
    if (origin.value && within.value) items.push(chip(nearInWords(), () => (within.value = "")));
    chips.replaceChildren(...items);
    bar.hidden = !items.length;
    byID("chosen").textContent = items.length ? numbers.format(items.length) : "";
    refocus?.();
    refocus = undefined;
  };

  const showNone = (on) => {
    none.hidden = found.length > 0;
    if (found.length) return;
    const ways = on
      .map((it) => [it, size(without(on, it))])
      .filter(([, count]) => count > 0)
      .map(([it, count]) => {
        const [item] = button(fill(says.without, { filter: it.name, groups: inWords(count) }), () => {
          it.drop();
          refocus = () => main.focus();
        });
        return item;
      });
    byID("ways").replaceChildren(...ways);
  };

  // Once, after things have come to rest.
  let quiet;
  const announce = (words, isUrgent) => {
    clearTimeout(quiet);
    status.classList.toggle("finder-message", Boolean(isUrgent));
    if (isUrgent) status.textContent = words;
    else quiet = setTimeout(() => (status.textContent = words), QUIET);
  };

  const [heading, headingCount] = main.querySelector("h2").children;
  const wholeCount = headingCount.textContent;
  const asItCame = () => {
    found = undefined;
    list.replaceChildren(...original);
    for (const card of original) card.querySelector("[data-far]")?.remove();
    if (pagination) pagination.hidden = false;
    more.hidden = none.hidden = true;
    heading.textContent = heading.dataset.all;
    headingCount.textContent = wholeCount;
    show.textContent = fill(says.show, { groups: wholeCount });
    announce(wholeCount);
  };

  const display = () => {
    const on = filters();
    showCounts(on);
    showChips();
    if (!isChanged()) return asItCame();
    found = inOrder(without(on));
    if (pagination) pagination.hidden = true;
    list.replaceChildren();
    shown = 0;
    showMore(known.cards ? STEP : Infinity);
    showNone(on);
    const words = inWords(found.length);
    heading.textContent = isNarrowed() ? heading.dataset.found : heading.dataset.all;
    headingCount.textContent = words;
    show.textContent = fill(says.show, { groups: words });
    announce(words);
  };

  // — The address ———————————————————————————————————————————————————————————————————————————————————————————————————
  // What is chosen stands behind the #, which no server gets to see; where a visitor may have to leave without a trace, only
  // if they ask for it. Positions and cities never stand there.

  let follows = "keepsAddress" in says;
  const asAddress = () => {
    const parts = boxes.filter((it) => it.checked).map((it) => [it.name, it.value]);
    if (field.value.trim()) parts.push(["q", field.value.trim()]);
    if (sort.value === "next") parts.push(["sort", sort.value]);
    return parts.length ? `#?${new URLSearchParams(parts)}` : "";
  };
  const writeAddress = () => {
    const address = asAddress();
    const current = location.hash.startsWith("#?") ? location.hash : "";
    if (address !== current) history.replaceState(history.state, "", address || location.pathname + location.search);
  };
  const readAddress = () => {
    const asked = new URLSearchParams(location.hash.startsWith("#?") ? location.hash.slice(2) : "");
    for (const box of boxes) box.checked = asked.getAll(box.name).includes(box.value);
    field.value = asked.get("q") ?? "";
    sort.value = asked.get("sort") === "next" ? "next" : "name";
    origin.value = within.value = "";
    // A facet with something chosen is worth seeing.
    for (const box of boxes) if (box.checked) box.closest("details.finder-facet")?.setAttribute("open", "");
  };

  // — Using it ——————————————————————————————————————————————————————————————————————————————————————————————————————

  let turn = 0; // only the latest change may show anything
  const update = async () => {
    const mine = ++turn;
    main.setAttribute("aria-busy", "true");
    try {
      if (!known) announce(says.loading, true);
      await ready();
      const asked = field.value.trim();
      if (worded?.text !== asked) {
        const bits = await find(asked);
        if (mine !== turn) return;
        worded = { text: asked, bits };
      }
      if (mine !== turn) return;
      announce("");
      display();
      if (follows) writeAddress();
      if (keep) keep.hidden = asAddress() === location.hash || !asAddress();
    } catch {
      if (mine === turn) announce(says.failed, true);
    } finally {
      if (mine === turn) main.removeAttribute("aria-busy");
    }
  };

  let pause;
  form.addEventListener("input", (event) => {
    clearTimeout(pause);
    if (event.target !== field) return;
    pause = setTimeout(update, PAUSE);
  });
  form.addEventListener("change", (event) => event.target !== field && update());
  sort.addEventListener("change", update);
  const leadToList = () => {
    if (!isWide.matches) panel.open = false;
    main.focus();
    main.scrollIntoView();
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(pause);
    update();
  });
  show.addEventListener("click", leadToList);
  clear.addEventListener("click", () => {
    for (const box of boxes) box.checked = false;
    for (const it of [field, origin, within]) it.value = "";
    sort.value = "name";
    setNear();
    refocus = () => main.focus();
    update();
  });
  more.addEventListener("click", () => showMore(shown + STEP)?.querySelector("a").focus());
  keep?.querySelector("button").addEventListener("click", () => {
    follows = true;
    writeAddress();
    keep.hidden = true;
    main.focus();
    announce(says.kept, true);
  });

  // Distance: from a city, or from where the device is, which is asked for by the button alone.
  const setNear = () => {
    within.disabled = !origin.value;
    const option = sort.querySelector("[value=distance]");
    option.disabled = !origin.value;
    if (origin.value) return;
    within.value = "";
    if (sort.value === "distance") sort.value = "name";
  };
  const sortByDistance = () => origin.value && (sort.value = "distance");
  origin.addEventListener("change", () => {
    sortByDistance();
    setNear();
  });
  const nearMe = byID("near-me");
  nearMe.hidden = !navigator.geolocation;
  nearMe.addEventListener("click", () => {
    announce(says.asking, true);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        here = [coords.latitude, coords.longitude];
        const option = origin.querySelector("[value=here]");
        option.hidden = option.disabled = false;
        origin.value = "here";
        sortByDistance();
        setNear();
        update();
      },
      () => announce(says.noPosition, true), { maximumAge: 10 * MINUTE, timeout: 20000 });
  });

  // A wide window has room for the filters beside the list; a narrow one folds them.
  const isWide = matchMedia("(min-width: 60rem)");
  const foldPanel = () => (panel.open = isWide.matches);
  isWide.addEventListener("change", foldPanel);
  foldPanel();

  // What is going on changes by itself; what somebody looks at does not jump.
  const refresh = () => {
    if (document.hidden || !found) return;
    found.slice(0, shown).forEach((index) => tell(index, cardOf(index)));
    showCounts(filters());
  };
  setInterval(refresh, MINUTE);
  document.addEventListener("visibilitychange", refresh);

  readAddress();
  setNear();
  addEventListener("hashchange", () => {
    readAddress();
    setNear();
    update();
  });
  document.getElementById("page_finder").classList.add("finder-ready");
  form.hidden = byID("tools").hidden = false;
  if (isChanged()) update();
  // So that it is there when it is needed, and not before somebody reaches for it.
  for (const kind of ["focusin", "pointerover"]) {
    form.addEventListener(kind, () => ready().catch(() => undefined), { once: true });
  }
})();
