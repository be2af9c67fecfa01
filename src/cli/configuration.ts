/** Finds and reads the `metakoll.yaml` that is about a file: the nearest one upwards, each folder looked at once. */

import { dirname, relative, resolve, sep } from 'node:path';
import type { Config } from '../core/config/config.js';
import type { Configuration } from '../core/config/read.js';
import type { IdentifierSettings } from '../core/model/identifiers.js';
import { type Language, standardVersion } from '../core/model/profile.js';
import type { Report } from '../core/model/report.js';
import type { Settings, Suppression } from '../core/model/settings.js';
import { reportText } from '../core/report/reporters/text.js';
import type { CheckOptions } from '../core/run/check.js';
import { countDiagnostics } from '../core/run/diagnostics.js';
import { version } from '../core/version.js';
import { painterFor, wantsColour } from './colour.js';
import { readContext } from './context-file.js';
import { UserError } from './exit.js';
import { configName, configNames, type FoundFile, shownPath } from './gather.js';
import { identifierSettings } from './identifiers.js';
import type { Invocation } from './invocation.js';
import { askedLanguage } from './language.js';
import type { CommonOptions, ReadingOptions } from './options.js';
import { print, printPieces, widthOf } from './output.js';
import { readNamed } from './read-named.js';
import { texts } from './texts.js';

/** A configuration and where it stands. */
interface Placed extends Configuration {
  readonly absolute: string;
  readonly folder: string;
  /** How resources get identifiers; undefined where they get none. */
  readonly identifiers: IdentifierSettings | undefined;
}

/** What configurations say about a run. */
export interface Configured {
  /** The files that are not passed over. */
  readonly found: readonly FoundFile[];
  /** Where the configurations are. */
  readonly files: readonly string[];
  /** The invocation, in the language that the configuration asks for. */
  readonly invocation: Invocation;
  /** How the files are read and checked. */
  readonly how: CheckOptions;
  /** What the run as a whole goes by, and the folder that its paths are relative to. */
  readonly run: { readonly config: Config; readonly folder: string } | undefined;
}

/** The configurations of a run. */
export interface Configurations {
  /** What is checked when no path is given, as paths from the working directory; nothing where none says it. */
  readonly include: () => Promise<readonly string[]>;
  /** Gives each file its settings. Broken configurations are reported, and end the run. */
  readonly apply: (found: readonly FoundFile[], operands: readonly string[]) => Promise<Configured>;
}

/** Makes ready to look for configurations; nothing is read before it is asked for. */
export function configurationsOf(
  options: ReadingOptions & CommonOptions,
  invocation: Invocation,
): Configurations {
  const { world } = invocation;
  const named = typeof options.config === 'string' ? resolve(world.cwd, options.config) : undefined;
  const placeOf = new Map<string, Promise<string | undefined>>();
  const read = new Map<string, Promise<Placed>>();

  const findFrom = (folder: string): Promise<string | undefined> => {
    let place = placeOf.get(folder);
    if (!place) {
      place = lookIn(folder);
      placeOf.set(folder, place);
    }
    return place;
  };
  const lookIn = async (folder: string): Promise<string | undefined> => {
    for (const name of configNames) {
      const path = resolve(folder, name);
      if ((await world.files.kindOf(path)) === 'file') return path;
    }
    const parent = dirname(folder);
    return parent === folder ? undefined : findFrom(parent);
  };
  const forFolder = async (folder: string): Promise<Placed | undefined> => {
    if (options.config === false) return undefined;
    const path = named ?? (await findFrom(folder));
    if (path === undefined) return undefined;
    let configuration = read.get(path);
    if (!configuration) {
      configuration = readPlaced(path, invocation);
      read.set(path, configuration);
    }
    return configuration;
  };

  return {
    include: async () => {
      const own = await forFolder(world.cwd);
      if (!own) return [];
      await refuseBroken([own], options, invocation);
      return own.config.include.map((path) => shownPath(world, resolve(own.folder, path)));
    },
    apply: async (found, operands) => {
      const ofFile = new Map<string, Placed | undefined>();
      for (const { path, absolute } of found) {
        ofFile.set(path, await forFolder(absolute === undefined ? world.cwd : dirname(absolute)));
      }
      const all = [...new Set([...ofFile.values()].filter((item) => item !== undefined))];
      await refuseBroken(all, options, invocation);
      const run = all.length === 1 ? all[0] : ((await forFolder(world.cwd)) ?? all[0]);
      const language = askedLanguage(invocation.argv, world) ?? run?.config.language ?? invocation.language;
      const reported = { ...invocation, language };
      if (options.verbose && all.length > 0) {
        const lines = all.map(({ path }) => `${texts[language].configUsed(path)}\n`);
        await print(world.stderr, lines.join(''));
      }
      const settings = await settingsOfFiles(found, ofFile, all, operands, options, reported);
      return {
        found: settings.found,
        files: all.map(({ absolute }) => absolute),
        invocation: reported,
        how: { ...(await howToRead(options, reported)), ...settings.how },
        run,
      };
    },
  };
}

