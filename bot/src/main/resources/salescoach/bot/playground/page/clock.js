// The playground's clock: what it says where the member is, and two buttons that move it on.

import { el, item, toast } from "./dom.js";
import { changed, post, store } from "./store.js";
import { dayOf, placeTime, present } from "./times.js";

const TICK_MS = 10_000;

/** Where the last move to a morning led, for whom; anything else that moves the clock ends it. */
let went = null;

setInterval(tick, TICK_MS);

/** The panel as a list for keyed(): empty where time goes as it does. */
export function clockPanel() {
  const { clock } = store.data;
  return clock.movable ? [item("clock", [clock.zone, minute(), note()], panel)] : [];
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
    note() ? el("p", { class: "clock-note", testid: "clock-note", role: "status" }, note()) : null,
  );
}

function note() {
  return went?.member === store.as ? went.words : null;
}

// On a weekend or a holiday the coach would write to nobody, so the stand-in passes over them.
function arrived({ now, daysOff }) {
  const working = daysOff > 0 ? ", the next working day" : "";
  return `Moved on to ${dayOf(now)}${working}. Whoever has something due gets a message.`;
}

function mover(testid, label, by) {
  const move = async () => {
    const answer = await post("clock", by);
    if (!answer.ok) return toast(answer.error);
    went = by.to ? { member: store.as, words: arrived(answer) } : null;
    changed();
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
