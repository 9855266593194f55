// Elements that hold a value: inputs, selects, choices. Each reports to `surface.values`, in the shape that
// Slack uses in view.state.values; outside an input block a choice is also a press.

import { el } from "./dom.js";
import { combobox } from "./combobox.js";
import { files } from "./files.js";
import { fieldSeconds, fieldTime } from "./times.js";
import { confirmed, textObject } from "./menu.js";
import { first, shaped } from "./values.js";

const SETTLE_MS = 500;

const DRAW = {
  plain_text_input: textInput,
  number_input: (part, at) => typedInput("number", part, at, { min: part.min_value, max: part.max_value, step: part.is_decimal_allowed ? "any" : "1" }),
  email_text_input: (part, at) => typedInput("email", part, at),
  url_text_input: (part, at) => typedInput("url", part, at),
  datepicker: (part, at) => picker("date", part, at),
  timepicker: (part, at) => picker("time", part, at),
  static_select: (part, at) => select(part, at, optionNodes(part)),
  multi_users_select: (part, at) => choices("checkbox", part, at, at.surface.people().map(personOption)),
  users_select: (part, at) => select(part, at, at.surface.people().map((member) => simpleOption(member.id, member.name))),
  channels_select: channelSelect,
  conversations_select: channelSelect,
  multi_channels_select: channelChoices,
  multi_conversations_select: channelChoices,
  datetimepicker: momentPicker,
  file_input: (part, at) => files(part, at, named(part, at)),
  external_select: (part, at) => combobox(part, at),
  radio_buttons: (part, at) => choices("radio", part, at, part.options),
  checkboxes: (part, at) => choices("checkbox", part, at, part.options),
  multi_static_select: (part, at) => choices("checkbox", part, at, allOptions(part)),
};

export function isField(part) {
  return Object.hasOwn(DRAW, part.type);
}

/** Draws a field with what was typed before, or else with its initial value. */
export function field(part, blockId, surface) {
  const at = { blockId, surface, shape: (value) => shaped(part, value) };
  at.value = surface.values.get(blockId, part.action_id) ?? first(part);
  at.keep = (value) => surface.values.set(blockId, part.action_id, shaped(part, value));
  at.changed = (value, more = {}) => tell(part, at, value, more);
  surface.values.set(blockId, part.action_id, at.value);
  return DRAW[part.type](part, at);
}

// In an input block Slack only collects the value, unless the block asks to hear of each.
async function tell(part, at, value, more) {
  at.keep(value);
  if (at.surface.inInput?.(at.blockId)) return;
  if (!(await confirmed(part.confirm))) return;
  await at.surface.press(at.blockId, part, { selected: value, ...more });
}

function named(part, at) {
  return {
    testid: `action-${part.action_id}`,
    id: at.surface.idOf(at.blockId),
    "aria-label": at.surface.labelOf(at.blockId) ?? part.placeholder?.text ?? part.action_id,
    "aria-describedby": at.surface.hintOf?.(at.blockId),
  };
}

function textInput(part, at) {
  const tag = part.multiline ? "textarea" : "input";
  const count = el("span", { class: "count", "aria-hidden": "true" });
  const node = el(tag, {
    ...named(part, at),
    class: "text-field",
    type: part.multiline ? null : "text",
    rows: part.multiline ? 7 : null,
    placeholder: part.placeholder?.text,
    autofocus: part.focus_on_load,
    props: { value: at.value.value ?? "" },
  });
  // No maxlength: it would silently cut the end off a pasted draft. The count warns, submitting refuses.
  const update = () => {
    const left = (part.max_length ?? 3000) - node.value.length;
    count.textContent = left < 200 || part.max_length <= 200 ? String(left) : "";
    count.classList.toggle("over", left < 0);
    if (part.multiline) fit(node);
  };
  node.addEventListener("input", () => {
    at.keep(node.value);
    update();
  });
  dispatching(node, part, at);
  requestAnimationFrame(update);
  return el("span", { class: "text-box" }, node, count);
}

// A block with dispatch_action hears of the value at Enter.
function dispatching(node, part, at) {
  node.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || part.multiline || event.isComposing) return;
    event.preventDefault();
    if (at.surface.dispatches?.(at.blockId)) at.surface.press(at.blockId, part, { value: node.value });
    else at.surface.enter?.();
  });
}

