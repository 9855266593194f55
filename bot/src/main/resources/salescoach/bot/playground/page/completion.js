// The list that opens above a composer while one types a command: its name, then its subcommands.

import { el } from "./dom.js";
import { store } from "./store.js";

/** What could stand instead of the text: `{text, label, hint}`, and whether the text is one of them. */
export function candidates(text, commands = store.data.commands) {
  if (!text.startsWith("/") || text.includes("\n")) return { rows: [], exact: false };
  const space = text.indexOf(" ");
  if (space < 0) return commandRows(text, commands);
  const command = commands.find((each) => each.command === text.slice(0, space).toLowerCase());
  return command ? subcommandRows(command, text.slice(space + 1)) : { rows: [], exact: false };
}

function commandRows(text, commands) {
  const rows = commands
    .filter((each) => each.command.startsWith(text.toLowerCase()))
    .map((each) => ({ text: `${each.command} `, label: each.command, hint: each.usageHint ?? "", note: each.description }));
  return { rows, exact: false };
}

function subcommandRows(command, rest) {
  const rows = (command.subcommands ?? [])
    .filter((each) => each.name.startsWith(rest.toLowerCase()))
    .map((each) => ({ text: `${command.command} ${each.name} `, label: `${command.command} ${each.name}`, hint: each.hint ?? "" }));
  // Nothing is marked after "/coach " or a whole word, so that Enter sends what is typed.
  return { rows, exact: rest === "" || rows.some((row) => row.text === `${command.command} ${rest} `) };
}

/** Ties a list to a text area. Answers a keydown handler that says whether it used the key. */
export function completion(area, list) {
  let rows = [];
  let marked = -1;

  const close = () => {
    rows = [];
    list.hidden = true;
    area.removeAttribute("aria-activedescendant");
    area.setAttribute("aria-expanded", "false");
  };
  const accept = (row) => {
    area.value = row.text;
    area.dispatchEvent(new Event("input", { bubbles: true }));
    area.focus();
  };
  const mark = (index) => {
    marked = index;
    [...list.children].forEach((node, at) => node.setAttribute("aria-selected", String(at === marked)));
    if (marked >= 0) area.setAttribute("aria-activedescendant", `${list.id}-${marked}`);
    else area.removeAttribute("aria-activedescendant");
  };
  const update = () => {
    const found = candidates(area.value);
    if (found.rows.length === 0) return close();
    rows = found.rows;
    list.replaceChildren(...rows.map((row, at) => rowNode(row, `${list.id}-${at}`, accept)));
    list.hidden = false;
    area.setAttribute("aria-expanded", "true");
    mark(found.exact ? -1 : 0);
  };

  area.addEventListener("input", update);
  area.addEventListener("blur", () => setTimeout(close, 150));
  return (event) => {
    if (rows.length === 0) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) mark(marked < 0 && step < 0 ? rows.length - 1 : (marked + step + rows.length) % rows.length);
    else if (event.key === "Tab" && !event.shiftKey) accept(rows[Math.max(marked, 0)]);
    else if (event.key === "Enter" && !event.shiftKey && marked >= 0) accept(rows[marked]);
    else if (event.key === "Escape") close();
    else return false;
    return true;
  };
}

function rowNode(row, id, accept) {
  const keepFocus = (event) => event.preventDefault();
  return el(
    "div",
    { role: "option", id, "aria-selected": "false", testid: `complete-${row.label}`, on: { pointerdown: keepFocus, click: () => accept(row) } },
    el("b", {}, row.label),
    el("span", { class: "row-hint" }, row.hint),
    row.note ? el("small", {}, row.note) : null,
  );
}
