// Pop-up menus and the question before a dangerous button.

import { el } from "./dom.js";
import { names } from "./store.js";
import { mrkdwn, words } from "./mrkdwn.js";

let openMenu = null;

/** A button that opens a menu; `entries()` gives `{label, note?, testid?, danger?, act}` when it opens. */
export function menuButton(button, label, entries) {
  button.setAttribute("aria-haspopup", "menu");
  button.setAttribute("aria-expanded", "false");
  button.addEventListener("click", () => (openMenu?.button === button ? close() : open(button, label, entries())));
  return button;
}

function open(button, label, entries) {
  close();
  const menu = el("div", { class: "menu", role: "menu", "aria-label": label, on: { keydown: steer } }, entries.map(entryButton));
  if (entries.length === 0) menu.append(el("p", { class: "menu-empty" }, "Nothing here yet."));
  // An open dialog is the top layer; a menu outside it could not be seen or clicked.
  (button.closest("dialog") ?? document.body).append(menu);
  place(menu, button);
  button.setAttribute("aria-expanded", "true");
  openMenu = { menu, button };
  menu.querySelector("button")?.focus();
}

function entryButton({ label, note, testid, danger, act }) {
  const choose = () => {
    close(true);
    act();
  };
  return el(
    "button",
    { type: "button", role: "menuitem", testid, class: danger ? "danger" : null, on: { click: choose } },
    el("span", {}, label),
    note ? el("small", {}, note) : null,
  );
}

// Below the button, or above it near the window's lower edge; never out of the window at the side.
function place(menu, button) {
  const at = button.getBoundingClientRect();
  const fitsBelow = at.bottom + menu.offsetHeight + 8 < innerHeight;
  menu.style.top = `${Math.max(8, fitsBelow ? at.bottom + 4 : at.top - menu.offsetHeight - 4)}px`;
  menu.style.left = `${Math.max(8, Math.min(at.left, innerWidth - menu.offsetWidth - 8))}px`;
}

function close(backToButton = false) {
  if (!openMenu) return;
  const { menu, button } = openMenu;
  openMenu = null;
  menu.remove();
  button.setAttribute("aria-expanded", "false");
  if (backToButton) button.focus();
}

function steer(event) {
  const buttons = [...openMenu.menu.querySelectorAll("button")];
  const at = buttons.indexOf(document.activeElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) buttons.at((at + step + buttons.length) % buttons.length)?.focus();
  else if (event.key === "Escape" || event.key === "Tab") close(true);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

document.addEventListener("pointerdown", (event) => {
  if (openMenu && !openMenu.menu.contains(event.target) && !openMenu.button.contains(event.target)) close();
});
addEventListener("resize", () => close());

/** Text of a Slack text object: plain_text or mrkdwn. */
export function textObject(text) {
  if (!text) return [];
  if (typeof text === "string") return words(text);
  return text.type === "mrkdwn" ? mrkdwn(text.text, names) : words(text.text);
}

/** Asks a Slack confirm object's question; answers whether the person agreed. */
export function confirmed(question) {
  if (!question) return Promise.resolve(true);
  return new Promise((answer) => {
    const before = document.activeElement;
    const done = (agreed) => {
      dialog.remove();
      if (before?.isConnected) before.focus();
      answer(agreed);
    };
    const dialog = confirmDialog(question, done);
    document.body.append(dialog);
    dialog.showModal();
  });
}

function confirmDialog(question, done) {
  const style = question.style === "danger" ? "danger" : "primary";
  const escape = (event) => {
    event.preventDefault();
    done(false);
  };
  return el(
    "dialog",
    { class: "confirm", testid: "confirm", "aria-label": question.title.text, on: { cancel: escape } },
    el("h2", {}, textObject(question.title)),
    el("div", { class: "confirm-text" }, textObject(question.text)),
    el(
      "div",
      { class: "dialog-buttons" },
      el("button", { type: "button", class: "button", testid: "confirm-deny", on: { click: () => done(false) } }, textObject(question.deny ?? "Cancel")),
      el("button", { type: "button", class: `button ${style}`, testid: "confirm-ok", on: { click: () => done(true) } }, textObject(question.confirm ?? "Yes")),
    ),
  );
}
