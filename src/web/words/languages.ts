/** The sentences of the page in both languages. */
import type { Language } from '../protocol.js';
import { en } from './en.js';
import { sv } from './sv.js';
import type { WebWords } from './words.js';

export const words: Readonly<Record<Language, WebWords>> = { sv, en };
