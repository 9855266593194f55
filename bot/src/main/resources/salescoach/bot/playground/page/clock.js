// The playground's clock: what it says where the member is, and two buttons that move it on.

import { el, item, toast } from "./dom.js";
import { post, store } from "./store.js";
import { placeTime, present } from "./times.js";

const TICK_MS = 10_000;

setInterval(tick, TICK_MS);

/** The panel as a list for keyed(): empty where time goes as it does. */
export function clockPanel() {
  const { clock } = store.data;
  return clock.movable ? [item("clock", [clock.zone, minute()], panel)] : [];
}

// The sign changes with the minute, so that the panel is drawn anew when it says another time.
function minute() {
  return Math.floor(present() / 60_000);
}

function panel() {
  const { zone } = store.data.clock;
  return el(
    "section",
    { class: "clock", testid: "clock", "aria-label": "The playground's clock" },
    el("p", {}, el("time", { testid: "clock-now", datetime: present().toISOString() }, placeTime(present(), zone)), el("small", {}, ` in ${city(zone)}`)),
    mover("clock-morning", "Move on to the next morning", { to: "morning" }),
    mover("clock-hour", "+1 hour", { hours: 1 }),
  );
}

function mover(testid, label, by) {
  const move = async () => {
    const answer = await post("clock", by);
    if (!answer.ok) toast(answer.error);
  };
  return el("button", { type: "button", class: "clock-button", testid, on: { click: move } }, label);
}

function city(zone) {
  return zone.split("/").at(-1).replaceAll("_", " ");
}

function tick() {
  const shown = document.querySelector('[data-testid="clock-now"]');
  if (shown) shown.textContent = placeTime(present(), store.data.clock.zone);
}
