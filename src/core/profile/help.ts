import type { Texts } from '../model/profile.js';
import { helpText } from './generated/help.js';

/** What is said about a class and its properties: help for authors, and an example of each value. */
export interface ClassHelp {
  readonly help: Texts;
  readonly properties: Readonly<Record<string, { readonly help: Texts; readonly example?: unknown }>>;
}

let parsed: Readonly<Record<string, ClassHelp>> | undefined;

/** Help about the class with this key. The texts are parsed when they are first asked for. */
export function helpAbout(classKey: string): ClassHelp | undefined {
  parsed ??= JSON.parse(helpText) as Readonly<Record<string, ClassHelp>>;
  return parsed[classKey];
}
