/** The step between reading and checking: what settings decide for the whole catalogue is filled in. */
import { resourcesOfClass } from '../../checks/described.js';
import type { Assumption, SettingsFile } from '../../model/document.js';
import type { CatalogueSettings, Settings } from '../../model/settings.js';
import type { ReadInput } from '../read.js';
import type { FilledDocument } from './fill.js';
import type { SettledInputs } from './identify/identify.js';

/** What is left as it stands in the files. */
export interface Unsettled {
  readonly values?: boolean;
  /** Identifiers are only proposed then. */
  readonly identifiers?: boolean;
}

/**
 * Fills in what the files of a run leave out and their settings decide. Files that go by the same settings belong together: where
 * one of them describes a catalogue, none of the others becomes one. What was read has to be the caller's own.
 */
export async function settleInputs(
  read: readonly ReadInput[],
  settingsFor: (path: string) => Settings,
  leaves: Unsettled = {},
): Promise<SettledInputs> {
  const filled = leaves.values ? read : await fillInputs(read, settingsFor);
  if (!filled.some(({ input }) => settingsFor(input.path).identifiers))
    return { read: filled, identifiers: [] };
  const { identifyInputs } = await import('./identify/identify.js');
  return identifyInputs(filled, settingsFor, leaves.identifiers ?? false);
}

async function fillInputs(
  read: readonly ReadInput[],
  settingsFor: (path: string) => Settings,
): Promise<readonly ReadInput[]> {
  const settingsOf = (item: ReadInput) => settingsFor(item.input.path).catalogue;
  if (!read.some(settingsOf)) return read;
  const withCatalogue = new Set<SettingsFile>();
  for (const item of read) {
    const from = settingsOf(item)?.from;
    if (from && resourcesOfClass(item.document, 'Catalog').length > 0) withCatalogue.add(from);
  }
  const settled: ReadInput[] = [];
  for (const item of read) {
    const settings = settingsOf(item);
    settled.push(settings ? await settle(item, settings, !withCatalogue.has(settings.from)) : item);
  }
  return settled;
}

async function settle(
  item: ReadInput,
  settings: CatalogueSettings,
  mayMakeCatalogue: boolean,
): Promise<ReadInput> {
  const { fillDocument } = await import('./fill.js');
  const filled = fillDocument(item.document, settings, mayMakeCatalogue);
  const assumptions = [...filled.document.assumptions, ...(await assumptionsOf(filled, settings.from))];
  return { ...item, document: { ...filled.document, assumptions } };
}

/** What came from the settings, and from which of their lines. */
async function assumptionsOf(
  { used, madeCatalogue }: FilledDocument,
  { file, source, document }: SettingsFile,
): Promise<readonly Assumption[]> {
  const places = used.map(({ node, property }) => ({ kind: 'resource', node, property }) as const);
  const locations = places.length === 0 ? [] : await document.source.locate(places);
  const made: readonly Assumption[] = madeCatalogue
    ? [{ code: 'setting-catalogue', args: { file }, count: 1 }]
    : [];
  return [
    ...made,
    ...used.map(({ node, property, count }, index): Assumption => {
      const { line } = source.rangeOf(locations[index]!.span).start;
      return { code: 'setting', args: { class: node.type.key, property, file, line }, count };
    }),
  ];
}
