import { readDate } from '../../languages/dates.js';
import type { Args } from '../../model/finding.js';
import type { ProfileProperty } from '../../model/profile.js';
import { codeByName } from '../../profile/codelists.js';
import { classOf } from '../../profile/profile.js';
import { normaliseName } from '../../profile/vocabularies.js';

/** Texts, as names are compared or as they stand, that say that nobody knows the day. */
const unknown = new Set([
  ...['?', '??', '???', '-', '--', '–', 'x', 'na', 'n/a', 'none', 'unknown', 'not available', 'no date'],
  ...['okänt', 'okänd', 'oklart', 'oklar', 'saknas', 'ej angivet', 'vet ej', 'vet inte', 'inget datum'],
]);

/** Texts that say that something goes on, or name the present day. */
const ongoing = new Set([
  'tills vidare',
  'tillsvidare',
  'pågående',
  'pågår',
  'fortfarande',
  'nu',
  'idag',
  'i dag',
  'aktuell',
  'aktuellt',
  'gällande',
  'ongoing',
  'present',
  'until further notice',
  'now',
  'today',
]);

/**
 * What a finding about a text in the place of a date says: the day as it should be written (`suggestion`, `exact`
 * where it can be no other), or what else the text says (`reads`) with the values that belong to it.
 */
export function dateArgs(property: ProfileProperty, text: string): Args {
  const reading = readDate(text);
  if (reading === undefined) return wordArgs(property, text);
  switch (reading.kind) {
    case 'day':
      return {
        suggestion: reading.date,
        exact: reading.certain,
        ...(reading.serial ? { reads: 'serial' } : {}),
      };
    case 'either':
      return { reads: 'either', candidates: [...reading.dates] };
    default: {
      const { kind, ...values } = reading;
      return { reads: kind, ...values };
    }
  }
}

function wordArgs(property: ProfileProperty, text: string): Args {
  const name = normaliseName(text);
  if (unknown.has(text.trim().toLowerCase()) || unknown.has(name)) return { reads: 'unknown' };
  const frequency = frequencyOf(text);
  const isOngoing = ongoing.has(name) || frequency === 'CONT' || frequency === 'UPDATE_CONT';
  if (property.key === 'endDate' && isOngoing) return { reads: 'ongoing' };
  if (frequency !== undefined) return { reads: 'frequency', code: frequency };
  return ongoing.has(name) ? { reads: 'today' } : {};
}

/** The code of the frequency that a text names. */
function frequencyOf(text: string): string | undefined {
  const property = classOf('Dataset').properties.get('accrualPeriodicity');
  const value = property && codeByName(property, text);
  return value?.slice(value.lastIndexOf('/') + 1);
}
