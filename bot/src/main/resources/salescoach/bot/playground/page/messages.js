// One message, and a list of them with its days.

import { drawBlocks, newSurface } from "./blocks.js";
import { el, icon, iconButton, item, keyed, toast } from "./dom.js";
import { menuButton } from "./menu.js";
import { mrkdwn } from "./mrkdwn.js";
import { isBot, isReply, names, openThread, post, store } from "./store.js";
import { clock, dayName, longTime } from "./times.js";

const SAME_BREATH_MS = 5 * 60_000;
const HUES = 6;

/** Surfaces by conversation and message, so that what is chosen in a message outlives a redraw. */
const surfaces = new Map();

/** Brings a list to these messages. `inThread` leaves out what only the conversation shows. */
export function drawMessages(list, channel, messages, inThread = false) {
  const items = [];
  messages.forEach((message, at) => {
    const before = messages[at - 1];
    const day = dayName(message.at);
    if (!inThread && (!before || dayName(before.at) !== day)) items.push(item(`day ${day}`, day, () => dayNode(day)));
    items.push(messageItem(channel, message, before, inThread));
  });
  keyed(list, items);
}

function dayNode(day) {
  return el("div", { class: "day", role: "separator" }, el("span", {}, day));
}

function messageItem(channel, message, before, inThread) {
  const seen = { channel, message, inThread, joined: joins(message, before), replies: inThread ? null : repliesOf(channel, message) };
  const patch = (node) => patchMessage(node, seen);
  return item(`${store.as} ${message.ts}`, seen, () => messageNode(seen), patch);
}

// Messages of one author in one breath stand below one name, as in Slack.
function joins(message, before) {
  if (!before || before.user !== message.user || before.ephemeral !== message.ephemeral) return false;
  if (dayName(before.at) !== dayName(message.at)) return false;
  return !message.ephemeral && new Date(message.at) - new Date(before.at) < SAME_BREATH_MS;
}

function repliesOf(channel, message) {
  const replies = (store.data.messages[channel] ?? []).filter((each) => isReply(each) && each.threadTs === message.ts);
  return { count: replies.length, last: replies.at(-1)?.at ?? null };
}

function messageNode(seen) {
  const { message, inThread } = seen;
  const isRoot = inThread && !isReply(message);
  const node = el(
    "article",
    { testid: `${isRoot ? "thread-root" : "message"}-${message.ts}`, tabindex: "-1" },
    el("div", { class: "gutter" }),
    el("div", { class: "message-main" }, el("div", { class: "message-head" }), el("div", { class: "message-body" }), el("div", { class: "message-foot" })),
    el("div", { class: "message-tools" }),
  );
  patchMessage(node, seen);
  return node;
}

function patchMessage(node, seen) {
  const { message, joined } = seen;
  const [gutter, main, tools] = node.children;
  const [head, body, foot] = main.children;
  node.className = ["message", joined && "joined", message.ephemeral && "ephemeral", message.failed && "failed"].filter(Boolean).join(" ");
  node.setAttribute("aria-label", `${message.name}, ${clock(message.at)}`);
  keyed(gutter, [item("gutter", [joined, message.name], () => (joined ? shortClock(message) : avatar(message.user, message.name)))]);
  keyed(head, headItems(message, joined));
  drawBody(body, seen);
  keyed(foot, footItems(seen));
  keyed(tools, [item("tools", [message.ts, seen.replies?.count > 0], () => toolButtons(seen))]);
}

function shortClock(message) {
  return el("time", { class: "short-clock", datetime: message.at, title: longTime(message.at) }, clock(message.at).replace(/ .*/, ""));
}

/** A square with initials, or the coach's mark. */
export function avatar(user, name) {
  if (isBot(user)) return el("span", { class: "avatar avatar-bot", "aria-hidden": "true" }, icon("check"));
  const initials = name.split(/\s+/).map((word) => word[0]).slice(0, 2).join("");
  const hue = [...user].reduce((sum, char) => sum + char.codePointAt(0), 0) % HUES;
  return el("span", { class: `avatar hue-${hue}`, "aria-hidden": "true" }, initials.toUpperCase());
}

