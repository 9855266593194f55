// Small helpers to build and to renew the page. Text always goes in as text nodes: what a person or the
// coach wrote is never parsed as HTML.

const SVG = "http://www.w3.org/2000/svg";

const ICONS = {
  bolt: "M9 1.5 3.5 9H8l-1 5.5L12.5 7H8z",
  send: "M2 2.5 14 8 2 13.5 3.8 8.7 9 8 3.8 7.3z",
  close: "M4 4l8 8M12 4l-8 8",
  down: "M4 6l4 4 4-4",
  menu: "M2.5 4.5h11M2.5 8h11M2.5 11.5h11",
  dots: "M3.5 8h.01M8 8h.01M12.5 8h.01",
  reply: "M2.5 3.5h11v7h-6l-3 2.5v-2.5h-2z",
  eye: "M1.5 8C3.5 4.8 5.6 3.5 8 3.5S12.5 4.8 14.5 8C12.5 11.2 10.4 12.5 8 12.5S3.5 11.2 1.5 8zM8 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4z",
  home: "M2.5 7.5 8 3l5.5 4.5M4 6.5V13h3V9.5h2V13h3V6.5",
  check: "M3.5 8.3l3 3 6-6.6",
  up: "M5 14V7.5l2.5-5c1.2 0 1.7.8 1.5 1.8L8.6 6.5h3.8c.9 0 1.4.7 1.2 1.5l-1 4.7c-.2.8-.7 1.3-1.5 1.3zM2.5 7.5v6.5",
  hint: "M8 2a4 4 0 0 0-2.3 7.3V11h4.6V9.3A4 4 0 0 0 8 2zM6.2 13.5h3.6",
  warn: "M8 2.5 14.5 13.5h-13zM8 6.5v3.5M8 11.8h.01",
};

/**
 * Makes an element. `on` holds listeners, `testid` is the hook for browser tests, `value` and other
 * properties that are not attributes go under `props`; false, null and undefined attributes are left out.
 */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  const { on = {}, props = {}, testid, ...rest } = attributes;
  if (testid) node.dataset.testid = testid;
  for (const [name, value] of Object.entries(rest)) {
    if (value === false || value === null || value === undefined) continue;
    node.setAttribute(name, value === true ? "" : value);
  }
  for (const [type, listener] of Object.entries(on)) node.addEventListener(type, listener);
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  Object.assign(node, props);
  return node;
}

/** A line drawing of 16 by 16; decoration only, so the control around it needs a label. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("class", `icon icon-${name}`);
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", ICONS[name]);
  svg.append(path);
  return svg;
}

/** A button that shows only an icon. */
export function iconButton(name, label, attributes = {}) {
  const { class: extra = "", ...rest } = attributes;
  return el("button", { type: "button", "aria-label": label, title: label, ...rest, class: `icon-button ${extra}` }, icon(name));
}

/**
 * Brings a parent's children to a list of `{key, sign, draw, patch?}` and touches only what changed, so
 * that focus, scroll and half-typed text survive. A child whose sign differs is patched, or drawn anew.
 */
export function keyed(parent, items) {
  const old = new Map([...parent.children].map((child) => [child.itemKey, child]));
  const nodes = items.map((wanted) => {
    const node = renewed(old.get(wanted.key), wanted);
    old.delete(wanted.key);
    return node;
  });
  old.forEach((gone) => gone.remove());
  // Only what stands in the wrong place is moved: moving a node costs it its focus.
  nodes.forEach((node, at) => {
    if (parent.children[at] !== node) parent.insertBefore(node, parent.children[at] ?? null);
  });
}

function renewed(node, wanted) {
  if (node && node.itemSign === wanted.sign) return node;
  const patched = node && wanted.patch;
  const current = patched ? node : wanted.draw();
  if (patched) wanted.patch(node);
  else if (node) replaceKeepingFocus(node, current);
  current.itemKey = wanted.key;
  current.itemSign = wanted.sign;
  return current;
}

// A press often changes the very block that holds the pressed button; the keyboard should stay there.
function replaceKeepingFocus(node, fresh) {
  const active = document.activeElement;
  const had = node.contains(active) ? active.dataset.testid || "" : null;
  node.replaceWith(fresh);
  if (had === null) return;
  const same = had && fresh.querySelector(`[data-testid="${CSS.escape(had)}"]`);
  const first = same || fresh.querySelector(FOCUSABLE) || fresh.closest("[tabindex]");
  first?.focus({ preventScroll: true });
}

export const FOCUSABLE =
  'button:not([disabled]), [href], input:not([disabled]), select:not([disabled]), textarea:not([disabled]), [tabindex="0"]';

/** An item for `keyed` whose sign is the JSON of what it is drawn from. */
export function item(key, source, draw, patch) {
  return { key, sign: JSON.stringify(source), draw, patch };
}

let toastTimer = 0;

/** Says briefly what went wrong; screen readers hear it at once. */
export function toast(text) {
  const box = document.getElementById("toast");
  // An open dialog makes the rest of the page inert, so the message has to stand inside it.
  const dialog = document.querySelector("dialog[open]");
  (dialog || document.body).append(box);
  box.textContent = text;
  box.hidden = false;
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => (box.hidden = true), 6000);
}
