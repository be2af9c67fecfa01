// @ts-check
/**
 * What is measured, section by section. Each gives a heading and a table in Markdown.
 */
import { faults } from './sections/faults.mjs';
import { growth } from './sections/growth.mjs';
import { reports } from './sections/reports.mjs';
import { rules } from './sections/rules.mjs';
import { shacl } from './sections/shacl.mjs';
import { startup } from './sections/startup.mjs';
import { throughput } from './sections/throughput.mjs';

/** The names are those of `--only`. */
export const SECTIONS = { startup, throughput, shacl, growth, rules, faults, reports };
