// The shortcodes that a coach's messages are likely to use; any other stays as it was written.

const EMOJI = {
  white_check_mark: "✅", heavy_check_mark: "✔️", warning: "⚠️", x: "❌", bulb: "💡", tada: "🎉",
  rocket: "🚀", fire: "🔥", star: "⭐", sparkles: "✨", eyes: "👀", wave: "👋", thumbsup: "👍", "+1": "👍",
  thumbsdown: "👎", "-1": "👎", clap: "👏", muscle: "💪", pencil2: "✏️", pencil: "📝", memo: "📝",
  telephone_receiver: "📞", phone: "☎️", email: "✉️", envelope: "✉️", calendar: "📅", alarm_clock: "⏰",
  hourglass_flowing_sand: "⏳", mag: "🔍", point_right: "👉", arrow_right: "➡️", arrow_up: "⬆️",
  arrow_down: "⬇️", smile: "😄", slightly_smiling_face: "🙂", thinking_face: "🤔", speech_balloon: "💬",
  chart_with_upwards_trend: "📈", dart: "🎯", trophy: "🏆", lock: "🔒", books: "📚", book: "📖",
  question: "❓", exclamation: "❗", heart: "❤️", green_circle: "🟢", large_green_circle: "🟢",
  large_yellow_circle: "🟡", red_circle: "🔴", large_orange_circle: "🟠", small_blue_diamond: "🔹",
};

/** The character of a shortcode, given without its colons, or null. */
export function emoji(name) {
  return Object.hasOwn(EMOJI, name) ? EMOJI[name] : null;
}

/** The text with the known shortcodes replaced. */
export function withEmoji(text) {
  return text.replace(/:([a-z0-9_+-]{1,40}):/g, (all, name) => emoji(name) ?? all);
}
