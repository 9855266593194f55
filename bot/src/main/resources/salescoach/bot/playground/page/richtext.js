// rich_text blocks: what Slack's own composer writes, as a tree instead of as mrkdwn.

import { el } from "./dom.js";
import { emoji } from "./emoji.js";
import { link, mention } from "./mrkdwn.js";
import { slackDate } from "./times.js";

const STYLE_TAGS = { bold: "strong", italic: "em", strike: "s", code: "code", underline: "u" };
const BULLETS = ["disc", "circle", "square"];
const NUMBERS = ["decimal", "lower-alpha", "lower-roman"];

export function richText(block, names) {
  return el("div", { class: "rich-text" }, block.elements.map((part) => container(part, names)));
}

function container(part, names) {
  switch (part.type) {
    case "rich_text_section": return el("div", { class: "lines" }, pieces(part, names));
    case "rich_text_quote": return el("blockquote", {}, pieces(part, names));
    case "rich_text_preformatted": return el("pre", {}, pieces(part, names));
    case "rich_text_list": return list(part, names);
    default: return el("div", { class: "unknown" }, `(${part.type} is not drawn here)`);
  }
}

function list(part, names) {
  const ordered = part.style === "ordered";
  const indent = Math.min(part.indent ?? 0, 8);
  const node = el(
    ordered ? "ol" : "ul",
    { start: ordered && part.offset ? part.offset + 1 : null },
    part.elements.map((entry) => el("li", {}, pieces(entry, names))),
  );
  node.style.marginLeft = `${indent * 1.5}em`;
  node.style.listStyleType = (ordered ? NUMBERS : BULLETS)[indent % 3];
  return node;
}

function pieces(part, names) {
  return part.elements.map((piece) => styled(leaf(piece, names), piece.style ?? {}));
}

function leaf(piece, names) {
  switch (piece.type) {
    case "text": return document.createTextNode(piece.text);
    case "link": return link(piece.url, piece.text);
    case "user": return mention(`@${names.user(piece.user_id)}`);
    case "channel": return mention(`#${names.channel(piece.channel_id)}`);
    case "usergroup": return mention(`@${piece.usergroup_id}`);
    case "broadcast": return mention(`@${piece.range}`, "loud");
    case "emoji": return document.createTextNode(emoji(piece.name) ?? `:${piece.name}:`);
    case "date": return el("time", {}, slackDate(piece.timestamp, piece.format) ?? piece.fallback ?? "");
    case "color": return el("code", {}, piece.value);
    default: return document.createTextNode(`(${piece.type})`);
  }
}

function styled(node, style) {
  return Object.entries(STYLE_TAGS)
    .filter(([name]) => style[name])
    .reduce((inner, [, tag]) => el(tag, {}, inner), node);
}