/** Grows a text area with its words, up to a good part of the window. */
export function fit(area, most = innerHeight * 0.45) {
  area.style.height = "auto";
  area.style.height = `${Math.min(area.scrollHeight + 2, most)}px`;
}

function typedInput(type, part, at, more = {}) {
  const node = el("input", {
    ...named(part, at),
    type,
    ...more,
    class: "text-field",
    placeholder: part.placeholder?.text,
    props: { value: at.value.value ?? "" },
    on: { input: () => at.keep(node.value) },
  });
  dispatching(node, part, at);
  return node;
}

// The browser's field changes with every figure that is typed; the coach hears of the value that stays.
function settled(at, read) {
  let timer = 0;
  return ({ target }) => {
    const value = read(target);
    at.keep(value);
    clearTimeout(timer);
    if (value !== null) timer = setTimeout(() => at.changed(value), SETTLE_MS);
  };
}

function picker(type, part, at) {
  const node = el("input", {
    ...named(part, at),
    type,
    class: "text-field picker",
    props: { value: at.value[`selected_${type}`] ?? "" },
    on: { change: settled(at, (target) => target.value || null) },
  });
  return node;
}

function select(part, at, options) {
  const chosen = at.value.selected_option?.value ?? at.value.selected_user ?? at.value.selected_channel ?? at.value.selected_conversation ?? "";
  const empty = el("option", { value: "", disabled: chosen !== "", hidden: chosen !== "" }, part.placeholder?.text ?? "Choose");
  const node = el("select", { ...named(part, at), class: "select", on: { change: () => at.changed(node.value) } }, empty, options);
  node.value = chosen;
  return node;
}

function channelSelect(part, at) {
  return select(part, at, at.surface.channels().map((channel) => simpleOption(channel.id, channel.name)));
}

function channelChoices(part, at) {
  return choices("checkbox", part, at, at.surface.channels().map((channel) => ({ value: channel.id, text: { type: "plain_text", text: channel.name } })));
}

// Slack keeps a moment as seconds; the field shows it in the member's zone.
function momentPicker(part, at) {
  const seconds = at.value.selected_date_time;
  const local = seconds ? fieldTime(seconds) : "";
  return el("input", {
    ...named(part, at),
    type: "datetime-local",
    class: "text-field picker",
    props: { value: local },
    on: { change: settled(at, (target) => (target.value ? fieldSeconds(target.value) : null)) },
  });
}

function simpleOption(value, text) {
  return el("option", { value }, text);
}

// Few people are played, so that they are ticked where Slack has a search.
function personOption(member) {
  return { value: member.id, text: { type: "plain_text", text: member.realName ?? member.name } };
}

function optionNodes(part) {
  const node = (option) => el("option", { value: option.value }, textObject({ ...option.text, type: "plain_text" }).map((piece) => piece.textContent ?? piece));
  const group = (each) => el("optgroup", { label: each.label.text }, each.options.map(node));
  return part.option_groups ? part.option_groups.map(group) : part.options.map(node);
}

function allOptions(part) {
  return part.options ?? part.option_groups.flatMap((group) => group.options);
}

function choices(type, part, at, options) {
  const before = new Set(at.value.selected_users ?? at.value.selected_channels ?? at.value.selected_conversations ?? (at.value.selected_options ?? [at.value.selected_option]).map((option) => option?.value));
  const { testid, id, ...label } = named(part, at);
  const group = el("div", { ...label, testid, id, class: "choices", role: type === "radio" ? "radiogroup" : "group" });
  const report = () => {
    const checked = [...group.querySelectorAll("input:checked")].map((input) => input.value);
    at.changed(type === "radio" ? checked[0] : checked);
  };
  group.append(...options.map((option) => choice(type, `${id}-${part.action_id}`, option, before.has(option.value), report)));
  return group;
}

function choice(type, name, option, checked, report) {
  return el(
    "label",
    { class: "choice", testid: `option-${option.value}` },
    el("input", { type, name, value: option.value, props: { checked }, on: { change: report } }),
    el("span", {}, el("span", {}, textObject(option.text)), option.description ? el("small", {}, textObject(option.description)) : null),
  );
}
