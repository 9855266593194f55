// What a first-time visitor is told, with three drafts and a question to try. The drafts are invented.

import { el, iconButton, item } from "./dom.js";
import { changed, directMessage, openConversation, store } from "./store.js";

const DISMISSED = "welcome dismissed";

const BAD_VOICEMAIL = `Hi Marcus, this is Tess from Brightpath Software, how are you today? I'm just calling to touch base and introduce our company. We're the leading all-in-one platform for clinics, we do online booking, reminders, intake forms, billing, insurance checks, telehealth, reporting and a mobile app, and I'd love to get thirty minutes on your calendar to show you everything. I'll try you again on Thursday, or call me back at 503-555-0148, that's 503-555-0148. Thanks so much!`;

const BETTER_VOICEMAIL = `Marcus, when a patient cancels at eight in the morning, who fills the chair? It's Tess Arroyo from Brightpath. We look after the waiting list of Willow Creek Dental, and you might see fewer empty hours and less time on the phone. I'm sending you an email now with openings for Wednesday and for Monday next week.`;

const EMAIL = `Subject: Empty chairs on Mondays

Hi Marcus,

When a patient cancels at eight in the morning, who at Alder Street Dental rings the next one on the list?

Willow Creek Dental asked themselves the same in spring. Their waiting list now texts the next three patients by itself, and they fill four gaps out of five before nine.

You might see fewer empty hours, and your front desk may get its mornings back. Would a few minutes on that be of use? I have Wednesday at 10 or Monday at 2.

Tess Arroyo
Brightpath`;

const SAMPLES = [
  { id: "bad", label: "A voicemail that goes wrong", text: BAD_VOICEMAIL },
  { id: "better", label: "A better voicemail", text: BETTER_VOICEMAIL },
  { id: "email", label: "A first email", text: EMAIL },
  { id: "question", label: "A question", text: "How many times should I call before I give up?" },
];

/** The card above the composer, as a list for keyed(): empty once it was dismissed. */
export function welcome(composer) {
  if (localStorage.getItem(DISMISSED)) return [];
  return [item("welcome", 0, () => card(composer))];
}

/** Shows the card again, in the conversation with the coach. */
export function showWelcome() {
  localStorage.removeItem(DISMISSED);
  if (store.place.kind === "home") openConversation(directMessage().id);
  else changed();
}

function dismiss(composer) {
  localStorage.setItem(DISMISSED, "yes");
  changed();
  composer.area.focus();
}

function card(composer) {
  return el(
    "section",
    { class: "welcome", testid: "welcome", "aria-label": "What to try" },
    iconButton("close", "Dismiss", { testid: "welcome-dismiss", on: { click: () => dismiss(composer) } }),
    el("p", {}, el("b", {}, "Write a voicemail or an email as you would send it"), " and paste it to Sales Coach here, or type ", el("code", {}, "/coach review"), " and your draft."),
    el("p", {}, "It says what to keep, what to mend first and what you could say instead. Then reply in its thread with a better version."),
    el("p", {}, "Or ask it something about prospecting, here or with ", el("code", {}, "/coach ask"), ": it answers from the playbook, with the source."),
    el("p", {}, "Put prospects on your list with ", el("code", {}, "/coach add"), ", note what you did with ", el("code", {}, "/coach log"), ", and move the clock on at the left: the morning's message tells what is due. Nadia's list has some already."),
    el("div", { class: "samples" }, el("span", {}, "No draft at hand?"), SAMPLES.map((sample) => sampleButton(composer, sample))),
  );
}

function sampleButton(composer, { id, label, text }) {
  const use = () => {
    // A draft is between the rep and the coach, so it goes into their conversation.
    openConversation(directMessage().id);
    composer.fill(text);
  };
  return el("button", { type: "button", class: "sample", testid: `sample-${id}`, on: { click: use } }, label);
}
