// The left column: who one is, the conversations, the Home, the clock.

import { clockPanel } from "./clock.js";
import { el, icon, iconButton, item, keyed } from "./dom.js";
import { menuButton } from "./menu.js";
import { avatar } from "./messages.js";
import { become, isUnread, me, openConversation, openHome, people, store } from "./store.js";
import { showWelcome } from "./welcome.js";

let sidebar = null;

export function mount(nav) {
  sidebar = nav;
  // In a narrow window the column is a bar that unfolds, and folds once something was chosen there.
  sidebar.addEventListener("click", ({ target }) => {
    if (target.closest(".place")) unfold(false);
  });
}

function unfold(open) {
  sidebar.classList.toggle("open", open);
  sidebar.querySelector(".sidebar-toggle").setAttribute("aria-expanded", String(open));
}

export function draw() {
  keyed(sidebar, [
    item("me", [store.data.workspace.name, me()], switcher),
    item("list", 0, () => el("div", { class: "places" }), undefined),
    ...clockPanel(),
    item("foot", state(), footer),
  ]);
  keyed(sidebar.children[1], placeItems());
}

function switcher() {
  const member = me();
  const button = el(
    "button",
    { type: "button", class: "member-switch", testid: "member-switch", "aria-label": `You act as ${member.realName ?? member.name}. Change` },
    avatar(member.id, member.name),
    el("span", { class: "who" }, el("b", {}, member.realName ?? member.name), el("small", {}, member.about)),
    icon("down"),
  );
  const entries = () =>
    people().map((each) => ({
      label: each.realName ?? each.name,
      note: each.id === store.as ? `${each.about} (you now)` : each.about,
      testid: `member-${each.id}`,
      act: () => become(each.id),
    }));
  return el("div", { class: "me" }, el("p", { class: "workspace" }, store.data.workspace.name, el("span", {}, "playground")), menuButton(button, "Act as", entries), toggle());
}

function toggle() {
  return iconButton("menu", "Conversations and clock", {
    class: "sidebar-toggle",
    testid: "sidebar-toggle",
    "aria-expanded": String(sidebar.classList.contains("open")),
    on: { click: () => unfold(!sidebar.classList.contains("open")) },
  });
}

function placeItems() {
  const of = (kind) => store.data.conversations.filter((each) => each.kind === kind);
  return [
    item("apps", 0, () => el("h2", {}, "Apps")),
    ...of("dm").map(conversationItem),
    homeItem(),
    item("channels", 0, () => el("h2", {}, "Channels")),
    ...of("channel").map(conversationItem),
  ];
}

function conversationItem(here) {
  const current = store.place.id === here.id && store.place.kind === "conversation";
  const unread = isUnread(here.id);
  const draw = () =>
    el(
      "button",
      { type: "button", class: `place ${unread ? "unread" : ""}`, testid: `conversation-${here.id}`, "aria-current": current ? "page" : null, on: { click: () => openConversation(here.id) } },
      el("span", { class: "sign", "aria-hidden": "true" }, here.kind === "channel" ? "#" : icon("reply")),
      el("span", { class: "place-name" }, here.name.replace(/^#/, "")),
      unread ? el("span", { class: "dot" }, el("span", { class: "hidden-text" }, "unread")) : null,
    );
  return item(here.id, [here.name, current, unread], draw);
}

function homeItem() {
  const current = store.place.kind === "home";
  const draw = () =>
    el(
      "button",
      { type: "button", class: "place", testid: "home", "aria-current": current ? "page" : null, on: { click: openHome } },
      el("span", { class: "sign", "aria-hidden": "true" }, icon("home")),
      el("span", { class: "place-name" }, "Home of Sales Coach"),
    );
  return item("home", current, draw);
}

function state() {
  if (store.data.starting) return "Sales Coach is starting";
  return store.data.connected ? "Sales Coach is connected" : "Sales Coach is away";
}

function footer() {
  return el(
    "div",
    { class: "sidebar-foot" },
    el("button", { type: "button", class: "place", testid: "what-to-try", on: { click: showWelcome } }, el("span", { class: "sign" }, icon("hint")), el("span", { class: "place-name" }, "What to try")),
    el("p", { class: store.data.connected ? "link-state" : "link-state apart", testid: "link-state" }, state()),
    el("p", {}, "All of this stays on your machine."),
  );
}
