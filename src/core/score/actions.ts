import type { ResourceNode } from '../model/canonical.js';
import { canonicalLicence } from '../profile/licences.js';
import { isKnownLicence, mediaTypeFor } from './lists.js';
import {
  type MeasuredDataset,
  type MeasuredDistribution,
  type Measures,
  measureFormats,
  mediaTypeKey,
  valuesIn,
} from './measure.js';
import type { Method, MetricId } from './method.js';
import { outcomeOf } from './points.js';

/** Something that a person can do to raise the points. */
export type ActionId =
  | 'keyword'
  | 'theme'
  | 'spatial'
  | 'temporal'
  | 'accessRights'
  | 'contactPoint'
  | 'publisher'
  | 'issued'
  | 'modified'
  | 'links'
  | 'downloadURL'
  | 'format'
  | 'mediaType'
  | 'license'
  | 'licenseForm'
  | 'rights'
  | 'byteSize';

/** An action, what it is worth, and where it is to be done. */
export interface Action {
  readonly id: ActionId;
  /** The field that it fills in or changes: its class and key. */
  readonly field: { readonly class: 'Dataset' | 'Distribution'; readonly key: string };
  /** How much higher the points of the catalogue are afterwards: scored anew, minus the score before. */
  readonly points: number;
  /** The part of that which does not hang on whether addresses answer. */
  readonly sure: number;
  /** The resources where it is to be done. */
  readonly places: readonly ResourceNode[];
  /** The rule whose fix does it, in how many of the places. */
  readonly fix?: { readonly rule: string; readonly places: number };
}

/** What an action changes in a dataset and its distributions; nothing where it has nothing to do. */
interface Kind {
  readonly id: ActionId;
  readonly key: string;
  readonly dataset?: (dataset: MeasuredDataset) => Measures | undefined;
  readonly distribution?: (distribution: MeasuredDistribution, method: Method) => Measures | undefined;
  readonly fix?: { readonly rule: string; readonly can: (node: ResourceNode) => boolean };
}

/**
 * The actions for a catalogue that are worth something, the best first: by points, then by points for each place. Addresses
 * that were not asked are taken to answer, so that what is advised does not hang on them.
 */
export function actionsFor(datasets: readonly MeasuredDataset[], method: Method): readonly Action[] {
  const before = datasets.map((dataset) => bothOf(dataset, method));
  return kinds
    .flatMap((kind): readonly Action[] => {
      const places: ResourceNode[] = [];
      let [gain, sure] = [0, 0];
      for (const [index, dataset] of datasets.entries()) {
        const after = improved(dataset, kind, method, places);
        if (after === dataset) continue;
        const { all, known } = bothOf(after, method);
        gain += all - before[index]!.all;
        sure += known - before[index]!.known;
      }
      if (gain <= 0) return [];
      return [
        {
          id: kind.id,
          field: fieldOf(kind),
          points: gain / datasets.length,
          sure: Math.max(0, sure) / datasets.length,
          places,
          ...fixOf(kind, places),
        },
      ];
    })
    .sort((one, other) => other.points - one.points || one.places.length - other.places.length);
}

/** The points where all that is not known holds, and where none of it does. */
function bothOf(dataset: MeasuredDataset, method: Method): { readonly all: number; readonly known: number } {
  return {
    all: outcomeOf(dataset, method, true).points,
    known: outcomeOf(dataset, method, false).points,
  };
}

function fieldOf({ key, dataset }: Kind): Action['field'] {
  return { class: dataset ? 'Dataset' : 'Distribution', key };
}

function fixOf({ fix }: Kind, places: readonly ResourceNode[]): Pick<Action, 'fix'> {
  const count = fix ? places.filter(fix.can).length : 0;
  return fix && count > 0 ? { fix: { rule: fix.rule, places: count } } : {};
}

