// Turns the week into the next seven days: today first and marked, a date at each day, what is over dimmed, what is going on
// marked, what skips this week named; and what begins in the next 24 hours on top. Times come from times.js, before it.
"use strict";
(() => {
  const DAY = 86400000;
  const { lines, read, current, say, until, clockOf, differs, day, add, words } = waymarkTimes;
  const own = document.currentScript.dataset;
  const week = document.querySelector("[data-days]");
  if (!week) return;

  // The days of the site's own clocks, as moments at which they begin, with their dates.
  const starts = read(week.dataset.days).map((it) => it.start);
  const first = Date.parse(week.dataset.first);
  const format = new Intl.DateTimeFormat(document.documentElement.lang, {
    day: "numeric", month: "long", timeZone: "UTC",
  });

  const element = (name, className) => {
    const made = document.createElement(name);
    made.className = className;
    return made;
  };
  const sections = [...week.children].map((section) => ({
    section,
    weekday: Number(section.dataset.weekday) % 7, // as Date has it; NaN for other days
    label: section.querySelector(".day-date"),
    entries: lines.filter((it) => section.contains(it.element)).map((it) => {
      const state = element("p", "agenda-state");
      it.element.querySelector("div").append(state);
      state.hidden = true;
      return { ...it, state };
    }),
  }));

  // The time of a line that belongs to a day, whatever its zone: the one that is closest to noon, and not another week's.
  const onDay = (spans, start) => {
    const near = (it) => Math.abs(it.start - start - DAY / 2);
    const best = spans.reduce((a, b) => (a && near(a) <= near(b) ? a : b), undefined);
    return best && near(best) < 1.6 * DAY ? best : undefined;
  };

  const showEntry = ({ element, spans, zone, state }, weekday, start, now) => {
    const span = onDay(spans, start);
    // What does not say when it ends is over with its day.
    const isOver = span && now >= (span.end || span.start + DAY);
    const isOn = span && now >= span.start && now < span.end;
    element.classList.toggle("over", Boolean(isOver));
    element.classList.toggle("absent", !span);
    element.classList.toggle("on", Boolean(isOn));
    let text = "";
    if (!span) text = own.absent;
    else if (isOver) text = own.over;
    else if (isOn) text = say([span], zone, false, now);
    else if (differs(span.start, zone)) {
      text = clockOf(span.start, zone);
      if (new Date(span.start).getDay() !== weekday) text = words.onDay.replace("{day}", day(span.start, now)).replace("{time}", text);
    }
    state.textContent = text;
    state.hidden = !text;
  };

  const showWeek = (now) => {
    const index = starts.filter((it) => it <= now).length - 1;
    const today = new Date(first + index * DAY).getUTCDay();
    for (const it of sections) it.ahead = Number.isNaN(it.weekday) ? 7 : (it.weekday - today + 7) % 7;
    const order = [...sections].sort((a, b) => a.ahead - b.ahead);
    if (order.some((it, index) => week.children[index] !== it.section) && !week.contains(document.activeElement)) {
      week.append(...order.map((it) => it.section));
    }
    for (const { section, weekday, ahead, label, entries } of sections) {
      if (ahead === 7) continue;
      const start = starts[index + ahead];
      section.classList.toggle("today", ahead === 0);
      label.hidden = start === undefined;
      if (start === undefined) continue;
      const date = format.format(first + (index + ahead) * DAY);
      // Where the visitor's calendar shows another day, “today” would be false.
      const isNamed = new Date(now).getDay() === today && ahead < 2;
      label.textContent = isNamed ? `${ahead ? words.tomorrow : words.today}, ${date}` : date;
      for (const entry of entries) showEntry(entry, weekday, start, now);
    }
  };

  // What begins within a day, or is going on, each group once.
  const box = document.getElementById("schedule_soon");
  const showSoon = (now) => {
    if (!box || box.contains(document.activeElement)) return;
    const list = box.querySelector("ul");
    const groups = new Map();
    for (const it of sections.flatMap((section) => section.entries)) {
      const span = current(it.spans, now);
      const link = it.element.querySelector("a");
      if (!span || span.start > now + DAY) continue;
      const known = groups.get(link.href);
      if (!known || span.start < known.span.start) groups.set(link.href, { ...it, span, link });
    }
    const soon = [...groups.values()].sort((a, b) => a.span.start - b.span.start).slice(0, 12);
    list.replaceChildren(...soon.map(({ link, span, zone }) => {
      const item = document.createElement("li");
      const when = element("span", "agenda-state");
      when.textContent = now < span.start
        ? words.onDay.replace("{day}", day(span.start, now)).replace("{time}", clockOf(span.start, zone))
        : say([span], zone, false, now);
      item.append(when, " ", link.cloneNode(true));
      return item;
    }));
    box.hidden = !soon.length;
  };

  const hide = () => {
    week.append(...sections.map((it) => it.section));
    if (box) box.hidden = true;
    for (const { section, label, entries } of sections) {
      section.classList.remove("today");
      if (label) label.hidden = true;
      for (const { element, state } of entries) {
        element.classList.remove("over", "absent", "on");
        state.hidden = true;
      }
    }
  };

  add({
    show: (now) => {
      showWeek(now);
      showSoon(now);
    },
    hide,
    // Those of the next days suffice: at midnight all is done again.
    moments: starts.concat(sections.flatMap((it) => it.entries).flatMap((it) => it.spans)
      .flatMap((it) => [it.start, it.end])).filter((it) => it > Date.now() && it < until),
  });

  // An address that leads to a day was followed before the days were put in order.
  const target = location.hash && document.getElementById(location.hash.slice(1));
  if (target) queueMicrotask(() => target.scrollIntoView());
})();
