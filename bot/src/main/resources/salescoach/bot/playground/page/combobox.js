// external_select: a text field whose options the coach gives while one types.

import { el } from "./dom.js";
import { textObject } from "./menu.js";

const WAIT_MS = 180;

/** Draws the field; the chosen option is kept whole, because only the coach knows its label. */
export function combobox(part, at) {
  const chosen = at.value.selected_option;
  const id = at.surface.idOf(at.blockId);
  const list = el("div", { class: "suggestions", role: "listbox", id: `${id}-list`, hidden: true });
  const input = el("input", {
    type: "text",
    role: "combobox",
    id,
    class: "text-field",
    testid: `action-${part.action_id}`,
    autocomplete: "off",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": list.id,
    "aria-label": at.surface.labelOf(at.blockId) ?? part.placeholder?.text ?? part.action_id,
    placeholder: part.placeholder?.text ?? "Type to search",
    props: { value: chosen?.text.text ?? "" },
  });
  wire(part, at, input, list);
  return el("span", { class: "combobox" }, input, list);
}

function wire(part, at, input, list) {
  let timer = 0;
  let asked = 0;
  let marked = -1;
  const close = () => {
    list.hidden = true;
    marked = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const choose = (option) => {
    input.value = option.text.text;
    at.changed(option, { selected: option.value, option });
    close();
  };
  const mark = (index) => {
    const rows = [...list.querySelectorAll("[role=option]")];
    marked = rows.length ? (index + rows.length) % rows.length : -1;
    rows.forEach((row, at) => row.setAttribute("aria-selected", String(at === marked)));
    if (rows[marked]) input.setAttribute("aria-activedescendant", rows[marked].id);
    rows[marked]?.scrollIntoView({ block: "nearest" });
  };
  const show = (options) => {
    list.replaceChildren(...options.map((option, index) => row(option, `${list.id}-${index}`, choose)));
    if (options.length === 0) list.append(el("p", { class: "menu-empty" }, "No match."));
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
    mark(0);
  };
  const ask = async () => {
    const turn = ++asked;
    const answer = await at.surface.suggest(at.blockId, part, input.value);
    // Answers may overtake each other; only the newest question counts.
    if (turn === asked && document.activeElement === input) show(flat(answer));
  };
  const askSoon = () => {
    clearTimeout(timer);
    if (input.value.length < (part.min_query_length ?? 3)) return close();
    timer = setTimeout(ask, WAIT_MS);
  };
  input.addEventListener("input", () => {
    at.keep(null);
    askSoon();
  });
  input.addEventListener("focus", askSoon);
  input.addEventListener("blur", () => setTimeout(close, 150));
  input.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (list.hidden) return;
    if (step) mark(marked + step);
    else if (event.key === "Enter") list.querySelector('[aria-selected="true"]')?.click();
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
}

function flat(answer) {
  return answer.options ?? answer.option_groups?.flatMap((group) => group.options) ?? [];
}

function row(option, id, choose) {
  const keepFocus = (event) => event.preventDefault();
  return el(
    "div",
    { role: "option", id, testid: `option-${option.value}`, "aria-selected": "false", on: { pointerdown: keepFocus, click: () => choose(option) } },
    textObject(option.text),
    option.description ? el("small", {}, textObject(option.description)) : null,
  );
}
