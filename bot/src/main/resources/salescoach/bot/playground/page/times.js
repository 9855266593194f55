// Times as people read them, in the zone of the member whom one plays, as Slack shows each reader their own.
// "Now" is the playground's, which can be moved on.

let aheadMs = 0;
let zone = "UTC";

/** Takes over what the stand-in says the time is, and where the member is. */
export function setClock({ now, zone: there }) {
  aheadMs = new Date(now) - Date.now();
  zone = there;
}

export function present() {
  return new Date(Date.now() + aheadMs);
}

const CLOCK = { hour: "numeric", minute: "2-digit" };
const WHOLE = { hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric", second: "numeric" };
const formatters = new Map();

export function clock(instant) {
  return format(new Date(instant), CLOCK);
}

export function longTime(instant) {
  return format(new Date(instant), { dateStyle: "full", timeStyle: "medium" });
}

/** The day as a heading: Today, Yesterday, or its date. */
export function dayName(instant, now = present()) {
  return near(new Date(instant), now) ?? dayOf(instant);
}

/** The day, such as "Monday, March 2". */
export function dayOf(instant) {
  return format(new Date(instant), { weekday: "long", month: "long", day: "numeric" });
}

/** What a field for day and time shows of a moment, such as "2026-03-02T08:31". */
export function fieldTime(seconds) {
  return new Date((seconds + offset(seconds)) * 1000).toISOString().slice(0, 16);
}

/** The moment, in seconds, of such a field's value; where clocks change, the hour may be the other one. */
export function fieldSeconds(value) {
  const asUtc = Math.floor(new Date(`${value}Z`) / 1000);
  return asUtc - offset(asUtc - offset(asUtc));
}

/** Slack's `<!date^…>` format string, such as `{date_short} at {time}`, filled in. */
export function slackDate(seconds, pattern) {
  const date = new Date(Number(seconds) * 1000);
  if (Number.isNaN(date.getTime())) return null;
  return pattern.replace(/\{([a-z_]+)\}/g, (all, name) => part(name, date) ?? all);
}

function part(name, date) {
  const pretty = name.endsWith("_pretty") ? near(date, present())?.toLowerCase() : null;
  if (pretty) return pretty;
  switch (name.replace(/_pretty$/, "")) {
    case "date_num": return isoDay(date);
    case "date": return format(date, { month: "long", day: "numeric", year: "numeric" });
    case "date_short": return format(date, { month: "short", day: "numeric", year: "numeric" });
    case "date_long": return format(date, { weekday: "long", month: "long", day: "numeric", year: "numeric" });
    case "time": return format(date, CLOCK);
    case "time_secs": return format(date, { ...CLOCK, second: "2-digit" });
    case "ago": return ago(date);
    default: return null;
  }
}

/** Day and time at a place, such as "Mon, Mar 2, 8:31 AM". */
export function placeTime(instant, place) {
  return format(new Date(instant), { ...CLOCK, weekday: "short", month: "short", day: "numeric", timeZone: place });
}

function near(date, now) {
  const days = Math.round((new Date(isoDay(date)) - new Date(isoDay(now))) / 86_400_000);
  return { "0": "Today", "-1": "Yesterday", "1": "Tomorrow" }[days] ?? null;
}

// The member's day, such as "2026-03-02".
function isoDay(date) {
  return new Date(date.getTime() + offset(date / 1000) * 1000).toISOString().slice(0, 10);
}

// By how many seconds the member's clock is ahead of UTC at a moment.
function offset(seconds) {
  const parts = formatter(WHOLE).formatToParts(new Date(seconds * 1000));
  const { year, month, day, hour, minute, second } = Object.fromEntries(parts.map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(year, month - 1, day, hour, minute, second) / 1000 - Math.floor(seconds);
}

function ago(date) {
  const minutes = Math.round((date - present()) / 60_000);
  const relative = new Intl.RelativeTimeFormat("en", { numeric: "auto" });
  if (Math.abs(minutes) < 60) return relative.format(minutes, "minute");
  if (Math.abs(minutes) < 48 * 60) return relative.format(Math.round(minutes / 60), "hour");
  return relative.format(Math.round(minutes / 1440), "day");
}

function format(date, options) {
  return formatter(options).format(date);
}

// Each costs a good deal to make, and a conversation asks for a few with every message.
function formatter(options) {
  const key = zone + JSON.stringify(options);
  if (!formatters.has(key)) formatters.set(key, new Intl.DateTimeFormat("en-US", { timeZone: zone, ...options }));
  return formatters.get(key);
}
