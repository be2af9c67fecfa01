import type { CommandName } from './commands.js';
import type { Define, Run } from './invocation.js';

const loaders: Readonly<Record<CommandName, () => Promise<Run>>> = {
  check: async () => (await import('./commands/check.js')).check,
  fix: async () => (await import('./commands/others.js')).fix,
  convert: async () => (await import('./commands/others.js')).convert,
  preview: async () => (await import('./commands/others.js')).preview,
  score: async () => (await import('./commands/others.js')).score,
  audit: async () => (await import('./commands/others.js')).audit,
  diff: async () => (await import('./commands/others.js')).diff,
  explain: async () => (await import('./commands/others.js')).explain,
  init: async () => (await import('./commands/others.js')).init,
  rules: async () => (await import('./commands/others.js')).rules,
  vocab: async () => (await import('./commands/others.js')).vocab,
  schema: async () => (await import('./commands/others.js')).schema,
  web: async () => (await import('./commands/others.js')).web,
};

/** Loads a command: each only when it is asked for. Only the start of the program knows all of them. */
export async function loadCommand(name: CommandName): Promise<Run> {
  return await loaders[name]();
}

const definitions: Readonly<Record<CommandName, () => Promise<Define>>> = {
  check: async () => (await import('./commands/check.js')).define,
  fix: async () => (await import('./commands/others.js')).defineFix,
  convert: async () => (await import('./commands/others.js')).defineConvert,
  preview: async () => (await import('./commands/others.js')).definePreview,
  score: async () => (await import('./commands/others.js')).defineScore,
  audit: async () => (await import('./commands/others.js')).defineAudit,
  diff: async () => (await import('./commands/others.js')).defineDiff,
  explain: async () => (await import('./commands/others.js')).defineExplain,
  init: async () => (await import('./commands/others.js')).defineInit,
  rules: async () => (await import('./commands/others.js')).defineRules,
  vocab: async () => (await import('./commands/others.js')).defineVocab,
  schema: async () => (await import('./commands/others.js')).defineSchema,
  web: async () => (await import('./commands/others.js')).defineWeb,
};

/** Loads what a command says of its arguments and options, to tell whose an option is. */
export async function loadDefinition(name: CommandName): Promise<Define> {
  return await definitions[name]();
}
