// Looks for words in all pages of the site, on the visitor's own device: a few small files of an index that was
// made with the site are loaded, and what is typed is compared with them here. Nothing is sent or stored.
// docs/search.md describes the index.
(() => {
  "use strict";

  const PAUSE = 250; // milliseconds without a key before a search begins
  const PATIENCE = 800; // milliseconds before it says that it is searching
  const AT_ONCE = 10; // results shown before “more” is asked for
  const MOST_FILES = 3; // files that may be loaded to complete a word that is still being typed

  // — Words ——————————————————————————————————————————————————————————————————————————————————————————————————————
  // Cuts texts into words as the index was cut: Sources/Search/WordReader.swift, LetterFolding.swift.

  const SPELLED = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ł: "l", ı: "i", ς: "σ", ſ: "s" };
  const IDEOGRAPH = "\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}";
  const WORD = new RegExp(
    `(?=[\\p{L}\\p{M}\\p{N}])[${IDEOGRAPH}]|(?:(?![${IDEOGRAPH}])[\\p{L}\\p{M}\\p{N}'’ʼ\\xad\\u200c\\u200d])+`, "gu");
  const SILENT = /['’ʼ\xad\u200c\u200d\u0300-\u036f]/g;

  const fold = (text) => {
    let folded = "";
    for (const letter of text) {
      for (const small of letter.toLowerCase()) {
        folded += SPELLED[small] ?? (/[\xc0-\u04ff\u1e00-\u1eff]/.test(small) ? small.normalize("NFD") : small);
      }
    }
    return folded.replace(SILENT, "");
  };

  /** The words of a text, each with the stretch of it where it stands. */
  const words = (text) =>
    [...text.matchAll(WORD)]
      .map((found) => ({ word: fold(found[0]), start: found.index, end: found.index + found[0].length }))
      .filter(({ word }) => word !== "");

  // — The index ———————————————————————————————————————————————————————————————————————————————————————————————————

  const form = document.getElementById("page_search");
  const folder = form.dataset.index;
  let index; // a promise of index.json
  let files = new Map(); // promises of the other files, by name

  const get = async (name, options) => {
    const response = await fetch(folder + name, options);
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return response.text();
  };

  /** index.json. Asked for anew on every visit: what it says decides which version of the other files is right. */
  const loadIndex = async () => {
    const description = JSON.parse(await get("index.json", { cache: "no-cache" }));
    description.wordFiles = description.wordFiles.split(" ");
    description.cardFiles = description.cardFiles.split(" ");
    description.stop = new Set(description.stop.split(" "));
    description.endings = description.endings.map((set) => set.split(" ").map((ending) => ending.replace("-", "")));
    description.same = description.same.map((set) => set.split(" "));
    return description;
  };

  /** A file in the version that index.json names; a host may keep an old one for longer than it should. */
  const file = (name, version, versionOf, read) => {
    if (!files.has(name)) {
      const load = async () => {
        const path = `${name}?${version}`;
        let text = await get(path);
        if (versionOf(text) !== version) text = await get(path, { cache: "reload" });
        if (versionOf(text) !== version) throw new Error(`${name}: another version`);
        return read(text);
      };
      files.set(name, load());
    }
    return files.get(name);
  };

  const firstLine = (text) => text.slice(0, text.indexOf("\n"));
  const lines = (text) => text.split("\n").slice(1, -1);

  const wordFile = (description, number) =>
    file(`words-${number}.txt`, description.wordFiles[number], firstLine, (text) =>
      new Map(lines(text).map((line) => [line.slice(0, line.indexOf(" ")), line])));
  const spelling = (description) => file("spelling.txt", description.spelling, firstLine, lines);
  const cardFile = (description, number) =>
    file(`cards-${number}.json`, description.cardFiles[number],
      (text) => JSON.parse(text).version, (text) => JSON.parse(text).cards);

  /** Loads a small index whole, so that not even the choice of files says what was looked for. */
  const loadWhole = (description) => {
    const all = [spelling(description)];
    description.words.forEach((_, number) => all.push(wordFile(description, number)));
    const cards = Math.ceil(description.documents / description.cards);
    for (let number = 0; number < cards; number++) all.push(cardFile(description, number));
    return Promise.all(all);
  };

  /** The number of the file that holds a word if any does: the last that begins with it or before it. */
  const fileOf = (description, word) => {
    let low = 0;
    let high = description.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (description.words[middle] <= word) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  };

  const DIGITS = new Map(
    [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"].map((digit, value) => [digit, value]));

  /** Calls `visit` with each document of a line and how much the word says about it; returns how many hold the word. */
  const readLine = (line, visit) => {
    const [, postings, count] = line.split(" ");
    let [last, value, shift, named] = [-1, 0, 0, 0];
    for (const character of postings) {
      const digit = DIGITS.get(character);
      value |= (digit & 31) << shift;
      shift += 5;
      if (digit & 32) continue;
      last += (value >>> 4) + 1;
      visit(last, value & 15);
      named += 1;
      [value, shift] = [0, 0];
    }
    return count ? Number(count) : named;
  };

  // — Finding —————————————————————————————————————————————————————————————————————————————————————————————————————

  /** A word, its other forms and its likes, each with how near it is to what was typed. */
  const formsOf = (description, word) => {
    const forms = new Map([[word, 1]]);
    const add = (form, nearness) => forms.has(form) || forms.set(form, nearness);
    for (const endings of description.endings) {
      for (const ending of endings) {
        const stem = word.slice(0, word.length - ending.length);
        if (!word.endsWith(ending) || stem.length < 3) continue;
        for (const other of endings) add(stem + other, 0.9);
      }
    }
    for (const same of description.same) if (same.includes(word)) for (const other of same) add(other, 0.7);
    return forms;
  };

  /** The lines of those of the words that the index has. */
  const linesOf = async (description, nearness) => {
    // A form that begins otherwise is looked up too, but a search must not load half of the index for it.
    const numbers = new Set();
    for (const word of nearness.keys()) if (numbers.size < 2 * MOST_FILES) numbers.add(fileOf(description, word));
    const loaded = new Map();
    await Promise.all([...numbers].map(async (number) => loaded.set(number, await wordFile(description, number))));
    const found = [];
    for (const [word, near] of nearness) {
      const line = loaded.get(fileOf(description, word))?.get(word);
      if (line) found.push({ word, line, near });
    }
    return found;
  };

  /** The lines of the words that begin so; none where too many files would have to be loaded. */
  const completions = async (description, start) => {
    const first = fileOf(description, start);
    const last = fileOf(description, `${start}\uffff`);
    if (last - first >= MOST_FILES) return [];
    const numbers = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
    const found = [];
    for (const words of await Promise.all(numbers.map((number) => wordFile(description, number)))) {
      for (const [word, line] of words) {
        if (word.startsWith(start) && word !== start) found.push({ word, line, near: (0.8 * start.length) / word.length });
      }
    }
    return found;
  };

  /** How many letters must be changed, left out, put in or swapped; `most + 1` where it is more than `most`. */
  const distance = (left, right, most) => {
    if (Math.abs(left.length - right.length) > most) return most + 1;
    let before = [];
    let row = Array.from({ length: right.length + 1 }, (_, column) => column);
    for (let i = 1; i <= left.length; i++) {
      const next = [i];
      for (let j = 1; j <= right.length; j++) {
        const change = row[j - 1] + (left[i - 1] === right[j - 1] ? 0 : 1);
        next[j] = Math.min(change, row[j] + 1, next[j - 1] + 1);
        if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) {
          next[j] = Math.min(next[j], before[j - 2] + 1);
        }
      }
      if (Math.min(...next) > most) return most + 1;
      [before, row] = [row, next];
    }
    return row[right.length];
  };

  /** The common words that a mistyped one may have been meant to be: the nearest that begin with the same letter. */
  const corrections = async (description, word) => {
    let most = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
    let nearest = [];
    if (most === 0) return nearest;
    for (const other of await spelling(description)) {
      if (other[0] !== word[0]) continue;
      const far = distance(word, other, most);
      if (far > most) continue;
      if (far < most) [most, nearest] = [far, []];
      nearest.push(other);
    }
    return nearest.slice(0, 3);
  };

  /** The documents that hold a word, with how much it says about each, and what was found for it. */
  const find = async (description, word, isTyped) => {
    let found = await linesOf(description, formsOf(description, word));
    let corrected = [];
    if (isTyped || (found.length === 0 && word.length > 2)) found.push(...(await completions(description, word)));
    if (found.length === 0) {
      corrected = await corrections(description, word);
      found = await linesOf(description, new Map(corrected.map((other) => [other, 0.5])));
    }
    const scores = new Map();
    let count = 0;
    for (const { line, near } of found) {
      const holding = readLine(line, (number, level) => {
        const score = near * (level + 1);
        if (score > (scores.get(number) ?? 0)) scores.set(number, score);
      });
      count = Math.max(count, holding);
    }
    const rarity = Math.log(1 + description.documents / Math.max(1, count, scores.size));
    return { scores, rarity, corrected, words: found.map((entry) => entry.word) };
  };

  /** Everything that holds some of the words: first what holds most of them, then by how much they say about it. */
  const rank = (terms) => {
    const results = new Map();
    for (const { scores, rarity } of terms) {
      for (const [number, score] of scores) {
        const result = results.get(number) ?? { number, held: 0, score: 0 };
        result.held += 1;
        result.score += rarity * score;
        results.set(number, result);
      }
    }
    return [...results.values()].sort((a, b) => b.held - a.held || b.score - a.score || a.number - b.number);
  };

  const search = async (text) => {
    index ??= loadIndex();
    const description = await index;
    if (description.whole) await loadWhole(description);
    const all = words(text).map(({ word }) => word);
    const telling = all.filter((word) => !description.stop.has(word));
    // What is still being typed is the end of the text; a space behind it says that it is whole.
    const typed = /[\s\p{P}]$/u.test(text) ? undefined : all.at(-1);
    const looked = [...new Set(telling.length ? telling : all)];
    const terms = await Promise.all(looked.map((word) => find(description, word, word === typed && word.length > 1)));
    const results = rank(terms);
    return {
      results: results.filter((result) => result.held === results[0].held || results[0].held < terms.length),
      isPartial: results.length > 0 && results[0].held < terms.length,
      corrected: terms.flatMap((term) => term.corrected),
      words: new Set(terms.flatMap((term) => term.words)),
    };
  };

  // — Showing —————————————————————————————————————————————————————————————————————————————————————————————————————

  const field = document.getElementById("page_search-words");
  const status = document.getElementById("page_search-status");
  const nothing = document.getElementById("page_search-nothing");
  const section = document.getElementById("page_search-results");
  const list = section.querySelector("ol");
  const more = document.getElementById("page_search-more");
  const keep = document.getElementById("page_search-keep");
  const template = document.getElementById("page_search-result");
  const says = status.dataset;
  const say = (sentence, insertion) => sentence.split("#").join(insertion);

  /** A text in which the words that were found are marked. */
  const marked = (text, found) => {
    const pieces = [];
    let end = 0;
    for (const piece of words(text)) {
      if (!found.has(piece.word)) continue;
      const mark = document.createElement("mark");
      mark.textContent = text.slice(piece.start, piece.end);
      pieces.push(text.slice(end, piece.start), mark);
      end = piece.end;
    }
    return [...pieces, text.slice(end)];
  };

  const item = (description, card, found) => {
    const [label, url, title, summary, detail, titleLanguage, summaryLanguage] = card;
    const it = template.content.firstElementChild.cloneNode(true);
    const link = it.querySelector("a");
    const [kind, about, facts] = it.querySelectorAll("p");
    link.href = url;
    // What is discreet comes without a name: what it is stands for it.
    link.append(...(title ? marked(title, found) : [description.labels[label]]));
    if (titleLanguage) link.lang = titleLanguage;
    kind.textContent = title ? description.labels[label] : "";
    about.append(...marked(summary, found));
    if (summaryLanguage) about.lang = summaryLanguage;
    facts.textContent = detail;
    for (const line of [kind, about, facts]) if (!line.textContent) line.remove();
    return it;
  };

  const itemsOf = async (answer, from) => {
    const description = await index;
    return Promise.all(
      answer.results.slice(from, from + AT_ONCE).map(async ({ number }) => {
        const cards = await cardFile(description, Math.floor(number / description.cards));
        return item(description, cards[number % description.cards], answer.words);
      }));
  };

  let latest; // the answer that is shown
  let asked = 0; // how many searches were begun; only the last one may show anything

  const clear = () => {
    latest = undefined;
    section.hidden = true;
    nothing.hidden = true;
    if (keep) keep.hidden = true;
    status.textContent = "";
    list.replaceChildren();
  };

  const show = (answer, items, text) => {
    latest = answer;
    const count = answer.results.length;
    list.replaceChildren(...items);
    section.hidden = count === 0;
    nothing.hidden = count > 0;
    more.hidden = count <= AT_ONCE;
    if (keep) keep.hidden = count === 0;
    const number = new Intl.NumberFormat(document.documentElement.lang).format(count);
    const sentences = count === 0 ? [say(says.nothing, text)] : [say(says.found, number)];
    if (count > 0 && answer.corrected.length > 0) sentences.unshift(say(says.corrected, answer.corrected.join(", ")));
    if (answer.isPartial) sentences.unshift(says.some);
    status.textContent = sentences.join(" ");
  };

  const run = async (text) => {
    const turn = ++asked;
    if (words(text).length === 0 || text.trim().length < 2) return clear();
    const slow = setTimeout(() => turn === asked && (status.textContent = says.loading), PATIENCE);
    try {
      const answer = await search(text);
      const items = await itemsOf(answer, 0);
      if (turn === asked) show(answer, items, text.trim());
    } catch {
      // Whatever it was, a new version of the site or a lost connection: the next search begins from nothing.
      index = undefined;
      files = new Map();
      if (turn !== asked) return;
      clear();
      status.textContent = says.failed;
    } finally {
      clearTimeout(slow);
    }
  };

  more.addEventListener("click", async () => {
    const answer = latest;
    const items = await itemsOf(answer, list.children.length).catch(() => undefined);
    if (answer !== latest) return;
    if (!items) {
      status.textContent = says.failed;
      return;
    }
    list.append(...items);
    more.hidden = list.children.length >= answer.results.length;
    items[0]?.querySelector("a").focus();
  });

  // — The address —————————————————————————————————————————————————————————————————————————————————————————————————
  // The words stand behind the #, which no server gets to see. On a site that can be left quickly, and so may be read
  // by somebody who is watched, the browser's history gets them only if the visitor asks for it.

  let keeps = "keepsAddress" in form.dataset;

  const asking = () =>
    location.hash.startsWith("#?") ? new URLSearchParams(location.hash.slice(2)).get("q") : null;

  const writeAddress = (text) => {
    const address = text.trim() ? `#?${new URLSearchParams({ q: text.trim() })}` : location.pathname + location.search;
    if (address !== location.hash) history.replaceState(history.state, "", address);
  };

  const begin = () => {
    if (keeps) writeAddress(field.value);
    run(field.value);
  };

  let pause;
  field.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(begin, PAUSE);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(pause);
    begin();
  });
  keep?.querySelector("button").addEventListener("click", () => {
    keeps = true;
    writeAddress(field.value);
    status.textContent = says.kept;
  });

  const readAddress = () => {
    const text = asking();
    if (text === null || text === field.value) return;
    field.value = text.slice(0, field.maxLength);
    run(field.value);
  };
  addEventListener("hashchange", readAddress);
  // A browser that comes back may have kept what was typed.
  addEventListener("pageshow", () => field.value && !latest && run(field.value));
  readAddress();
})();
