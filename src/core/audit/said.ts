import type { Language } from '../model/profile.js';
import type { AuditWords } from './words.js';
import { english } from './words-en.js';
import { swedish } from './words-sv.js';

/** What is said in audits. */
export const auditWords: Readonly<Record<Language, AuditWords>> = { sv: swedish, en: english };
