import { type KnownLinks, type LinkState, stateOfStatus } from '../model/links.js';
import type { LinkStates } from './measure.js';
import type { MethodId } from './method.js';

/** What a file says of links: the HTTP status of each, or all that is known. */
export type LinkRecords = ReadonlyMap<string, number | LinkState>;

/** The states of links from a JSON object by address; undefined where the bytes hold none. */
export function readLinkStates(bytes: Uint8Array): LinkRecords | undefined {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const entries = Object.entries(value);
  return entries.every((entry): entry is [string, number | LinkState] => isRecord(entry[1]))
    ? new Map(entries)
    : undefined;
}

function isRecord(value: unknown): boolean {
  if (Number.isInteger(value)) return true;
  const state = typeof value === 'object' && value !== null && 'state' in value ? value.state : undefined;
  return state === 'ok' || state === 'dead' || state === 'unverified';
}

/** What rules know about links; `isApi` says which addresses are those of APIs. */
export function statesForRules(records: LinkRecords, isApi: (address: string) => boolean): KnownLinks {
  return new Map(
    [...records].map(([address, record]) => [
      address,
      typeof record === 'number' ? stateOfStatus(record, isApi(address)) : record,
    ]),
  );
}

/**
 * What a score knows about links: a status from 200 to 399 counts as an answer. What could not be settled is not known.
 * data.europa.eu only asks for the head of an answer, so there a server that refuses that gives no points.
 */
export function statesForScore(records: LinkRecords, method: MethodId): LinkStates {
  return new Map(
    [...records].flatMap(([address, record]): readonly (readonly [string, number])[] => {
      if (typeof record === 'number') return [[address, record]];
      if (record.state === 'unverified') return [];
      if (record.state === 'dead') return [[address, record.status ?? 0]];
      return [[address, method === 'eu' ? (record.headStatus ?? 200) : 200]];
    }),
  );
}
