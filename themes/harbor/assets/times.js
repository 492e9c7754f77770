// Says when things are: today, tomorrow, going on, open; and in the visitor's own time where their clock differs.
// Waymark worked out every occurrence; this decodes, compares with the clock, and formats. It expands no rule, and outside
// the weeks that the page knows it says nothing. All words come from the page, in the attributes of this script's element.
"use strict";
(() => {
  const MINUTE = 60000;
  const DAY = 1440 * MINUTE;
  const words = document.currentScript.dataset;
  const all = (selector) => [...document.querySelectorAll(selector)];

  // Decoding: the form is described in Waymark's UpcomingTimes. A span without `end` has one that nobody knows.
  const number = (text) => parseInt(text, 36);
  const RUN = /^(-?\w+)(?:\+(\w+))?(?:\*(\w+)(?:@(\w+))?)?(?:!(-?\w+))?$/;
  const read = (text) => {
    const spans = [];
    for (const run of text ? text.split(" ") : []) {
      const [, start, length, count = "1", step = "7s0", deadline] = RUN.exec(run) || [];
      for (let index = 0; index < number(count); index++) {
        const time = (number(start) + index * number(step)) * MINUTE;
        const end = length && time + number(length) * MINUTE;
        spans.push({ start: time, end, deadline: deadline ? number(deadline) * MINUTE : Infinity });
      }
    }
    return spans.sort((a, b) => a.start - b.start);
  };
  const [from, until] = [number(words.from) * MINUTE, number(words.until) * MINUTE];

  // The span that is going on, else the next one to begin.
  const current = (spans, now) =>
    spans.find((it) => now < it.deadline && (now < it.start || now < it.end));

  // Formatting
  const fill = (pattern, values) => pattern.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  const padded = (number) => String(number).padStart(2, "0");
  const clock = (date) => {
    const [hour, minutes] = [date.getHours(), padded(date.getMinutes())];
    if (words.clock !== "12") return `${hour}:${minutes}`;
    if (hour % 12 === 0 && minutes === "00") return hour ? words.noon : words.midnight;
    return fill(hour < 12 ? words.am : words.pm, { time: `${(hour + 11) % 12 + 1}:${minutes}` });
  };
  const dayFormat = new Intl.DateTimeFormat(document.documentElement.lang, {
    weekday: "long", day: "numeric", month: "long",
  });
  const midnight = (time, days) => new Date(time).setHours(24 * days, 0, 0, 0);
  const day = (time, now) =>
    time < midnight(now, 1) ? words.today : time < midnight(now, 2) ? words.tomorrow : dayFormat.format(time);

  // What a clock in a zone shows, to compare with the visitor's; nothing where the browser does not know the zone.
  const zones = {};
  const wallClock = (time, timeZone) => {
    try {
      const format = { dateStyle: "short", timeStyle: "short", timeZone };
      zones[timeZone] = zones[timeZone] || new Intl.DateTimeFormat("en", format);
      return zones[timeZone].format(time);
    } catch {
      return undefined;
    }
  };
  const differs = (time, zone) => wallClock(time, zone) !== wallClock(time);
  const clockOf = (time, zone) => {
    const own = clock(new Date(time));
    return differs(time, zone) ? fill(words.yours, { time: own }) : own;
  };

  // “Next: today, 7:00 pm”, “Open now, until 6:00 pm”; nothing where the page knows of nothing.
  const say = (spans, zone, isOpening, now) => {
    const span = current(spans, now);
    if (!span) return "";
    if (now < span.start) {
      const when = fill(words.onDay, { day: day(span.start, now), time: clockOf(span.start, zone) });
      return fill(isOpening ? words.closedUntil : words.next, { when });
    }
    if (span.end >= until) return isOpening ? words.open : words.meeting;
    return fill(isOpening ? words.openUntil : words.meetingUntil, { time: clockOf(span.end, zone) });
  };

  // What changes with the time: `show(now)`, `hide()`, and the moments at which it may change.
  const parts = [];
  let timer;
  const update = () => {
    clearTimeout(timer);
    const now = Date.now();
    const isKnown = now >= from && now < until;
    for (const part of parts) isKnown ? part.show(now) : part.hide();
    if (!isKnown) return;
    const moments = [midnight(now, 1), until, ...parts.flatMap((part) => part.moments)];
    timer = setTimeout(update, Math.min(DAY, ...moments.filter((it) => it > now).map((it) => it - now)) + 50);
  };
  const add = (part) => {
    if (parts.push(part) === 1) {
      // Timers stand still while a device sleeps, and in a page that the browser kept for Back.
      addEventListener("pageshow", update);
      document.addEventListener("visibilitychange", update);
    }
    queueMicrotask(update);
  };

  // A group's or a meeting's line.
  const lines = all("[data-times]").map((element) => {
    const { times, zone, opening } = element.dataset;
    const line = element.querySelector("[data-soon]") || element;
    const usual = element.querySelector("[data-usual]");
    const spans = times === "always" ? [] : read(times);
    const set = (text) => {
      line.textContent = text;
      line.hidden = !text;
      if (usual) usual.hidden = Boolean(text);
    };
    if (line.matches("[data-soon]")) {
      add({
        show: (now) => set(say(spans, zone, opening !== undefined, now)),
        hide: () => set(""),
        moments: spans.flatMap((it) => [it.start, it.end, it.deadline]),
      });
    }
    return { element, spans, zone };
  });

  // A group's dates: what is over goes into a folded list, the next is marked, and each gets the visitor's own time.
  for (const list of all("[data-dates]")) {
    const dates = [...list.children].map((element) => {
      const local = element.querySelector("time").dateTime;
      const start = Date.parse(local);
      const date = new Date(start);
      const ownDay = `${date.getFullYear()}-${padded(date.getMonth() + 1)}-${padded(date.getDate())}`;
      const isHeld = !element.classList.contains("cancelled");
      const own = document.createElement("span");
      own.className = "your-time";
      if (isHeld && !local.startsWith(`${ownDay}T${padded(date.getHours())}:${padded(date.getMinutes())}`)) {
        const time = fill(words.yours, { time: clock(date) });
        own.textContent = ` · ${local.startsWith(ownDay) ? time : `${time}, ${dayFormat.format(date)}`} `;
      }
      // What does not say when it ends counts as over a day later.
      return { element, own, isHeld, end: start + (element.dataset.minutes * MINUTE || DAY) };
    });
    const folded = document.createElement("details");
    const earlier = list.cloneNode(false);
    folded.className = "earlier";
    folded.append(document.createElement("summary"), earlier);
    folded.firstChild.textContent = words.earlier;
    let count = 0; // of those that are over
    const arrange = (over) => {
      if (over === count) return;
      count = over;
      dates.forEach(({ element }, index) => (index < over ? earlier : list).append(element));
      over ? list.before(folded) : folded.remove();
    };
    add({
      show: (now) => {
        const left = dates.findIndex((it) => now < it.end);
        arrange(left < 0 ? dates.length : left);
        const next = dates.find((it) => it.isHeld && now < it.end);
        for (const it of dates) {
          it.element.classList.toggle("next", it === next);
          it.element.insertBefore(it.own, it.element.querySelector(".state"));
        }
      },
      hide: () => {
        arrange(0);
        for (const { element, own } of dates) {
          element.classList.remove("next");
          own.remove();
        }
      },
      moments: dates.map((it) => it.end),
    });
  }

  // For the other scripts of a page that sort or pick by time.
  globalThis.waymarkTimes = Object.freeze({
    from, until, words, lines, number, read, current, say, day, differs, clockOf, add,
  });
})();
