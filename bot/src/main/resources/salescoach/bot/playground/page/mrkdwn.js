// Slack's mrkdwn as DOM nodes. Every step is one pass over the text, because the text may be anything.
// Entities are unescaped last, in the text nodes, so that an escaped "&lt;!channel&gt;" stays plain words.

import { el } from "./dom.js";
import { emoji } from "./emoji.js";
import { slackDate } from "./times.js";

const STYLES = { "*": "strong", _: "em", "~": "s" };
const SAFE_LINK = /^(https?:\/\/|mailto:)/i;

export function unescape(text) {
  return text.replace(/&(amp|lt|gt);/g, (all, name) => ({ amp: "&", lt: "<", gt: ">" })[name]);
}

/** Draws mrkdwn; `names` tells a user's and a channel's name by id. */
export function mrkdwn(text, names) {
  const nodes = [];
  const parts = text.split("```");
  // A fence that never ends is three backticks like any others.
  if (parts.length % 2 === 0) {
    const rest = parts.pop();
    parts.push(`${parts.pop()}\`\`\`${rest}`);
  }
  parts.forEach((part, at) => {
    if (at % 2 === 1) nodes.push(el("pre", {}, unescape(plainTokens(part.replace(/^\n|\n$/g, ""), names))));
    else nodes.push(...lines(trimBeside(part, at, parts.length), names));
  });
  return nodes;
}

// The line break before and after a block belongs to the block.
function trimBeside(part, at, count) {
  let text = part;
  if (at > 0) text = text.replace(/^\n/, "");
  if (at < count - 1) text = text.replace(/\n$/, "");
  return text;
}

function lines(text, names) {
  if (text === "") return [];
  const nodes = [];
  let quote = null;
  let open = null;
  for (const line of text.split("\n")) {
    const quoted = /^(?:&gt;|>) ?/.exec(line);
    const into = quoted ? (quote ??= el("blockquote")) : (open ??= el("span", { class: "lines" }));
    if (into.hasChildNodes() || into.started) into.append("\n");
    into.started = true;
    into.append(...inline(quoted ? line.slice(quoted[0].length) : line, names));
    if (quoted) open = null;
    else quote = null;
    if (nodes.at(-1) !== into) nodes.push(into);
  }
  return nodes;
}

/** One line of mrkdwn, without quotes and fences. */
function inline(line, names) {
  return styled(atoms(line, names), Object.keys(STYLES));
}

// A list of single characters and of finished nodes (code, links, mentions), which styles pass over whole.
function atoms(line, names) {
  const list = [];
  let codeEnds = true;
  let angleEnds = true;
  for (let at = 0; at < line.length; ) {
    const char = line[at];
    const closing = char === "`" && codeEnds ? "`" : char === "<" && angleEnds ? ">" : null;
    const end = closing ? line.indexOf(closing, at + 1) : -1;
    if (closing === "`" && end < 0) codeEnds = false;
    if (closing === ">" && end < 0) angleEnds = false;
    if (end > at + 1) {
      const inside = line.slice(at + 1, end);
      list.push(closing === "`" ? el("code", {}, unescape(inside)) : angle(inside, names));
      at = end + 1;
    } else {
      list.push(char);
      at++;
    }
  }
  return list;
}

function styled(list, marks) {
  const nodes = [];
  const hopeless = new Set();
  let text = "";
  const flush = () => {
    nodes.push(...words(text));
    text = "";
  };
  for (let at = 0; at < list.length; at++) {
    const mark = list[at];
    const end = marks.includes(mark) && opens(list, at) && !hopeless.has(mark) ? closeOf(list, at) : 0;
    // With no end from here there is none from any later place either: one search a mark keeps this linear.
    if (end === -1) hopeless.add(mark);
    if (end > 0) {
      flush();
      nodes.push(el(STYLES[mark], {}, styled(list.slice(at + 1, end), marks.filter((other) => other !== mark))));
      at = end;
    } else if (typeof mark === "string") text += mark;
    else {
      flush();
      nodes.push(mark);
    }
  }
  flush();
  return nodes;
}

function opens(list, at) {
  return !isWord(list[at - 1]) && isSolid(list[at + 1]) && list[at + 1] !== list[at];
}

function closeOf(list, at) {
  for (let end = at + 2; end < list.length; end++) {
    if (list[end] === list[at] && isSolid(list[end - 1]) && !isWord(list[end + 1])) return end;
  }
  return -1;
}

function isWord(char) {
  return typeof char === "string" && /[\p{L}\p{N}]/u.test(char);
}

function isSolid(char) {
  return char !== undefined && char !== " ";
}

/** Text with entities unescaped and emoji drawn. */
export function words(text) {
  if (text === "") return [];
  return unescape(text)
    .split(/(:[a-z0-9_+-]{1,40}:)/)
    .filter((part) => part !== "")
    .map((part) => emojiOr(part));
}

function emojiOr(part) {
  const drawn = part.length > 2 && part.startsWith(":") ? emoji(part.slice(1, -1)) : null;
  return drawn ? el("span", { role: "img", "aria-label": part.slice(1, -1).replaceAll("_", " "), class: "emoji" }, drawn) : part;
}

/** What stands between angle brackets: a mention, a date or a link. */
function angle(inside, names) {
  const bar = inside.indexOf("|");
  const target = bar < 0 ? inside : inside.slice(0, bar);
  const label = bar < 0 ? null : unescape(inside.slice(bar + 1));
  if (target.startsWith("@")) return mention(`@${label ?? names.user(target.slice(1))}`);
  if (target.startsWith("#")) return mention(`#${label || names.channel(target.slice(1))}`);
  if (target.startsWith("!date^")) return date(target, label);
  if (target.startsWith("!")) return mention(`@${(label ?? target.slice(1).split("^")[0]).replace(/^@/, "")}`, "loud");
  return link(unescape(target), label);
}

export function mention(text, extra = "") {
  return el("span", { class: `mention ${extra}` }, text);
}

function date(target, fallback) {
  const [, seconds, pattern = "{date}"] = target.split("^");
  const text = slackDate(seconds, unescape(pattern)) ?? fallback ?? target;
  return el("time", { title: fallback ?? text }, text);
}

/** A link where the address is harmless, otherwise its words and the address as text. */
export function link(url, label) {
  const text = label || url.replace(/^mailto:/i, "");
  if (!SAFE_LINK.test(url)) return el("span", { class: "dead-link" }, label ? `${label} (${url})` : url);
  return el("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, text);
}

// Inside a fence only mentions and links are read, as their words.
function plainTokens(text, names) {
  return text.replace(/<([^<>\n]+)>/g, (all, inside) => angle(inside, names).textContent);
}
