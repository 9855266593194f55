// What is typed and chosen on one surface, in the shape of Slack's view.state.values.

/** Values by block and action, kept apart from the DOM so that a redrawn block gets them back. */
export function newValues() {
  const all = {};
  return {
    all,
    get: (blockId, actionId) => all[blockId]?.[actionId] ?? null,
    set: (blockId, actionId, value) => ((all[blockId] ??= {})[actionId] = value),
    // Only what the view still holds is sent: a block that was taken away takes its value with it.
    of: (blocks) => Object.fromEntries(blocks.filter((block) => all[block.block_id]).map((block) => [block.block_id, current(block, all[block.block_id])])),
  };
}

function current(block, values) {
  const ids = [block.element, block.accessory, ...(block.elements ?? [])].map((part) => part?.action_id);
  return Object.fromEntries(Object.entries(values).filter(([id]) => ids.includes(id)));
}

/** A field's value before anybody touched it. */
export function first(part) {
  switch (part.type) {
    case "static_select":
    case "external_select":
    case "radio_buttons": return { type: part.type, selected_option: part.initial_option ?? null };
    case "checkboxes":
    case "multi_static_select": return { type: part.type, selected_options: part.initial_options ?? [] };
    case "users_select": return { type: part.type, selected_user: part.initial_user ?? null };
    case "multi_users_select": return { type: part.type, selected_users: part.initial_users ?? [] };
    case "channels_select": return { type: part.type, selected_channel: part.initial_channel ?? null };
    case "conversations_select": return { type: part.type, selected_conversation: part.initial_conversation ?? null };
    case "multi_channels_select": return { type: part.type, selected_channels: part.initial_channels ?? [] };
    case "multi_conversations_select": return { type: part.type, selected_conversations: part.initial_conversations ?? [] };
    case "datetimepicker": return { type: part.type, selected_date_time: part.initial_date_time ?? null };
    case "file_input": return { type: part.type, files: [] };
    case "datepicker": return { type: part.type, selected_date: part.initial_date ?? null };
    case "timepicker": return { type: part.type, selected_time: part.initial_time ?? null };
    default: return { type: part.type, value: part.initial_value ?? null };
  }
}

/** A field's value after a change: a string, a list of option values, or a whole option (external_select). */
export function shaped(part, value) {
  const options = part.options ?? part.option_groups?.flatMap((group) => group.options) ?? [];
  const option = (wanted) => options.find((each) => each.value === wanted) ?? null;
  switch (part.type) {
    case "static_select":
    case "radio_buttons": return { type: part.type, selected_option: option(value) };
    case "external_select": return { type: part.type, selected_option: value };
    case "checkboxes":
    case "multi_static_select": return { type: part.type, selected_options: value.map(option) };
    case "users_select": return { type: part.type, selected_user: value };
    case "multi_users_select": return { type: part.type, selected_users: value };
    case "channels_select": return { type: part.type, selected_channel: value };
    case "conversations_select": return { type: part.type, selected_conversation: value };
    case "multi_channels_select": return { type: part.type, selected_channels: value };
    case "multi_conversations_select": return { type: part.type, selected_conversations: value };
    case "datetimepicker": return { type: part.type, selected_date_time: value };
    case "file_input": return { type: part.type, files: value };
    case "datepicker": return { type: part.type, selected_date: value };
    case "timepicker": return { type: part.type, selected_time: value };
    default: return { type: part.type, value: value === "" ? null : value };
  }
}

/** What stops a modal from being sent, by block id: Slack checks these before the app hears of it. */
export function missing(blocks, values) {
  const errors = {};
  for (const block of blocks.filter((each) => each.type === "input")) {
    const problem = problemOf(block, values.get(block.block_id, block.element.action_id) ?? first(block.element));
    if (problem) errors[block.block_id] = problem;
  }
  return errors;
}

function problemOf(block, value) {
  const { element } = block;
  const content = Object.entries(value).find(([name]) => name !== "type")[1];
  const empty = content === null || content.length === 0 || (typeof content === "string" && content.trim() === "");
  if (empty) return block.optional ? null : "Please complete this required field.";
  if (element.type === "plain_text_input") return lengthProblem(element, content.length);
  return element.type === "number_input" ? numberProblem(element, Number(content)) : null;
}

function lengthProblem(element, length) {
  const most = element.max_length ?? 3000;
  if (length > most) return `This is ${length} characters long; at most ${most} fit here.`;
  if (length < (element.min_length ?? 0)) return `Please write at least ${element.min_length} characters.`;
  return null;
}

function numberProblem(element, number) {
  if (Number.isNaN(number)) return "Please enter a number.";
  if (!element.is_decimal_allowed && !Number.isInteger(number)) return "Please enter a whole number.";
  if (element.min_value && number < Number(element.min_value)) return `Please enter ${element.min_value} or more.`;
  if (element.max_value && number > Number(element.max_value)) return `Please enter ${element.max_value} or less.`;
  return null;
}
