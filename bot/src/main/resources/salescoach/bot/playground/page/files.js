// file_input: a chooser of files, which go to the stand-in at once and to the coach with the form.

import { el, iconButton, item, keyed } from "./dom.js";

const LARGEST = 10_000_000;

/** Draws the chooser with what was chosen; `name` holds the attributes that name it. */
export function files(part, at, name) {
  let chosen = at.value.files;
  const list = el("ul", { class: "files" });
  const problem = el("p", { class: "field-error", role: "alert", testid: `trouble-${part.action_id}`, hidden: true });
  const say = (text) => {
    problem.textContent = text ?? "";
    problem.hidden = !text;
  };
  const keep = (files) => {
    chosen = files;
    at.keep(files);
    keyed(list, files.map((file) => item(file.id, file, () => row(file, () => keep(chosen.filter((each) => each !== file))))));
  };
  const take = async (file) => {
    const wrong = objection(part, file, chosen.length);
    if (wrong) return say(wrong);
    const answer = await at.surface.attach(at.blockId, part, file.name, await base64(file));
    if (!answer.ok) return say(answer.error);
    keep([...chosen, answer.file]);
  };
  const chooser = el("input", {
    ...name,
    type: "file",
    class: "file-chooser",
    multiple: (part.max_files ?? 10) > 1,
    accept: part.filetypes?.map((type) => `.${type}`).join(","),
    on: {
      change: async () => {
        say(null);
        for (const file of [...chooser.files]) await take(file);
        // Emptied, so that the same file can be chosen again after a mistake in it was mended.
        chooser.value = "";
      },
    },
  });
  keep(chosen);
  return el("div", { class: "file-input" }, chooser, list, problem);
}

// As Slack's own client does before anything is sent.
function objection(part, file, count) {
  const type = file.name.split(".").at(-1).toLowerCase();
  if (part.filetypes && !part.filetypes.includes(type)) return `${file.name} is of another type than ${part.filetypes.join(", ")}.`;
  if (file.size > LARGEST) return `${file.name} is larger than 10 MB.`;
  if (file.size === 0) return `${file.name} is empty.`;
  return count >= (part.max_files ?? 10) ? "No more files can be put here." : null;
}

function row(file, remove) {
  return el("li", { testid: `file-${file.name}` }, `${file.name} (${size(file.size)})`, iconButton("close", `Take ${file.name} out`, { on: { click: remove } }));
}

function size(bytes) {
  return bytes < 1000 ? `${bytes} bytes` : `${Math.ceil(bytes / 1000)} KB`;
}

async function base64(file) {
  const url = await new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result);
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(file);
  });
  return url.slice(url.indexOf(",") + 1);
}
