// The markdown block: the common part of Markdown, one pass over its lines.

import { el } from "./dom.js";
import { withEmoji } from "./emoji.js";
import { link } from "./mrkdwn.js";

const MARKS = [["**", "strong"], ["__", "strong"], ["~~", "s"], ["*", "em"], ["_", "em"]];

/** Draws Markdown; headings start at h3, below the page's own. */
export function markdown(text) {
  const source = text.split("\n");
  const nodes = [];
  for (let at = 0; at < source.length; ) {
    const [node, next] = blockAt(source, at);
    if (node) nodes.push(node);
    at = next;
  }
  return el("div", { class: "markdown" }, nodes);
}

function blockAt(source, at) {
  const line = source[at];
  if (line.trim() === "") return [null, at + 1];
  if (line.startsWith("```")) return fence(source, at);
  const heading = /^(#{1,6}) +(.*)$/.exec(line);
  if (heading) return [el(`h${Math.min(heading[1].length + 2, 6)}`, {}, inline(heading[2])), at + 1];
  if (/^ {0,3}([-*_])( *\1){2,} *$/.test(line)) return [el("hr"), at + 1];
  if (line.startsWith(">")) return quote(source, at);
  if (bullet(line)) return list(source, at);
  return paragraph(source, at);
}

function fence(source, at) {
  const end = source.findIndex((line, index) => index > at && line.startsWith("```"));
  const stop = end < 0 ? source.length : end;
  return [el("pre", {}, source.slice(at + 1, stop).join("\n")), stop + 1];
}

function quote(source, at) {
  let end = at;
  while (end < source.length && source[end].startsWith(">")) end++;
  const inside = source.slice(at, end).map((line) => line.replace(/^> ?/, ""));
  return [el("blockquote", {}, inline(inside.join("\n"))), end];
}

function bullet(line) {
  return /^( *)([-*+]|\d{1,9}[.)]) +(.*)$/.exec(line);
}

function list(source, at) {
  const ordered = /\d/.test(bullet(source[at])[2]);
  const node = el(ordered ? "ol" : "ul");
  let end = at;
  for (; end < source.length && bullet(source[end]); end++) {
    const [, indent, , words] = bullet(source[end]);
    const entry = el("li", {}, inline(words));
    entry.style.marginLeft = `${Math.min(indent.length, 16) / 2}em`;
    node.append(entry);
  }
  return [node, end];
}

function paragraph(source, at) {
  let end = at + 1;
  while (end < source.length && source[end].trim() !== "" && !/^(#{1,6} |>|```)/.test(source[end]) && !bullet(source[end])) end++;
  return [el("p", {}, inline(source.slice(at, end).join("\n"))), end];
}

function inline(text) {
  const nodes = [];
  const hopeless = new Set();
  let plain = "";
  const add = (node) => {
    if (plain) nodes.push(withEmoji(plain));
    plain = "";
    nodes.push(node);
  };
  for (let at = 0; at < text.length; ) {
    const found = spanAt(text, at, hopeless);
    if (found) add(found.node);
    else plain += text[at];
    at = found ? found.end : at + 1;
  }
  if (plain) nodes.push(withEmoji(plain));
  return nodes;
}

function spanAt(text, at, hopeless) {
  if (text[at] === "\\" && /[\\`*_{}[\]()#+.!~>-]/.test(text[at + 1] ?? "")) return { node: text[at + 1], end: at + 2 };
  if (text[at] === "`") return between(text, at, "`", hopeless, (inside) => el("code", {}, inside));
  if (text[at] === "[") return linkAt(text, at);
  for (const [mark, tag] of MARKS) {
    if (!text.startsWith(mark, at) || /\s/.test(text[at + mark.length] ?? " ")) continue;
    if (mark[0] === "_" && /\w/.test(text[at - 1] ?? "")) continue;
    const found = between(text, at, mark, hopeless, (inside) => el(tag, {}, inline(inside)));
    if (found) return found;
  }
  return null;
}

// A mark without an end is remembered, so that a text full of them is still read in one pass.
function between(text, at, mark, hopeless, draw) {
  if (hopeless.has(mark)) return null;
  const end = text.indexOf(mark, at + mark.length);
  if (end < 0) hopeless.add(mark);
  if (end <= at + mark.length) return null;
  return { node: draw(text.slice(at + mark.length, end)), end: end + mark.length };
}

function linkAt(text, at) {
  const found = /^\[([^[\]\n]{1,300})\]\(([^()\s]{1,2000})\)/.exec(text.slice(at, at + 2400));
  return found ? { node: link(found[2], found[1]), end: at + found[0].length } : null;
}
