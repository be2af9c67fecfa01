/** What to do first: what the check refuses, and then what is worth most. */
import { countOf, listOf, quote } from '../languages/words.js';
import type { Language } from '../model/profile.js';
import { portalUse } from '../profile/portal.js';
import { classOf } from '../profile/profile.js';
import { mediaTypeKey } from '../score/measure.js';
import type { Range } from '../score/points.js';
import { orderText } from '../score/words.js';
import type { AuditAction, AuditedCatalogue } from './audited.js';
import { commonFindings } from './common-findings.js';
import { fieldLabel } from './labels.js';
import { auditWords } from './said.js';

/** Something to do, over all catalogues. */
export interface FirstThing {
  readonly text: string;
  /** What the mean of the datasets rises by: for certain, and where new addresses answer; undefined for errors. */
  readonly gain?: Range | undefined;
  /** What it is good for. */
  readonly use: string;
  /** The rule whose fix does it. */
  readonly rule?: string | undefined;
  /** In how many catalogues, and the names of those with most to do. */
  readonly catalogues: number;
  readonly most: readonly string[];
  readonly class: string;
}

/** So many things are named first, and so many catalogues of each. */
const few = 3;

/** Up to three things: the error that most catalogues have, and the actions that are sure to give most points. */
export function firstThings(
  catalogues: readonly AuditedCatalogue[],
  language: Language,
): readonly FirstThing[] {
  return [...errorFirst(catalogues, language), ...actionsOf(catalogues, language)].slice(0, few);
}

function errorFirst(catalogues: readonly AuditedCatalogue[], language: Language): readonly FirstThing[] {
  const say = auditWords[language];
  const [worst] = commonFindings(catalogues, language)
    .filter(({ severity }) => severity === 'error')
    .sort((one, other) => other.catalogues - one.catalogues || other.count - one.count);
  if (!worst) return [];
  const countIn = ({ rules }: AuditedCatalogue) =>
    rules.find(({ rule, severity }) => rule === worst.rule && severity === 'error')?.count ?? 0;
  const fields = worst.rule === 'schema-missing-mandatory' ? missingFields(catalogues, language) : [];
  return [
    {
      text: fields.length > 0 ? say.fillMandatory(listOf(language, fields)) : say.putRight(worst.title),
      use: say.useOfErrors(worst.count),
      catalogues: worst.catalogues,
      most: namesBy(catalogues, countIn),
      class: 'Catalog',
    },
  ];
}

/** The mandatory fields that are missing, with how many resources lack them: those that most lack first. */
function missingFields(catalogues: readonly AuditedCatalogue[], language: Language): readonly string[] {
  const missing = new Map<string, { classKey: string; property: string; count: number }>();
  for (const { fill } of catalogues) {
    for (const { class: classKey, property, level, filled, of } of fill) {
      if (level !== 'mandatory' || filled === of) continue;
      const key = `${classKey} ${property}`;
      const count = (missing.get(key)?.count ?? 0) + of - filled;
      missing.set(key, { classKey, property, count });
    }
  }
  return [...missing.values()]
    .sort((one, other) => other.count - one.count)
    .slice(0, few)
    .map(
      ({ classKey, property, count }) =>
        `${quote(language, fieldLabel(classKey, property, language))} (${countOf(language, classKey, count)})`,
    );
}

function namesBy(
  catalogues: readonly AuditedCatalogue[],
  countIn: (catalogue: AuditedCatalogue) => number,
): readonly string[] {
  return catalogues
    .map((catalogue) => ({ name: catalogue.name, count: countIn(catalogue) }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)
    .slice(0, few)
    .map(({ name }) => name);
}

/** The actions over all catalogues, by what they are sure to give for the mean of all datasets. */
function actionsOf(catalogues: readonly AuditedCatalogue[], language: Language): readonly FirstThing[] {
  const datasets = catalogues.reduce((sum, catalogue) => sum + catalogue.datasets.length, 0);
  const all = new Map<
    string,
    { action: AuditAction; sure: number; gain: number; places: number; count: number; isFixable: boolean }
  >();
  for (const catalogue of catalogues) {
    for (const action of catalogue.actions) {
      const known = all.get(action.action);
      const share = catalogue.datasets.length / datasets;
      all.set(action.action, {
        action,
        sure: (known?.sure ?? 0) + action.sure * share,
        gain: (known?.gain ?? 0) + action.points * share,
        places: (known?.places ?? 0) + action.places,
        count: (known?.count ?? 0) + 1,
        isFixable: (known?.isFixable ?? true) && action.rule !== undefined,
      });
    }
  }
  return [...all.values()]
    .sort((one, other) => other.sure - one.sure || other.gain - one.gain)
    .map(({ action, sure, gain, places, count, isFixable }) => ({
      text: orderText(action.action, { class: action.class, key: action.property }, places, language),
      gain: { from: oneDecimal(Math.min(sure, gain)), to: oneDecimal(gain) },
      use: useOf(action, language),
      ...(isFixable && { rule: action.rule }),
      catalogues: count,
      most: namesBy(
        catalogues,
        ({ actions }) => actions.find((own) => own.action === action.action)?.places ?? 0,
      ),
      class: action.class,
    }));
}

function oneDecimal(value: number): number {
  return Math.round(10 * value) / 10;
}

/** What filling in a field is good for; nothing where the profile knows none. */
function useOf({ class: classKey, property: key }: AuditAction, language: Language): string {
  const type = classOf(classKey);
  const property = type.properties.get(key);
  if (!property) return key === mediaTypeKey ? auditWords[language].useOfMediaType : '';
  return portalUse(type, property, language) ?? '';
}
