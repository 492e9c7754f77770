// Tells which groups are for somebody, from answers that stay in this page: they are in no address, no storage and no
// request, and gone when one leaves. Which sentence is said is decided here; all of them come from the site.
"use strict";
(() => {
  const STEP = 20; // groups shown at once in each list
  const PAUSE = 1000; // milliseconds without a change before the counts are announced
  const TYPING = 300; // milliseconds for the next digit of a number

  // What is known of a rule: "yes", "no" or "maybe", and then the questions that would help.
  const decided = (holds) => ({ result: holds ? "yes" : "no", open: [] });

  const condition = (rule, answer) => {
    if (answer === undefined) return { result: "maybe", open: [rule.question] };
    if ("options" in rule) return decided(rule.options.some((option) => answer.includes(option)));
    if ("answer" in rule) return decided(answer === rule.answer);
    return decided(answer >= (rule.minimum ?? 0) && answer <= (rule.maximum ?? Infinity));
  };

  // One part that comes to `deciding` decides for all; else one that is open leaves them open.
  const combination = (parts, deciding, otherwise, answers) => {
    const open = new Set();
    for (const part of parts) {
      const known = evaluate(part, answers);
      if (known.result === deciding) return { result: deciding, open: [] };
      for (const question of known.open) open.add(question);
    }
    return { result: open.size ? "maybe" : otherwise, open: [...open] };
  };

  const NEGATED = { yes: "no", no: "yes", maybe: "maybe" };
  const evaluate = (rule, answers) => {
    if (rule.all) return combination(rule.all, "no", "yes", answers);
    if (rule.any) return combination(rule.any, "yes", "no", answers);
    if (!rule.none) return condition(rule, answers[rule.question]);
    const any = combination(rule.none, "yes", "no", answers);
    return { result: NEGATED[any.result], open: any.open };
  };

  // What a list of requirements comes to: which of them fail, or which questions are still open.
  const combined = (known) => {
    const unmet = [...known.keys()].filter((index) => known[index].result === "no");
    if (unmet.length) return { result: "no", unmet, open: [] };
    const open = [...new Set(known.flatMap((one) => one.open))];
    return { result: open.length ? "maybe" : "yes", unmet: [], open };
  };

  // For tests, which compare this with the program that made the site.
  window.waymarkJudge = (requirements, answers) => combined(requirements.map((rule) => evaluate(rule, answers)));

  // The page
  const finder = document.getElementById("page_finder");
  const form = finder.querySelector("form");
  const words = finder.dataset;
  const counts = document.getElementById("page_counts").firstElementChild;
  const announcement = document.getElementById("page_announcement");
  const everyGroup = document.getElementById("page_all-groups");
  const lists = ["yes", "maybe", "no"].map((result) => {
    const part = finder.querySelector(`[data-result="${result}"]`);
    return { result, part, list: part.querySelector("ul"), more: part.querySelector("button"), groups: [], shown: 0 };
  });
  let data; // what the site says of its groups
  let loading;
  let typing;
  let pause;

  const read = () => {
    const answers = {};
    for (const question of form.querySelectorAll("[data-question]")) {
      const { question: id, kind } = question.dataset;
      if (kind === "number") {
        const text = question.querySelector("input").value.trim();
        if (/^\d{1,6}$/.test(text)) answers[id] = Number(text);
        continue;
      }
      const chosen = [...question.querySelectorAll("input:checked")].map((input) => input.value).filter(Boolean);
      if (chosen.length) answers[id] = kind === "yes-no" ? chosen[0] === "yes" : chosen;
    }
    return answers;
  };

  const element = (name, text, className) => {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    if (className) made.className = className;
    return made;
  };

  const sentences = (trees, className) => {
    const list = element("ul", "", className);
    for (const tree of trees) {
      const item = element("li", tree.text);
      if (tree.items) item.append(sentences(tree.items, ""));
      list.append(item);
    }
    return list;
  };

  // Leads to the question that a result hangs on. The address stays as it is.
  const openQuestion = (id) => {
    const made = element("a", data.questions[id]);
    made.href = "#page_questions";
    made.addEventListener("click", (event) => {
      event.preventDefault();
      form.querySelector(`[data-question="${id}"] input`).focus();
    });
    return made;
  };

  const link = (group) => {
    const made = element("a", group.name);
    made.href = data.url + group.slug + "/";
    if (group.lang) made.lang = group.lang;
    return made;
  };

  // The open group that one can or may join and that shares the most topics and audiences with another.
  const nearest = (group) => {
    let best;
    let most = 0;
    for (const { groups } of lists.slice(0, 2)) {
      for (const other of groups) {
        if (other.status) continue;
        let shared = 0;
        for (const tag of other.tags) if (group.tags.includes(tag)) shared += 1;
        if (shared > most) [best, most] = [other, shared];
      }
    }
    return best;
  };

  const entry = (group, { unmet, open }) => {
    const item = element("li");
    const title = element("p", "", "card-title");
    title.append(link(group));
    if (group.status) title.append(" ", element("span", group.status, "status"));
    item.append(title);
    if (group.facts) item.append(element("p", group.facts, "small"));
    const audiences = group.tags.map((tag) => data.audiences[tag]).filter(Boolean);
    if (audiences.length) item.append(sentences(audiences.map((text) => ({ text })), "tags"));
    const rule = data.rules[group.rule];
    if (unmet.length) item.append(sentences(unmet.map((index) => data.requirements[rule[index]].say), "reasons"));
    if (open.length) {
      const list = sentences(open.map(() => ({})), "reasons");
      open.forEach((question, index) => list.children[index].append(openQuestion(question)));
      item.append(list);
    }
    const other = unmet.length && nearest(group);
    if (other) {
      const instead = element("p", words.instead + " ", "instead");
      instead.append(link(other));
      item.append(instead);
    }
    return item;
  };

  const showMore = (list) => {
    const next = list.groups.slice(list.shown, list.shown + STEP);
    list.list.append(...next.map((group) => entry(group, list.known[group.rule])));
    list.shown += next.length;
    list.more.parentElement.hidden = list.shown >= list.groups.length;
  };

  const format = new Intl.NumberFormat(document.documentElement.lang);

  const show = (answers) => {
    const requirements = data.requirements.map(({ rule }) => evaluate(rule, answers));
    const known = data.rules.map((rule) => combined(rule.map((index) => requirements[index])));
    for (const list of lists) {
      list.known = known;
      list.groups = data.groups.filter((group) => known[group.rule].result === list.result);
    }
    for (const list of lists) {
      list.part.hidden = !list.groups.length;
      list.part.querySelector(".count").textContent = `(${format.format(list.groups.length)})`;
      list.list.replaceChildren();
      list.shown = 0;
      // What is folded is made when it is opened.
      if (list.part.open !== false) showMore(list);
    }
    const numbers = Object.fromEntries(lists.map(({ result, groups }) => [result, format.format(groups.length)]));
    return words.counts.replace(/\{(yes|maybe|no)\}/g, (_, result) => numbers[result]);
  };

  const say = (text, isResult) => {
    counts.textContent = text;
    if (isResult) counts.href = "#page_results";
    else counts.removeAttribute("href");
    if (everyGroup) everyGroup.hidden = isResult;
    if (!isResult) for (const { part } of lists) part.hidden = true;
    clearTimeout(pause);
    pause = setTimeout(() => { announcement.textContent = text; }, PAUSE);
  };

  const update = () => {
    clearTimeout(typing);
    const answers = read();
    if (!Object.keys(answers).length) return say(words.begin, false);
    if (data) say(show(answers), true);
    else load().then(update, () => say(words.notLoaded, false));
  };

  const load = () => {
    loading ??= fetch(words.source)
      .then((response) => (response.ok ? response.json() : Promise.reject(response)))
      .then((loaded) => {
        loaded.groups = loaded.groups.map(([slug, name, rule, facts, tags, status, lang]) => (
          { slug, name, rule, facts, tags, status, lang }
        ));
        data = loaded;
      })
      .catch((problem) => {
        loading = undefined; // the next answer tries again
        throw problem;
      });
    return loading;
  };

  const forget = () => {
    form.reset();
    clearTimeout(typing);
    say(words.begin, false);
    clearTimeout(pause);
    announcement.textContent = "";
  };

  form.addEventListener("focusin", () => load().catch(() => {}), { once: true });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", (event) => {
    clearTimeout(typing);
    if (event.target.type === "number") typing = setTimeout(update, TYPING);
    else update();
  });
  form.addEventListener("reset", () => setTimeout(update)); // once the controls are empty
  for (const list of lists) {
    list.more.addEventListener("click", () => {
      const last = list.list.lastElementChild;
      showMore(list);
      last.nextElementSibling?.querySelector("a").focus();
    });
    list.part.addEventListener("toggle", () => { if (list.part.open && !list.shown) showMore(list); });
  }
  // A page that the browser kept must not show somebody else's answers.
  addEventListener("pagehide", forget);

  form.querySelector("fieldset").disabled = false;
  finder.classList.add("ready");
  forget();
})();
