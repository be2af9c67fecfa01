import type { LinkStates } from './measure.js';

/** The states of links from a JSON object of addresses and HTTP statuses; undefined where the bytes hold none. */
export function readLinkStates(bytes: Uint8Array): LinkStates | undefined {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const entries = Object.entries(value);
  return entries.every((entry): entry is [string, number] => Number.isInteger(entry[1]))
    ? new Map(entries)
    : undefined;
}
