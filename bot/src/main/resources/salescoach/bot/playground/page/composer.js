// The place to write: in a conversation and in a thread. What is typed stays with its place.

import { completion } from "./completion.js";
import { el, icon, iconButton } from "./dom.js";
import { fit } from "./fields.js";
import { menuButton } from "./menu.js";
import { bot, post, store, typed } from "./store.js";

/**
 * Makes a composer. `place()` tells where its words go: `{key, channel, threadTs?, label}`. Call `follow()`
 * after the place changed.
 */
export function newComposer(testid, place) {
  const list = el("div", { class: "completion", role: "listbox", id: `${testid}-list`, testid: testid === "composer" ? "completion" : "thread-completion", "aria-label": "Commands", hidden: true });
  const area = el("textarea", {
    rows: 1,
    testid,
    role: "combobox",
    "aria-controls": list.id,
    "aria-expanded": "false",
    "aria-autocomplete": "list",
    "aria-describedby": `${testid}-problem`,
  });
  const problem = el("p", { class: "composer-problem", id: `${testid}-problem`, role: "status", hidden: true });
  const sendButton = iconButton("send", "Send", { class: "send", testid: `${testid}-send` });
  const composer = { area, place, problem, sendButton, node: null, key: null };
  wire(composer, completion(area, list));
  const tools = [testid === "composer" ? shortcutButton(place) : null, el("span", { class: "composer-help" }, help(testid)), sendButton];
  composer.node = el("div", { class: "composer" }, list, el("div", { class: "composer-box" }, area, el("div", { class: "composer-tools" }, tools)), problem);
  composer.follow = () => follow(composer);
  composer.fill = (text) => fill(composer, text);
  return composer;
}

function help(testid) {
  const command = testid === "composer" ? [el("kbd", {}, "/"), " for commands, "] : [];
  return [...command, el("kbd", {}, "Enter"), " sends, ", el("kbd", {}, "Shift+Enter"), " begins a line"];
}

function wire(composer, complete) {
  const { area, sendButton } = composer;
  area.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (complete(event)) event.preventDefault();
    else if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      send(composer);
    }
  });
  area.addEventListener("input", () => {
    typed.set(composer.key, area.value);
    complain(composer, "");
    settle(composer);
  });
  sendButton.addEventListener("click", () => send(composer));
}

function settle({ area, sendButton }) {
  fit(area, innerHeight * 0.35);
  sendButton.setAttribute("aria-disabled", String(area.value.trim() === ""));
}

// Only a change of place touches the text: a refresh in the middle of a word must not.
function follow(composer) {
  const { key, label } = composer.place();
  composer.area.placeholder = label;
  composer.area.setAttribute("aria-label", label);
  if (composer.key === key && composer.member === store.as) return;
  composer.key = key;
  composer.member = store.as;
  composer.area.value = typed.get(key);
  complain(composer, "");
  settle(composer);
}

function fill(composer, text) {
  composer.area.value = text;
  typed.set(composer.key, text);
  settle(composer);
  composer.area.focus();
}

function complain({ problem }, text) {
  problem.textContent = text;
  problem.hidden = text === "";
}

async function send(composer) {
  const text = composer.area.value.trim();
  const { key, channel, threadTs } = composer.place();
  const refusal = refused(text, threadTs);
  if (text === "" || refusal) return complain(composer, refusal ?? "");
  fill(composer, "");
  composer.area.dispatchEvent(new Event("input"));
  const answer = await (text.startsWith("/") ? post("command", { channel, text }) : post("say", { channel, threadTs, text: wireText(text) }));
  if (answer.ok) return;
  // The words come back, unless the person has begun something else or gone elsewhere.
  if (composer.key === key && composer.area.value === "") fill(composer, text);
  else if (typed.get(key) === "") typed.set(key, text);
  complain(composer, `That was not sent. ${answer.error}`);
}

function refused(text, threadTs) {
  if (!text.startsWith("/")) return null;
  const word = text.split(/\s/, 1)[0].toLowerCase();
  if (threadTs) return "Commands don't work in threads. Write the command in the conversation itself.";
  if (store.data.commands.some((each) => each.command === word)) return null;
  return `There is no command ${word} here. ${store.data.commands.map((each) => each.command).join(", ")} is what this team has.`;
}

/** The text with @Name as a mention of that user; the stand-in escapes it, as Slack does. */
export function wireText(text) {
  const everybody = [bot(), ...store.data.members].filter((each) => each.id && each.name);
  return everybody.reduce((words, each) => replaceMention(words, each.name, each.id), text);
}

function replaceMention(words, name, id) {
  const safe = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return words.replace(new RegExp(`(^|[\\s(])@${safe}(?![\\p{L}\\p{N}])`, "giu"), (all, before) => `${before}<@${id}>`);
}

function shortcutButton(place) {
  const button = el("button", { type: "button", class: "icon-button", testid: "shortcut-menu", "aria-label": "Shortcuts", title: "Shortcuts" }, icon("bolt"));
  const entries = () =>
    store.data.shortcuts
      .filter((each) => each.type === "global")
      .map((each) => ({
        label: each.name,
        note: "Sales Coach",
        testid: `shortcut-${each.callbackId}`,
        act: () => post("shortcut", { callbackId: each.callbackId, channel: place().channel }),
      }));
  return menuButton(button, "Shortcuts", entries);
}
