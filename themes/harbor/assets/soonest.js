// Lists of which only what is going on or comes first is shown: as many as `data-soonest` says, what is open at this moment
// alone where there is `data-now`. Times come from times.js, which stands before it.
"use strict";
(() => {
  const { lines, number, current, add } = waymarkTimes;
  for (const list of document.querySelectorAll("[data-soonest]")) {
    const entries = lines.filter((it) => it.element.parentElement === list);
    const usual = entries.map((it) => it.element.hidden);
    const isNowAlone = "now" in list.dataset;
    const most = number(list.dataset.soonest);
    // What shows and hides with the list, such as its heading.
    const box = list.closest("[data-box]");
    add({
      show: (now) => {
        const chosen = entries.map((it) => ({ it, span: current(it.spans, now) }))
          .filter(({ span }) => span && (!isNowAlone || span.start <= now))
          .sort((a, b) => Math.max(now, a.span.start) - Math.max(now, b.span.start)).slice(0, most);
        if (box) box.hidden = !chosen.length;
        else if (!chosen.length) return;
        for (const { element } of entries) element.hidden = true;
        for (const { it } of chosen) {
          it.element.hidden = false;
          // What is moved loses the focus.
          if (!list.contains(document.activeElement)) list.append(it.element);
        }
      },
      hide: () => {
        entries.forEach(({ element }, index) => {
          element.hidden = usual[index];
          list.append(element);
        });
        if (box) box.hidden = true;
      },
      moments: [],
    });
  }
})();
