import type { Finding } from '../../model/finding.js';
import type { Place } from '../../model/place.js';
import type { ProfileProperty } from '../../model/profile.js';
import { codeByName } from '../../profile/codelists.js';
import { legacyCode, migratedCode } from '../../profile/legacy.js';
import { type MeantCode, meantCode } from '../../profile/nearest-code.js';
import { entryByValue, vocabulary } from '../../profile/vocabularies.js';
import { iriFault } from '../../source/iri.js';
import { asMediaType, formatsIn, namesInterface } from '../shared/media-types.js';

/** A value that is in none of the code lists of its property. */
export function codelistFinding(place: Place, property: ProfileProperty, value: string): Finding {
  const { key, codelists = [] } = property;
  const migrated = migratedCode(codelists, value);
  if (migrated !== undefined) {
    return {
      rule: 'schema-codelist',
      place,
      property,
      args: { value, suggestion: migrated, outdated: true, exact: true },
    };
  }
  const legacy = legacyCode(key, value);
  if (legacy) {
    const { vocabulary: name, replacement } = legacy;
    // A language and a frequency have one code in each list; a theme is only near the one of the EU.
    const args = { value, vocabulary: name, suggestion: replacement, exact: replacement !== undefined };
    return { rule: 'legacy-vocabulary', place, property, args };
  }
  const { value: suggestion, exact }: Partial<MeantCode> = meantCode(property, value) ?? {};
  if (key === 'license' && iriFault(value) === 'relative') {
    return { rule: 'license-not-iri', place, property, args: { value, suggestion, exact } };
  }
  if (codelists.includes('responsible-party-role')) {
    const known =
      entryByValue('responsible-party-role', value) ??
      entryByValue('responsible-party-role', suggestion ?? '');
    return { rule: 'attribution-role', place, property, args: { value, role: known?.code, suggestion } };
  }
  if (key === 'algorithm') {
    return { rule: 'distribution-checksum', place, property, args: { value, suggestion, exact } };
  }
  // The profile offers a part of the EU's list; the rest of it is no plain mistake.
  const wider = codelists.some((id) => entryByValue(id, value) !== undefined) || isOtherLanguage(value);
  return {
    rule: 'schema-codelist',
    place,
    property,
    severity: wider ? 'warning' : undefined,
    args: {
      value,
      suggestion: wider ? undefined : suggestion,
      exact,
      wider,
      belongs: suggestion === undefined ? otherFieldFor(place, property, value) : undefined,
    },
  };
}

/** The key of another property of the resource whose list has the value. */
function otherFieldFor(place: Place, property: ProfileProperty, value: string): string | undefined {
  if (place.kind !== 'resource') return undefined;
  for (const other of place.node.type.properties.values()) {
    if (other !== property && other.codelists?.some((id) => entryByValue(id, value)?.profile))
      return other.key;
  }
  return undefined;
}

function isOtherLanguage(value: string): boolean {
  const code = /^http:\/\/publications\.europa\.eu\/resource\/authority\/language\/([A-Z0-9]{3})$/.exec(
    value,
  )?.[1];
  if (code === undefined) return false;
  return vocabulary('language-codes').codes?.[code.slice(0, 2)]?.includes(code.charAt(2)) ?? false;
}

/** A format that is no media type. */
export function mediaTypeFinding(place: Place, property: ProfileProperty, value: string): Finding {
  const several = formatsIn(property, value);
  if (several.length > 1) {
    return { rule: 'format-many', place, property, args: { count: several.length, values: several } };
  }
  const known = asMediaType(value);
  const byName = known ?? codeByName(property, value);
  const isInterface = byName === undefined && namesInterface(value);
  const suggestion = isInterface ? undefined : (byName ?? meantCode(property, value)?.value);
  // The portal also reads the EU's file types.
  const severity =
    /\/authority\/file-type\/[A-Z0-9_]+$/.test(value) && suggestion !== undefined ? 'warning' : undefined;
  return {
    rule: 'format-media-type',
    place,
    property,
    severity,
    args: { value, suggestion, exact: byName !== undefined, ...(isInterface ? { isInterface } : {}) },
  };
}
