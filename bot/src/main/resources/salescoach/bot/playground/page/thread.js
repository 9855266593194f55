// The right column: one thread with its own composer.

import { newComposer } from "./composer.js";
import { el, iconButton, item, keyed } from "./dom.js";
import { drawMessages } from "./messages.js";
import { conversation, isReply, messagesOf, openThread, store } from "./store.js";

const composer = newComposer("thread-composer", () => ({
  key: `${store.place.id} ${store.threadTs}`,
  channel: store.place.id,
  threadTs: store.threadTs,
  label: "Reply…",
}));
const where = el("p", {});
const header = el(
  "header",
  { class: "main-header" },
  el("div", { class: "title" }, el("h2", {}, "Thread"), where),
  iconButton("close", "Close the thread", { testid: "thread-close", on: { click: close } }),
);
const root = el("div", { class: "thread-root" });
const line = el("div", { class: "day thread-line" });
const replies = el("div", { role: "log", "aria-label": "Replies" });
const scroller = el("div", { class: "scroller" }, root, line, replies);

let pane = null;
let shown = null;
let count = 0;

export function mount(aside) {
  pane = aside;
  pane.append(header, scroller, composer.node);
  pane.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.defaultPrevented) close();
  });
}

export function draw() {
  const messages = store.place.kind === "conversation" && store.threadTs ? messagesOf(store.place.id) : [];
  const first = messages.find((message) => message.ts === store.threadTs);
  pane.hidden = !first;
  document.getElementById("app").classList.toggle("with-thread", Boolean(first));
  if (!first) return void (shown = null);
  drawThread(first, messages.filter((message) => isReply(message) && message.threadTs === first.ts));
}

function drawThread(first, answers) {
  const channel = store.place.id;
  const isNew = shown !== `${store.as} ${first.ts}`;
  where.textContent = conversation().name;
  drawMessages(root, channel, [first], true);
  keyed(line, answers.length ? [item("count", answers.length, () => el("span", {}, answers.length === 1 ? "1 reply" : `${answers.length} replies`))] : []);
  drawMessages(replies, channel, answers, true);
  composer.follow();
  if (isNew || answers.length > count) scroller.scrollTop = scroller.scrollHeight;
  shown = `${store.as} ${first.ts}`;
  count = answers.length;
  if (isNew) composer.area.focus();
}

function close() {
  const opener = document.querySelector(`[data-testid="thread-open-${store.threadTs}"]`);
  openThread(null);
  opener?.focus();
}
