// Leaves the site at once, by the exit link or by three presses of Shift. The page is hidden before the other
// site answers, and replaced, so that Back does not return to it. Stores nothing and tells nobody.
"use strict";
(() => {
  const TIME = 5000; // milliseconds for three presses
  const link = document.getElementById("page_exit");
  const status = document.getElementById("page_exit-status");
  const words = status.dataset;

  let presses = 0;
  let alone = false; // whether Shift is down and nothing else has happened since
  let timer;
  let cover;

  const forget = () => {
    clearTimeout(timer);
    presses = 0;
    alone = false;
    status.textContent = "";
  };

  const expire = () => {
    forget();
    status.textContent = words.slow;
    timer = setTimeout(forget, TIME);
  };

  const leave = () => {
    forget();
    if (!cover) {
      cover = document.createElement("p");
      cover.setAttribute("role", "alert");
      cover.textContent = words.loading;
      document.documentElement.append(cover);
    }
    document.body.style.display = "none";
    location.replace(link.href);
  };

  const press = () => {
    presses += 1;
    if (presses === 3) return leave();
    if (presses === 1) {
      clearTimeout(timer);
      timer = setTimeout(expire, TIME);
    }
    status.textContent = presses === 1 ? words.twice : words.once;
  };

  link.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });
  addEventListener("keydown", (event) => {
    if (event.key !== "Shift") forget();
    else if (!event.repeat) alone = true;
  });
  addEventListener("keyup", (event) => {
    if (event.key === "Shift" && alone) press();
    alone = false;
  });
  addEventListener("pointerdown", forget);
  // A page that the browser kept and shows again must not stay hidden.
  addEventListener("pageshow", () => {
    forget();
    document.body.style.display = "";
    if (cover) cover.remove();
    cover = undefined;
  });
})();
