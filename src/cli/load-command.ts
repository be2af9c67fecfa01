import type { CommandName } from './commands.js';
import type { Run } from './invocation.js';

const loaders: Readonly<Record<CommandName, () => Promise<Run>>> = {
  check: async () => (await import('./commands/check.js')).check,
  fix: async () => (await import('./commands/others.js')).fix,
  convert: async () => (await import('./commands/others.js')).convert,
  preview: async () => (await import('./commands/others.js')).preview,
  score: async () => (await import('./commands/others.js')).score,
  diff: async () => (await import('./commands/others.js')).diff,
  explain: async () => (await import('./commands/others.js')).explain,
  rules: async () => (await import('./commands/others.js')).rules,
  vocab: async () => (await import('./commands/others.js')).vocab,
  schema: async () => (await import('./commands/others.js')).schema,
};

/** Loads a command: each only when it is asked for. Only the start of the program knows all of them. */
export async function loadCommand(name: CommandName): Promise<Run> {
  return await loaders[name]();
}
