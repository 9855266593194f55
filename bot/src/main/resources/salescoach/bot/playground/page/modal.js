// The modal on top of the member's stack. Its values live beside the DOM, by view id, so that an update of
// the view, or a view pushed on it and closed again, keeps what was typed.

import { drawBlocks, newSurface, showErrors } from "./blocks.js";
import { el, FOCUSABLE, iconButton, item, keyed, toast } from "./dom.js";
import { textObject } from "./menu.js";
import { post, store } from "./store.js";
import { missing } from "./values.js";

const surfaces = new Map();

const title = el("h2", { id: "modal-title" });
const notice = el("p", { class: "notice", role: "alert", testid: "modal-notice", hidden: true });
const body = el("div", { class: "modal-body" });
const foot = el("div", { class: "dialog-buttons" });
const form = el(
  "form",
  { on: { submit: (event) => event.preventDefault() } },
  el("header", { class: "modal-header" }, title, iconButton("close", "Close", { testid: "modal-x", on: { click: closeView } })),
  notice,
  body,
  foot,
);
const dialog = el("dialog", { class: "modal", testid: "modal", "aria-labelledby": "modal-title", on: { keydown: steer, cancel: onCancel } }, form);

let view = null;
let opener = null;
let serverErrors = "";
let sending = false;

export function mount() {
  document.body.append(dialog);
}

export function draw() {
  const next = store.data.view;
  if (!next) return hide();
  const isOther = view?.id !== next.id;
  if (!view) opener = rememberOpener();
  view = next;
  drawView();
  if (!dialog.open) dialog.showModal();
  if (isOther) startAt(body.querySelector("[autofocus]") ?? body.querySelector(FOCUSABLE) ?? foot.querySelector("button"));
  takeErrors(isOther);
}

function drawView() {
  keyed(title, [item("title", view.title, () => el("span", {}, textObject(view.title)))]);
  drawBlocks(body, view.blocks, surface());
  keyed(foot, footItems());
  say(view.notice);
}

function surface() {
  if (!surfaces.has(view.id)) surfaces.set(view.id, viewSurface(view.id));
  return surfaces.get(view.id);
}

function viewSurface(viewId) {
  const made = newSurface("modal", `view-${viewId}`, press, (blockId, part, value) => post("suggest", { viewId, blockId, actionId: part.action_id, value }));
  made.enter = submit;
  made.attach = (blockId, part, name, content) => post("attach", { viewId, blockId, actionId: part.action_id, name, content, values: made.values.of(made.blocks) });
  async function press(blockId, part, what) {
    const answer = await post("press", { viewId, blockId, actionId: part.action_id, values: made.values.of(made.blocks), ...what });
    if (!answer.ok) toast(answer.error);
  }
  return made;
}

function footItems() {
  const items = [item("close", view.close, () => el("button", { type: "button", class: "button", testid: "modal-close", on: { click: closeView } }, textObject(view.close ?? "Close")))];
  const hasInput = view.blocks.some((block) => block.type === "input");
  if (view.submit || hasInput) items.push(item("submit", view.submit, submitButton));
  return items;
}

function submitButton() {
  return el(
    "button",
    { type: "button", class: "button primary", testid: "modal-submit", on: { click: submit } },
    el("span", { class: "spinner", "aria-hidden": "true" }),
    textObject(view.submit ?? "Submit"),
  );
}

async function submit() {
  if (sending) return;
  const { id } = view;
  const here = surface();
  const wrong = missing(here.blocks, here.values);
  showErrors(body, here.blocks, wrong)?.focus();
  if (Object.keys(wrong).length) return;
  setSending(true);
  serverErrors = "";
  const answer = await post("submit", { viewId: id, values: here.values.of(here.blocks) });
  setSending(false);
  if (!answer.ok && view?.id === id) say(answer.error);
}

function setSending(now) {
  sending = now;
  dialog.setAttribute("aria-busy", String(now));
  foot.querySelector('[data-testid="modal-submit"]')?.setAttribute("aria-disabled", String(now));
}

function say(text) {
  notice.textContent = text ?? "";
  notice.hidden = !text;
}

// The coach's errors are shown when they arrive, and the same again after the same mistake.
function takeErrors(isOther) {
  const errors = view.errors ?? {};
  const sign = JSON.stringify(errors);
  if (sign === serverErrors && !isOther) return;
  serverErrors = sign;
  showErrors(body, surface().blocks, errors)?.focus();
}

async function closeView() {
  const answer = await post("close", { viewId: view.id });
  if (!answer.ok) say(answer.error);
}

function hide() {
  if (!view) return;
  view = null;
  setSending(false);
  serverErrors = "";
  dialog.close();
  body.replaceChildren();
  backToOpener();
}

// Only our own Escape closes: the browser's would hide the dialog without telling the coach.
function onCancel(event) {
  if (event.target !== dialog) return;
  event.preventDefault();
  closeView();
}

function steer(event) {
  if (event.key === "Escape" && !event.defaultPrevented) {
    event.preventDefault();
    closeView();
  }
  if (event.key === "Tab") keepInside(event);
}

function keepInside(event) {
  const stops = [...dialog.querySelectorAll(FOCUSABLE)].filter((node) => node.offsetParent !== null);
  const edge = event.shiftKey ? stops[0] : stops.at(-1);
  if (document.activeElement !== edge) return;
  event.preventDefault();
  (event.shiftKey ? stops.at(-1) : stops[0]).focus();
}

function startAt(node) {
  node?.focus();
}

// The message that opened the modal may be drawn anew meanwhile, so its button is remembered by its hooks.
function rememberOpener() {
  const node = document.activeElement;
  const message = node?.closest("article, section, .composer");
  return { node, testid: node?.dataset.testid, around: message?.dataset.testid };
}

function backToOpener() {
  const { node, testid, around } = opener ?? {};
  const scope = (around && document.querySelector(`[data-testid="${CSS.escape(around)}"]`)) || document;
  const again = testid && scope.querySelector(`[data-testid="${CSS.escape(testid)}"]`);
  const target = node?.isConnected && node !== document.body ? node : again || document.querySelector('[data-testid="composer"]');
  target?.focus();
}
