// Times as people read them, in the browser's own zone. "Now" is the playground's, which can be moved on.

let aheadMs = 0;

/** Takes over what the stand-in says the time is. */
export function setNow(instant) {
  aheadMs = new Date(instant) - Date.now();
}

export function present() {
  return new Date(Date.now() + aheadMs);
}

const CLOCK = { hour: "numeric", minute: "2-digit" };

export function clock(instant) {
  return new Intl.DateTimeFormat("en-US", CLOCK).format(new Date(instant));
}

export function longTime(instant) {
  return new Intl.DateTimeFormat("en-US", { dateStyle: "full", timeStyle: "medium" }).format(new Date(instant));
}

/** The day as a heading: Today, Yesterday, or its date. */
export function dayName(instant, now = present()) {
  return near(new Date(instant), now) ?? format(new Date(instant), { weekday: "long", month: "long", day: "numeric" });
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
    case "date_num": return date.toISOString().slice(0, 10);
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
export function placeTime(instant, zone) {
  return new Intl.DateTimeFormat("en-US", { ...CLOCK, weekday: "short", month: "short", day: "numeric", timeZone: zone }).format(new Date(instant));
}

function near(date, now) {
  const days = Math.round((midnight(date) - midnight(now)) / 86_400_000);
  return { "0": "Today", "-1": "Yesterday", "1": "Tomorrow" }[days] ?? null;
}

function midnight(date) {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate());
}

function ago(date) {
  const minutes = Math.round((date - present()) / 60_000);
  const relative = new Intl.RelativeTimeFormat("en", { numeric: "auto" });
  if (Math.abs(minutes) < 60) return relative.format(minutes, "minute");
  if (Math.abs(minutes) < 48 * 60) return relative.format(Math.round(minutes / 60), "hour");
  return relative.format(Math.round(minutes / 1440), "day");
}

function format(date, options) {
  return new Intl.DateTimeFormat("en-US", options).format(date);
}
