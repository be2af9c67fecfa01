// @ts-check
/**
 * What is measured, section by section. Each gives a heading and a table in Markdown.
 */
import { country } from './sections/country.mjs';
import { faults } from './sections/faults.mjs';
import { findings } from './sections/findings.mjs';
import { fixes } from './sections/fixes.mjs';
import { growth } from './sections/growth.mjs';
import { growthOfFindings } from './sections/growth-of-findings.mjs';
import { reports } from './sections/reports.mjs';
import { rules } from './sections/rules.mjs';
import { startup } from './sections/startup.mjs';
import { throughput } from './sections/throughput.mjs';

/** The names are those of `--only`. */
export const SECTIONS = {
  startup,
  throughput,
  findings,
  country,
  growth,
  'growth-of-findings': growthOfFindings,
  fixes,
  rules,
  faults,
  reports,
};
