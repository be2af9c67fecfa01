import { publisherUsers } from './agent/publishers.js';
import { licences } from './license/licences.js';
import type { Collector } from './rule.js';

/** What is kept of each document on the walk, because several rules ask for it. */
export const collectors: readonly Collector<unknown>[] = [licences, publisherUsers];
