import { type CanonicalValue, iriOf, type ResourceNode, valuesOf } from '../model/canonical.js';
import {
  isAccessRight,
  isFileType,
  isInFormats,
  isKnownLicence,
  isMediaType,
  machineReadable,
  nonProprietary,
} from './lists.js';
import type { Method, MetricId } from './method.js';

/** Whether something is so; undefined where it is not known, as whether an address answers. */
export type Measured = boolean | undefined;

/** What was measured, by metric. */
export type Measures = Readonly<Partial<Record<MetricId, Measured>>>;

/** What is known of addresses: the HTTP status that each gave. */
export type LinkStates = ReadonlyMap<string, number>;

/** A dataset with what was measured of it and of each of its distributions. */
export interface MeasuredDataset {
  readonly node: ResourceNode;
  readonly measures: Measures;
  readonly distributions: readonly MeasuredDistribution[];
}

/** A distribution with what was measured of it. */
export interface MeasuredDistribution {
  readonly node: ResourceNode;
  readonly measures: Measures;
}

/** The profile has no such property on distributions: it stays under its CURIE. */
export const mediaTypeKey = 'dcat:mediaType';

/** Measures a dataset. */
export function measureDataset({ data }: ResourceNode): Measures {
  return {
    keywordAvailability: has(data, 'keyword'),
    categoryAvailability: has(data, 'theme'),
    spatialAvailability: has(data, 'spatial'),
    temporalAvailability: has(data, 'temporal'),
    // The EU's shapes are not part of the tool: what they would say is never assumed.
    dcatApCompliance: false,
    accessRightsAvailability: has(data, 'accessRights'),
    accessRightsVocabularyAlignment: valuesIn(data, 'accessRights').some(isAccessRight),
    contactPointAvailability: has(data, 'contactPoint'),
    publisherAvailability: has(data, 'publisher'),
    dateIssuedAvailability: has(data, 'issued'),
    dateModifiedAvailability: has(data, 'modified'),
  };
}

/** Measures a distribution. */
export function measureDistribution({ data }: ResourceNode, links: LinkStates, method: Method): Measures {
  const licences = valuesIn(data, 'license');
  return {
    accessUrlStatusCode: answers(valuesIn(data, 'accessURL'), links),
    downloadUrlAvailability: has(data, 'downloadURL'),
    downloadUrlStatusCode: answers(valuesIn(data, 'downloadURL'), links),
    ...measureFormats(valuesIn(data, 'format'), valuesIn(data, mediaTypeKey), method),
    licenceAvailability: has(data, 'license'),
    knownLicence: licences.some(isKnownLicence),
    rightsAvailability: has(data, 'rights'),
    byteSizeAvailability: has(data, 'byteSize'),
    dateIssuedAvailability: has(data, 'issued'),
    dateModifiedAvailability: has(data, 'modified'),
  };
}

/** Measures the formats and media types of a distribution. */
export function measureFormats(
  formats: readonly string[],
  mediaTypes: readonly string[],
  { acceptsMediaTypes }: Method,
): Measures {
  const isIn = (list: typeof nonProprietary) =>
    formats.some((value) => isInFormats(list, value, acceptsMediaTypes)) ||
    mediaTypes.some((value) => isInFormats(list, value, true));
  const isFormat = (value: string) => isFileType(value) || (acceptsMediaTypes && isMediaType(value));
  const isType = (value: string) => isMediaType(value) || (acceptsMediaTypes && isFileType(value));
  // The Swedish portal does not say whether it asks for both; every value that is given has to be known.
  const isAligned = acceptsMediaTypes
    ? formats.length + mediaTypes.length > 0 && formats.every(isFormat) && mediaTypes.every(isType)
    : formats.some(isFormat) && mediaTypes.some(isType);
  return {
    formatAvailability: formats.length > 0,
    mediaTypeAvailability: mediaTypes.length > 0,
    formatMediaTypeVocabularyAlignment: isAligned,
    formatMediaTypeNonProprietary: isIn(nonProprietary),
    formatMediaTypeMachineInterpretable: isIn(machineReadable),
  };
}

/** Whether one of the addresses answers; the published rule takes a status from 200 to 399 for an answer. */
function answers(addresses: readonly string[], links: LinkStates): Measured {
  const states = addresses.map((address) => links.get(address));
  if (states.some((status) => status !== undefined && status >= 200 && status < 400)) return true;
  return states.includes(undefined) ? undefined : false;
}

/** The texts and addresses that a property has; a described resource counts by its own address. */
export function valuesIn(data: ResourceNode['data'], key: string): readonly string[] {
  return valuesOf(data, key).flatMap((value) => {
    const text = iriOf(value) ?? literalOf(value);
    return text === undefined || text.trim() === '' ? [] : [text];
  });
}

function literalOf(value: CanonicalValue): string | undefined {
  const text = typeof value === 'object' && !Array.isArray(value) ? value['@value'] : undefined;
  return typeof text === 'string' ? text : undefined;
}

/** Whether there is any value at all: the published rule does not ask what it says. */
function has(data: ResourceNode['data'], key: string): boolean {
  return valuesOf(data, key).length > 0;
}