async function readPlaced(absolute: string, invocation: Invocation): Promise<Placed> {
  const { world, argv, language } = invocation;
  const path = shownPath(world, absolute);
  const bytes = await readNamed(absolute, path, invocation);
  const { readConfiguration } = await import('../core/config/read.js');
  const asked = askedLanguage(argv, world);
  const configuration = await readConfiguration(path, bytes, (own) => asked ?? own ?? language);
  const { config, language: own } = configuration;
  const identifiers = await identifierSettings(config, absolute, { world, language: own });
  return { ...configuration, absolute, folder: dirname(absolute), identifiers };
}

/** The settings of each file, and which files are left when those that a configuration passes over are gone. */
async function settingsOfFiles(
  found: readonly FoundFile[],
  ofFile: ReadonlyMap<string, Placed | undefined>,
  all: readonly Placed[],
  operands: readonly string[],
  options: ReadingOptions,
  { world }: Invocation,
): Promise<{
  readonly found: readonly FoundFile[];
  readonly how: Pick<CheckOptions, 'settingsFor' | 'expected'>;
}> {
  const today = options.today ?? world.today();
  const plain: Settings = { rules: {}, today, defaults: {}, allowed: {} };
  if (all.length === 0) return { found, how: { settingsFor: () => plain } };
  const { exclusionOf, settingsOf } = await import('../core/config/settings.js');
  const from = (folder: string, path: string) =>
    relative(folder, resolve(world.cwd, path)).split(sep).join('/');
  const settings = new Map(
    all.map((placed) => [placed, settingsOf(placed.config, today, placed.identifiers)]),
  );
  const excludes = new Map(all.map((placed) => [placed, exclusionOf(placed.config)]));
  const byPath = new Map<string, Settings>();
  for (const placed of all) byPath.set(placed.path, settings.get(placed)!(configName));
  const kept = found.filter(({ path, absolute, named }) => {
    const placed = ofFile.get(path);
    const isSettings = all.some((item) => item.absolute === absolute);
    return named || !(isSettings || (placed && excludes.get(placed)!(from(placed.folder, path))));
  });
  for (const { path } of kept) {
    const placed = ofFile.get(path);
    if (placed) byPath.set(path, settings.get(placed)!(from(placed.folder, path)));
  }
  const expected = all.flatMap(({ config, folder }): readonly Suppression[] => {
    const isWhole =
      operands.length === 0
        ? found.every(({ absolute }) => absolute !== undefined)
        : operands.some((path) => isWithin(folder, resolve(world.cwd, path)));
    return config.suppress.flatMap(({ files, suppression }) => {
      // One that names files is looked for in them; a resource or any file at all may stand elsewhere.
      const isSeen = files.length > 0 && suppression.resource === undefined;
      const applies = kept.some(({ path }) => byPath.get(path)?.suppress?.includes(suppression));
      return isWhole || (isSeen && applies) ? [suppression] : [];
    });
  });
  return { found: kept, how: { settingsFor: (path) => byPath.get(path) ?? plain, expected } };
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path);
}

/** Tells what is wrong with configurations, and ends the run when anything is. */
async function refuseBroken(
  all: readonly Placed[],
  options: CommonOptions,
  { world, language: otherwise, argv }: Invocation,
): Promise<void> {
  const broken = all.filter(({ diagnostics }) => diagnostics.length > 0);
  if (broken.length === 0) return;
  const language = askedLanguage(argv, world) ?? broken[0]!.language ?? otherwise;
  const report = reportOnConfigurations(broken, language);
  const isPainted = wantsColour(options.colour, world.stderr, world.env);
  const pieces = reportText(report, {
    language,
    sources: new Map(broken.map(({ path, source }) => [path, source])),
    resourcesOf: () => [],
    failOn: 'error',
    paint: await painterFor(isPainted),
    width: widthOf(world.stderr, world.env),
    maxFindings: Number.POSITIVE_INFINITY,
    verbose: options.verbose,
    quiet: true,
  });
  await printPieces(world.stderr, pieces, isPainted ? 'people in colour' : 'people');
  await print(world.stderr, '\n');
  throw new UserError(texts[language].configBroken(broken.map(({ path }) => path)));
}

function reportOnConfigurations(broken: readonly Placed[], language: Language): Report {
  const diagnostics = broken.flatMap((item) => item.diagnostics);
  return {
    formatVersion: 1,
    tool: { name: 'metakoll', version },
    profile: standardVersion,
    language,
    summary: {
      files: broken.length,
      passedOver: 0,
      resources: {},
      ...countDiagnostics(diagnostics),
      suppressed: 0,
      baselined: 0,
    },
    files: broken.map(({ path }) => ({ path, format: 'yaml', resources: {}, assumptions: [] })),
    diagnostics,
    suppressed: [],
  };
}

/** How the core is to read the files, from the options of the command; reads the file of `--context`. */
async function howToRead(
  { encoding, delimiter, defaultLanguage, contextFile }: ReadingOptions,
  { world, language }: Invocation,
): Promise<CheckOptions> {
  const context = await readContext(contextFile, world, language);
  return { language, encoding, delimiter, defaultLanguage, context };
}
