/** What the portal would show of a run, as plain data; `schemas/preview.schema.json` describes its JSON form. */
import type { Certainty, FacetKind, PortalFacet } from '../profile/portal-facts.js';
import type { Shown } from './shown.js';

/** Something that is lost or missing at a place of a page, with the finding that says so. */
export interface Remark {
  readonly part: PartId;
  readonly severity: 'error' | 'warning' | 'info';
  readonly rule: string;
  readonly message: string;
  readonly how: string;
  readonly guidance: string;
}

/** The parts of a page that remarks stand beside. */
export type PartId =
  | 'heading'
  | 'publisher'
  | 'indicators'
  | 'description'
  | 'distributions'
  | 'map'
  | 'details'
  | 'contact'
  | 'keywords'
  | 'themes'
  | 'catalogue'
  | 'other';

/** A line of the list of results. */
export interface Hit {
  /** Names the page that it leads to. */
  readonly page: string;
  readonly kind: 'dataset' | 'service' | 'series';
  readonly title: string | undefined;
  readonly publisher: string | undefined;
  readonly description: string | undefined;
  readonly themes: readonly string[];
  readonly badges: readonly string[];
}

/** A filter with the values that this catalogue gives it, and what cannot be found by it. */
export interface Facet {
  readonly id: PortalFacet['id'];
  readonly label: string;
  /** A list of choices, or a box to tick. */
  readonly kind: FacetKind;
  readonly certainty: Certainty;
  readonly values: readonly { readonly label: string; readonly count: number }[];
  /** Pages of hits that have no value there, or none that the portal offers. */
  readonly without: readonly string[];
}

/** A field with its values, as a line of a list. */
export interface Line {
  readonly key: string;
  readonly label: string;
  readonly values: readonly Shown[];
}

/** A distribution on the page of its dataset. */
export interface DistributionView {
  readonly title: string;
  readonly badges: readonly string[];
  readonly button: { readonly label: string; readonly targets: readonly Shown[] } | undefined;
  readonly service: string | undefined;
  readonly lines: readonly Line[];
}

/** The page of a dataset, service or series. */
export interface ResourcePage {
  readonly page: string;
  readonly kind: Hit['kind'];
  readonly id: string | undefined;
  readonly title: string | undefined;
  /** The language of the heading where it is not Swedish. */
  readonly titleLanguage: string | undefined;
  readonly publisher: Shown | undefined;
  readonly series: readonly string[];
  readonly indicators: readonly string[];
  readonly description: string | undefined;
  readonly distributions: readonly DistributionView[];
  readonly hasMap: boolean;
  readonly first: readonly Line[];
  readonly keywords: readonly string[];
  readonly themes: readonly string[];
  readonly second: readonly Line[];
  /** The datasets and services of a series. */
  readonly members: readonly string[];
  readonly catalogue:
    | { readonly title: string | undefined; readonly publisher: string | undefined }
    | undefined;
  readonly remarks: readonly Remark[];
}

/** The page of an organisation. */
export interface OrganisationPage {
  readonly page: string;
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly description: string | undefined;
  readonly counts: readonly { readonly label: string; readonly count: number }[];
  readonly type: string | undefined;
  readonly number: string | undefined;
  readonly contact: Shown | undefined;
  readonly remarks: readonly Remark[];
}

/** Everything that the portal would show. */
export interface Preview {
  readonly hits: readonly Hit[];
  /** What is left out of the list because it is in a series. */
  readonly leftOut: readonly Hit[];
  readonly facets: readonly Facet[];
  readonly pages: readonly ResourcePage[];
  readonly organisations: readonly OrganisationPage[];
}
