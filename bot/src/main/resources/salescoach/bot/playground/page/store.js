// What the page knows: the server's last answer, and what only this tab knows (who one is, which
// conversation is open, what is typed but not sent). Views are told of a change and draw themselves.

import { setClock } from "./times.js";

const listeners = new Set();

export const store = {
  as: null,
  data: null,
  place: { kind: "conversation", id: null },
  threadTs: null,
  online: true,
};

/** Words typed and not sent, by member and place. */
const unsent = new Map();

let events = null;
let asking = false;
let askAgain = false;

export function onChange(listener) {
  listeners.add(listener);
}

export function changed() {
  if (store.data) listeners.forEach((listener) => listener());
}

/** Begins as the member named in the address (?as=), the one of this tab before a reload, or the first. */
export async function begin() {
  const wanted = new URLSearchParams(location.search).get("as") ?? sessionStorage.getItem("as");
  await become(wanted);
}

export async function become(member) {
  store.as = member;
  store.threadTs = null;
  store.data = await fetchState(member);
  if (!store.data) return void setTimeout(() => become(member), 1500);
  setClock(store.data.clock);
  store.as = store.data.me.id ?? store.data.me;
  sessionStorage.setItem("as", store.as);
  goSomewhere();
  listen();
  changed();
}

// After a change of member the place stays the same where it can: a channel, the Home, or the own DM.
function goSomewhere() {
  const { place, data } = store;
  if (place.kind === "home") return openHome();
  const same = data.conversations.find((each) => each.id === place.id);
  const dm = data.conversations.find((each) => each.kind === "dm");
  store.place = { kind: "conversation", id: (same ?? dm ?? data.conversations[0]).id };
  markRead();
}

function listen() {
  events?.close();
  events = new EventSource(`/page/events?as=${encodeURIComponent(store.as)}`);
  events.onmessage = refresh;
  events.onopen = () => {
    setOnline(true);
    refresh();
  };
  events.onerror = () => setOnline(false);
}

function setOnline(online) {
  if (store.online === online) return;
  store.online = online;
  changed();
}

/** Fetches the state; calls during a fetch lead to one more, so a burst of events costs two. */
export async function refresh() {
  if (asking) return void (askAgain = true);
  asking = true;
  do {
    askAgain = false;
    const member = store.as;
    const data = await fetchState(member);
    // The person may have changed sides while this answer was on its way.
    if (data && member === store.as) accept(data);
  } while (askAgain);
  asking = false;
}

function accept(data) {
  store.data = data;
  setClock(data.clock);
  markRead();
  changed();
}

async function fetchState(member) {
  try {
    const answer = await fetch(member ? `/page/state?as=${encodeURIComponent(member)}` : "/page/state");
    // A member of an earlier run may be gone; without a name the server answers for the first one.
    if (!answer.ok) return member ? fetchState(null) : null;
    return await answer.json();
  } catch {
    return null;
  }
}

/** Sends what a person did. Answers `{ok, error?, …}`; it never throws. */
export async function post(path, body) {
  try {
    const answer = await fetch(`/page/${path}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ as: store.as, ...body }),
    });
    const said = await answer.json().catch(() => ({}));
    const result = { ...said, ok: answer.ok && said.ok !== false };
    if (!result.ok) result.error ??= `The playground answered ${answer.status}.`;
    refresh();
    return result;
  } catch {
    return { ok: false, error: "The playground does not answer. Is it still running?" };
  }
}

export function openConversation(id) {
  store.place = { kind: "conversation", id };
  store.threadTs = null;
  markRead();
  changed();
}

export function openHome() {
  store.place = { kind: "home" };
  store.threadTs = null;
  changed();
  return post("home", {});
}

export function openThread(ts) {
  store.threadTs = ts;
  changed();
}

export function conversation(id = store.place.id) {
  return store.data.conversations.find((each) => each.id === id);
}

export function directMessage() {
  return store.data.conversations.find((each) => each.kind === "dm");
}

export function messagesOf(id) {
  return store.data.messages[id] ?? [];
}

/** Whether a message stands in a thread below another. */
export function isReply(message) {
  return Boolean(message.threadTs) && message.threadTs !== message.ts;
}

export function me() {
  return store.data.members.find((member) => member.id === store.as) ?? { id: store.as, name: store.as };
}

export function people() {
  return store.data.members.filter((member) => !member.bot);
}

export function channels() {
  return store.data.conversations.filter((each) => each.kind === "channel");
}

/** The coach's own user, by the members' list or by what it has written. */
export function bot() {
  const listed = store.data.members.find((member) => member.bot);
  if (listed) return listed;
  const written = Object.values(store.data.messages).flat().find((message) => isBot(message.user));
  return { id: written?.user ?? null, name: directMessage()?.name ?? "Sales Coach" };
}

export function isBot(user) {
  return !people().some((member) => member.id === user);
}

export const names = {
  user: (id) => [...store.data.members, bot()].find((member) => member.id === id)?.name ?? id,
  channel: (id) => conversation(id)?.name?.replace(/^#/, "") ?? id,
};

export const typed = {
  get: (place) => unsent.get(`${store.as} ${place}`) ?? "",
  set: (place, text) => unsent.set(`${store.as} ${place}`, text),
};

// What was read is remembered per member in this browser; the stand-in does not know what a screen shows.
export function isUnread(id) {
  if (store.place.id === id) return false;
  const seen = localStorage.getItem(seenKey(id)) ?? "0";
  return messagesOf(id).some((message) => message.user !== store.as && Number(message.ts) > Number(seen));
}

function markRead() {
  const last = store.place.id && messagesOf(store.place.id).reduce((most, each) => Math.max(most, Number(each.ts)), 0);
  if (last) localStorage.setItem(seenKey(store.place.id), String(last));
}

function seenKey(id) {
  return `seen ${store.data.workspace.id} ${store.as} ${id}`;
}
