// Slack's blocks as DOM nodes, one function per block type.

import { el, item, keyed } from "./dom.js";
import { element, unknown } from "./elements.js";
import { markdown } from "./markdown.js";
import { textObject } from "./menu.js";
import { link } from "./mrkdwn.js";
import { richText } from "./richtext.js";
import { channels, names, people, store } from "./store.js";
import { newValues } from "./values.js";

const DRAW = {
  header: (block) => el("h3", { class: "header-block" }, textObject(block.text)),
  section,
  divider: () => el("hr"),
  context,
  actions,
  context_actions: actions,
  image,
  rich_text: (block) => richText(block, names),
  markdown: (block) => markdown(block.text),
  input,
  video: (block) => el("p", { class: "attachment" }, "Video: ", link(block.title_url ?? block.video_url, block.title.text)),
  file: (block) => el("p", { class: "attachment" }, `File: ${block.external_id}`),
};

/** What blocks need from the place they stand in; see element() for its use. */
export function newSurface(kind, key, press, suggest) {
  const surface = {
    kind,
    values: newValues(),
    press,
    suggest,
    people,
    channels,
    blocks: [],
    idOf: (blockId) => `${key}-${blockId}`,
    blockOf: (blockId) => surface.blocks.find((block) => block.block_id === blockId),
    labelOf: (blockId) => surface.blockOf(blockId)?.label?.text ?? null,
    hintOf: (blockId) => `${key}-${blockId}-about`,
    inInput: (blockId) => surface.blockOf(blockId)?.type === "input" && !surface.dispatches(blockId),
    dispatches: (blockId) => surface.blockOf(blockId)?.dispatch_action === true,
  };
  return surface;
}

/** Brings the children of `parent` to these blocks; unchanged blocks keep their nodes and what is typed. */
export function drawBlocks(parent, blocks, surface) {
  surface.blocks = blocks.map((block, at) => ({ ...block, block_id: block.block_id ?? `block-${at}` }));
  keyed(parent, surface.blocks.map((block) => item(block.block_id, [block, store.data.clock.zone], () => drawBlock(block, surface))));
}

function drawBlock(block, surface) {
  const draw = DRAW[block.type] ?? unknown;
  return el("div", { class: `block block-${block.type}`, testid: `block-${block.block_id}` }, draw(block, surface));
}

function section(block, surface) {
  const words = [
    block.text ? el("div", { class: "section-text" }, textObject(block.text)) : null,
    block.fields ? el("div", { class: "fields" }, block.fields.map((each) => el("div", {}, textObject(each)))) : null,
  ];
  return [
    el("div", { class: "section-words" }, words),
    block.accessory ? el("div", { class: "accessory" }, accessory(block, surface)) : null,
  ];
}

function accessory(block, surface) {
  const part = block.accessory;
  return part.type === "image" ? picture(part) : element(part, block.block_id, surface);
}

function context(block) {
  const draw = (part) => (part.type === "image" ? picture(part) : el("span", {}, textObject(part)));
  return block.elements.map(draw);
}

function actions(block, surface) {
  return block.elements.map((part) => element(part, block.block_id, surface));
}

function image(block) {
  return el("figure", {}, block.title ? el("figcaption", {}, textObject(block.title)) : null, picture(block));
}

// Only pictures from this machine are fetched: an address elsewhere would tell others what is read here.
function picture(part) {
  const file = fileOf(part.slack_file);
  if (file) return el("img", { src: `/page/file/${file}`, alt: part.alt_text, testid: `picture-${file}` });
  if (isLoopback(part.image_url)) return el("img", { src: part.image_url, alt: part.alt_text });
  return el("span", { class: "alt-text", title: "A picture, told by its words" }, part.alt_text);
}

// A file is named by its id, or by an address in which the id stands.
function fileOf(reference) {
  return /F[A-Z0-9]{8,}/.exec(reference?.id ?? reference?.url ?? "")?.[0] ?? null;
}

function isLoopback(url) {
  try {
    return ["localhost", "127.0.0.1"].includes(new URL(url).hostname);
  } catch {
    return false;
  }
}

function input(block, surface) {
  const id = surface.idOf(block.block_id);
  return [
    el(
      "label",
      { class: "input-label", for: id },
      textObject(block.label),
      block.optional ? el("span", { class: "optional" }, " (optional)") : null,
    ),
    el("div", { class: "field", testid: `field-${block.block_id}` }, element(block.element, block.block_id, surface)),
    el(
      "div",
      { id: surface.hintOf(block.block_id), class: "about-field" },
      el("p", { class: "field-error", testid: `error-${block.block_id}`, hidden: true }),
      block.hint ? el("p", { class: "hint" }, textObject(block.hint)) : null,
    ),
  ];
}

/** Shows the errors at their blocks and clears the others; answers the first field that has one. */
export function showErrors(parent, blocks, errors) {
  let firstWrong = null;
  for (const block of blocks.filter((each) => each.type === "input")) {
    const place = parent.querySelector(`[data-testid="${CSS.escape(`error-${block.block_id}`)}"]`);
    const message = errors[block.block_id] ?? "";
    const control = controlIn(parent, block.block_id);
    if (place.textContent !== message) place.textContent = message;
    place.hidden = message === "";
    if (message === "") control?.removeAttribute("aria-invalid");
    else {
      control?.setAttribute("aria-invalid", "true");
      firstWrong ??= control;
    }
  }
  return firstWrong;
}

function controlIn(parent, blockId) {
  return parent.querySelector(`[data-testid="${CSS.escape(`field-${blockId}`)}"] :is(input, select, textarea)`);
}
