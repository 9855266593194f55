// Elements one presses: buttons, overflow menus, feedback buttons. What holds a value is in fields.js.

import { el, icon, iconButton } from "./dom.js";
import { field, isField } from "./fields.js";
import { confirmed, menuButton, textObject } from "./menu.js";

/**
 * Draws an interactive element. `surface` says where it stands: `press(blockId, element, what)` reports to
 * the server, `values` holds what is typed, `names` and `people` are for the selects.
 */
export function element(part, blockId, surface) {
  switch (part.type) {
    case "button": return button(part, blockId, surface);
    case "workflow_button": return button(part, blockId, surface);
    case "overflow": return overflow(part, blockId, surface);
    case "feedback_buttons": return feedback(part, blockId, surface);
    case "icon_button": return iconElement(part, blockId, surface);
    default: return isField(part) ? field(part, blockId, surface) : unknown(part);
  }
}

export function unknown(part) {
  return el("span", { class: "unknown" }, `(${part.type} is not drawn here)`);
}

function button(part, blockId, surface) {
  const node = el(
    "button",
    {
      type: "button",
      class: `button ${part.style ?? ""}`,
      testid: `action-${part.action_id}`,
      "aria-label": part.accessibility_label,
      on: { click: () => press(node, part, blockId, surface, { value: part.value }) },
    },
    textObject(part.text),
    isWebLink(part.url) ? icon("reply") : null,
  );
  return node;
}

// While one press is on its way the button takes no second; it stays focusable so the keyboard is not lost.
async function press(node, part, blockId, surface, what) {
  if (node.getAttribute("aria-busy") === "true") return;
  if (!(await confirmed(part.confirm))) return;
  node.setAttribute("aria-busy", "true");
  if (isWebLink(part.url)) open(part.url, "_blank", "noopener");
  await surface.press(blockId, part, what);
  node.removeAttribute("aria-busy");
}

function isWebLink(url) {
  return /^https?:\/\//i.test(url ?? "");
}

function overflow(part, blockId, surface) {
  const dots = iconButton("dots", "More actions", { testid: `action-${part.action_id}`, class: "overflow" });
  const entries = () =>
    part.options.map((option) => ({
      label: textObject(option.text),
      note: option.description?.text,
      testid: `option-${option.value}`,
      act: () => press(dots, part, blockId, surface, { selected: option.value }),
    }));
  return menuButton(dots, "More actions", entries);
}

function feedback(part, blockId, surface) {
  const choice = (side, iconName) => {
    const { text, value, accessibility_label: label } = part[`${side}_button`];
    const node = iconButton(iconName, label ?? text.text, {
      testid: `action-${part.action_id}-${side}`,
      class: `thumb thumb-${side}`,
      "aria-pressed": "false",
    });
    node.addEventListener("click", () => {
      for (const each of node.parentNode.children) each.setAttribute("aria-pressed", String(each === node));
      press(node, part, blockId, surface, { value });
    });
    return node;
  };
  return el("span", { class: "feedback", testid: `action-${part.action_id}` }, choice("positive", "up"), choice("negative", "up"));
}

function iconElement(part, blockId, surface) {
  const node = iconButton(part.icon === "trash" ? "close" : "dots", part.accessibility_label ?? part.text.text, {
    testid: `action-${part.action_id}`,
  });
  node.addEventListener("click", () => press(node, part, blockId, surface, { value: part.value }));
  return node;
}
