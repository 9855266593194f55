// The middle column: a conversation with its composer, or the coach's Home.

import { drawBlocks, newSurface } from "./blocks.js";
import { newComposer } from "./composer.js";
import { el, icon, item, keyed, toast } from "./dom.js";
import { drawMessages } from "./messages.js";
import { conversation, isReply, messagesOf, post, store } from "./store.js";
import { welcome } from "./welcome.js";

const NEAR_END_PX = 80;

const composer = newComposer("composer", () => {
  const here = conversation();
  return { key: here.id, channel: here.id, label: here.kind === "channel" ? `Message #${here.name.replace(/^#/, "")}` : `Message ${here.name}` };
});

const list = el("div", { class: "messages", role: "log", "aria-label": "Messages", tabindex: "0" });
const scroller = el("div", { class: "scroller" }, list);
const newBelow = el("button", { type: "button", class: "new-below", hidden: true, on: { click: toEnd } }, icon("down"), "New messages");
const banner = el("div", { class: "banner-place" });
const header = el("header", { class: "main-header" });
const hello = el("div", { class: "welcome-place" });
const homePage = el("section", { class: "home-page", testid: "home-page", "aria-label": "Home", hidden: true });
const foot = el("div", { class: "main-foot" }, newBelow, hello, composer.node);
/** Each member's own, so that what one chose does not stand in another's fields. */
const homeSurfaces = new Map();

let shown = null;
let count = 0;

scroller.addEventListener("scroll", () => atEnd() && (newBelow.hidden = true));

export function mount(main) {
  main.append(header, banner, scroller, homePage, foot);
  // A growing composer or welcome takes room from the messages; their end should stay in sight.
  let wasAtEnd = true;
  scroller.addEventListener("scroll", () => (wasAtEnd = atEnd()));
  new ResizeObserver(() => wasAtEnd && toEnd()).observe(scroller);
}

export function draw() {
  const home = store.place.kind === "home";
  homePage.hidden = !home;
  scroller.hidden = home;
  foot.hidden = home;
  keyed(banner, bannerItems());
  if (home) drawHome();
  else drawConversation();
}

function bannerItems() {
  if (!store.online) return [item("offline", 0, () => bannerNode("The playground does not answer. Start it again and this page carries on."))];
  if (store.data.starting) return [item("starting", 0, () => bannerNode("Sales Coach is starting, which takes a few seconds. What you write waits for it."))];
  if (!store.data.connected) return [item("apart", 0, () => bannerNode("Sales Coach is not connected right now. What you write waits for it."))];
  return [];
}

function bannerNode(text) {
  return el("p", { class: "banner", role: "status" }, icon("warn"), text);
}

function drawConversation() {
  const here = conversation();
  const stay = shown === `${store.as} ${here.id}`;
  const end = !stay || atEnd();
  const roots = messagesOf(here.id).filter((message) => !isReply(message) || isLost(message, here.id));
  keyed(header, [item("title", here, () => title(here))]);
  if (roots.length) drawMessages(list, here.id, roots);
  else keyed(list, [item("empty", here.id, () => emptyNote(here))]);
  keyed(hello, welcome(composer));
  composer.follow();
  newBelow.hidden = end || (stay && roots.length <= count && newBelow.hidden);
  if (end) toEnd();
  shown = `${store.as} ${here.id}`;
  count = roots.length;
}

// A reply whose first message is gone, or that only this person sees, would else be nowhere.
function isLost(reply, channel) {
  return !messagesOf(channel).some((message) => message.ts === reply.threadTs);
}

function title(here) {
  const channel = here.kind === "channel";
  return el(
    "div",
    { class: "title" },
    el("h1", {}, channel ? `# ${here.name.replace(/^#/, "")}` : here.name),
    el("p", {}, channel ? "Everybody in the team reads this channel." : "Between you and the coach. Nobody else reads it."),
  );
}

function emptyNote(here) {
  return el("p", { class: "empty" }, here.kind === "channel" ? "Nothing here yet. Mention @Sales Coach to ask it something in front of everybody." : "Nothing here yet. Paste a draft below and press Enter.");
}

function atEnd() {
  return scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_END_PX;
}

function toEnd() {
  scroller.scrollTop = scroller.scrollHeight;
}

function drawHome() {
  shown = null;
  const { home } = store.data;
  keyed(header, [item("title", "home", () => el("div", { class: "title" }, el("h1", {}, "Sales Coach"), el("p", {}, "Home")))]);
  if (home) drawBlocks(homePage, home.blocks, homeSurface());
  else keyed(homePage, [item("empty", 0, () => el("p", { class: "empty" }, "Sales Coach has not drawn its Home yet."))]);
}

function homeSurface() {
  const suggest = (blockId, part, value) => post("suggest", { viewId: store.data.home.id, blockId, actionId: part.action_id, value });
  if (!homeSurfaces.has(store.as)) homeSurfaces.set(store.as, newSurface("home", `home-${store.as}`, pressHome, suggest));
  return homeSurfaces.get(store.as);
}

async function pressHome(blockId, part, what) {
  const { values: kept, blocks } = homeSurface();
  const values = kept.of(blocks);
  const answer = await post("press", { viewId: store.data.home.id, blockId, actionId: part.action_id, values, ...what });
  if (!answer.ok) toast(answer.error);
}

/** Puts a text into the conversation's composer without sending it. */
export function fillComposer(text) {
  composer.fill(text);
}

export function focusComposer() {
  composer.area.focus();
}