function headItems(message, joined) {
  const items = [];
  if (message.ephemeral) items.push(item("eye", 0, () => el("div", { class: "only-you" }, icon("eye"), "Only visible to you")));
  if (!joined) items.push(item("name", [message.user, message.name, message.at], () => nameLine(message)));
  return items;
}

function nameLine(message) {
  return el(
    "div",
    { class: "name-line" },
    el("b", {}, message.name),
    isBot(message.user) ? el("span", { class: "app-badge" }, "APP") : null,
    el("time", { datetime: message.at, title: longTime(message.at) }, clock(message.at)),
  );
}

function drawBody(body, { channel, message, inThread }) {
  if (message.blocks?.length) return drawBlocks(body, message.blocks, surfaceOf(channel, message.ts, inThread));
  const text = item("text", message.text, () => el("div", { class: "block message-text" }, mrkdwn(message.text ?? "", names)));
  keyed(body, [text, ...(message.files ?? []).map((file) => item(file.id, file, () => fileLink(file)))]);
}

function fileLink(file) {
  return el("div", { class: "block" }, el("a", { href: `/page/download/${file.id}`, download: file.name, testid: `shared-${file.name}` }, file.title));
}

function surfaceOf(channel, ts, inThread) {
  const key = `${store.as} ${channel} ${ts} ${inThread}`;
  if (!surfaces.has(key)) {
    const to = (what) => (blockId, part, more) => what(channel, ts, blockId, part, more);
    surfaces.set(key, newSurface("message", `${inThread ? "thread" : "message"}-${ts}`, to(press), to(suggest)));
  }
  return surfaces.get(key);
}

async function press(channel, messageTs, blockId, part, what) {
  const answer = await post("press", { channel, messageTs, blockId, actionId: part.action_id, ...what });
  if (!answer.ok) toast(answer.error);
}

function suggest(channel, messageTs, blockId, part, value) {
  return post("suggest", { channel, messageTs, blockId, actionId: part.action_id, value });
}

function footItems({ message, replies }) {
  const items = [];
  if (message.edited) items.push(item("edited", 0, () => el("span", { class: "edited" }, "(edited)")));
  if (message.failed) items.push(item("failed", message.failed, () => el("p", { class: "failure" }, icon("warn"), message.failed)));
  if (replies?.count) items.push(item("replies", replies, () => replyLink(message, replies)));
  return items;
}

function replyLink(message, { count, last }) {
  return el(
    "button",
    { type: "button", class: "reply-link", testid: `thread-open-${message.ts}`, on: { click: () => openThread(message.ts) } },
    icon("reply"),
    el("b", {}, count === 1 ? "1 reply" : `${count} replies`),
    el("span", {}, `Last at ${clock(last)}`),
  );
}

function toolButtons(seen) {
  const { channel, message, inThread, replies } = seen;
  const canReply = !inThread && !message.ephemeral && !isReply(message);
  const reply = iconButton("reply", "Reply in thread", {
    testid: replies?.count ? null : `thread-open-${message.ts}`,
    on: { click: () => openThread(message.ts) },
  });
  return el("div", { class: "tool-row" }, canReply ? reply : null, message.ephemeral ? null : moreButton(channel, message));
}

function moreButton(channel, message) {
  const more = iconButton("dots", `More actions for the message of ${message.name}`, { testid: `message-menu-${message.ts}` });
  const entries = () =>
    store.data.shortcuts
      .filter((each) => each.type === "message")
      .map((each) => ({
        label: each.name,
        note: "Sales Coach",
        testid: `shortcut-${each.callbackId}`,
        act: () => post("shortcut", { callbackId: each.callbackId, channel, messageTs: message.ts }),
      }));
  return menuButton(more, "Message actions", entries);
}
