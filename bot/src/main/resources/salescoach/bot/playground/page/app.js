// The playground's page. Start here: it mounts the four parts and draws them at each change of the store.

import * as conversation from "./conversation.js";
import * as modal from "./modal.js";
import * as sidebar from "./sidebar.js";
import { begin, messagesOf, onChange, store } from "./store.js";
import * as thread from "./thread.js";

const live = document.getElementById("live");

let heard = null;

sidebar.mount(document.getElementById("sidebar"));
conversation.mount(document.getElementById("main"));
thread.mount(document.getElementById("thread"));
modal.mount();

onChange(() => {
  for (const part of [sidebar, conversation, thread, modal]) part.draw();
  announce();
});
await begin();
conversation.focusComposer();

// Says new messages of others to screen readers, shortly: their blocks are there to be read.
function announce() {
  const here = `${store.as} ${store.place.id}`;
  const messages = messagesOf(store.place.id);
  const known = heard?.place === here ? heard.ts : null;
  if (known) {
    const fresh = messages.filter((message) => !known.has(message.ts) && message.user !== store.as);
    if (fresh.length) live.textContent = fresh.map((message) => `${message.name}: ${message.text.slice(0, 200)}`).join(". ");
  }
  heard = { place: here, ts: new Set(messages.map((message) => message.ts)) };
}
