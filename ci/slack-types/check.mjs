// Holds recorded Slack messages and views against @slack/types, with tsc in its strict mode.
//
//   node ci/slack-types/check.mjs FOLDER      (once before: npm ci, in this folder)
//
// Each *.json of the folder is {"kind":"message"|"modal"|"home","blocks":[…]} or {"kind":…,"view":{…}}.
// Exits with 1 and tsc's words where one does not fit, with 2 where there is nothing to check.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const tsc = join(here, "node_modules", "typescript", "bin", "tsc");
const views = { modal: "ModalView", home: "HomeView" };

function giveUp(words) {
  console.error(`slack-types: ${words}`);
  process.exit(2);
}

function declared(file, index) {
  let recorded;
  try {
    recorded = JSON.parse(readFileSync(file, "utf8"));
  } catch (wrong) {
    giveUp(`${file} is not JSON: ${wrong.message}`);
  }
  const { kind, view, blocks } = recorded;
  if (!(kind === "message" || kind in views) || (!view && !blocks)) {
    giveUp(`${file} needs a "kind" (message, modal or home) and "blocks" or a "view".`);
  }
  const type = view ? views[kind] : "KnownBlock[]";
  if (!type) {
    giveUp(`${file} has a view but is a message.`);
  }
  const value = JSON.stringify(view ?? blocks, null, 2);
  return `// ${file}\nexport const recorded${index}: ${type} = ${value};\n`;
}

const folder = process.argv[2];
if (!folder || !existsSync(folder)) {
  giveUp("name the folder of recorded messages: node check.mjs FOLDER");
}
if (!existsSync(tsc)) {
  giveUp(`run "npm ci" in ${here} first.`);
}
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .sort()
  .map((name) => join(folder, name));
if (files.length === 0) {
  giveUp(`there is no *.json in ${folder}: was anything recorded?`);
}
writeFileSync(
  join(here, "recorded.ts"),
  'import type { HomeView, KnownBlock, ModalView } from "@slack/types";\n' +
    "export type Used = HomeView | ModalView;\n" +
    files.map(declared).join("\n"),
);
const run = spawnSync(process.execPath, [tsc, "--project", join(here, "tsconfig.json")], {
  stdio: "inherit",
});
if (run.status !== 0) {
  console.error("slack-types: the comment above that line of recorded.ts names the file it comes from.");
  process.exit(1);
}
console.log(`slack-types: ${files.length} recorded messages and views fit Slack's types.`);