/** The dataset after the action; the same object where there is nothing to do. Adds the places where there is. */
function improved(
  dataset: MeasuredDataset,
  kind: Kind,
  method: Method,
  places: ResourceNode[],
): MeasuredDataset {
  const own = kind.dataset?.(dataset);
  if (own) places.push(dataset.node);
  let isChanged = own !== undefined;
  const distributions = dataset.distributions.map((distribution) => {
    const change = kind.distribution?.(distribution, method);
    if (!change) return distribution;
    isChanged = true;
    places.push(distribution.node);
    return { ...distribution, measures: { ...distribution.measures, ...change } };
  });
  if (!isChanged) return dataset;
  return { ...dataset, measures: { ...dataset.measures, ...own }, distributions };
}

/** Fills in a field of datasets that gives these points. */
function filled(id: ActionId, metric: MetricId, ...also: readonly MetricId[]): Kind {
  const change: Measures = Object.fromEntries([metric, ...also].map((name) => [name, true]));
  return { id, key: id, dataset: ({ measures }) => (measures[metric] === true ? undefined : change) };
}

/** The same for a field of distributions. */
function filledInDistributions(id: ActionId, metric: MetricId, ...also: readonly MetricId[]): Kind {
  const change: Measures = Object.fromEntries([metric, ...also].map((name) => [name, true]));
  return { id, key: id, distribution: ({ measures }) => (measures[metric] === true ? undefined : change) };
}

/** The address of an API is no file to download, and must not be given as one. */
function isApi({ node: { data } }: MeasuredDistribution): boolean {
  return data['accessService'] !== undefined;
}

const kinds: readonly Kind[] = [
  filled('keyword', 'keywordAvailability'),
  filled('theme', 'categoryAvailability'),
  filled('spatial', 'spatialAvailability'),
  filled('temporal', 'temporalAvailability'),
  filled('accessRights', 'accessRightsAvailability', 'accessRightsVocabularyAlignment'),
  filled('contactPoint', 'contactPointAvailability'),
  filled('publisher', 'publisherAvailability'),
  filled('issued', 'dateIssuedAvailability'),
  filled('modified', 'dateModifiedAvailability'),
  {
    id: 'links',
    key: 'accessURL',
    distribution: ({ measures }) => {
      const dead = (['accessUrlStatusCode', 'downloadUrlStatusCode'] as const).filter(
        (id) =>
          measures[id] === false &&
          (id === 'accessUrlStatusCode' || measures['downloadUrlAvailability'] === true),
      );
      return dead.length === 0 ? undefined : Object.fromEntries(dead.map((id) => [id, true]));
    },
  },
  {
    id: 'downloadURL',
    key: 'downloadURL',
    distribution: (distribution) =>
      distribution.measures.downloadUrlAvailability === true || isApi(distribution)
        ? undefined
        : // Whether the new address answers is not known.
          { downloadUrlAvailability: true, downloadUrlStatusCode: undefined },
  },
  filledInDistributions('format', 'formatAvailability', 'formatMediaTypeVocabularyAlignment'),
  {
    id: 'mediaType',
    key: mediaTypeKey,
    // A media type is never chosen for its points: it follows from the format that is given.
    distribution: ({ node, measures }, method) => {
      if (measures.mediaTypeAvailability === true) return undefined;
      const formats = valuesIn(node.data, 'format');
      const type = formats.length === 1 ? mediaTypeFor(formats[0]!) : undefined;
      return type === undefined ? undefined : measureFormats(formats, [type], method);
    },
  },
  filledInDistributions('license', 'licenceAvailability', 'knownLicence'),
  {
    id: 'licenseForm',
    key: 'license',
    distribution: ({ measures }) =>
      measures.licenceAvailability === true && measures.knownLicence === false
        ? { knownLicence: true }
        : undefined,
    fix: {
      rule: 'license-canonical-iri',
      can: ({ data }) =>
        valuesIn(data, 'license').some((value) => {
          const canonical = canonicalLicence(value);
          return canonical !== undefined && canonical !== value && isKnownLicence(canonical);
        }),
    },
  },
  filledInDistributions('rights', 'rightsAvailability'),
  filledInDistributions('byteSize', 'byteSizeAvailability'),
];
