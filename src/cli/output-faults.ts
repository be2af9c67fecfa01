import type { Language } from '../core/model/profile.js';

/** Why standard output takes no more, by the code of the system. */
export const outputFaults: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  sv: { ENOSPC: 'disken är full', EPIPE: 'mottagaren slutade läsa' },
  en: { ENOSPC: 'the disk is full', EPIPE: 'the reader stopped reading' },
};
