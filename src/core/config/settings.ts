import { rules as allRules } from '../checks/rules.js';
import { ruleGroups } from '../model/finding.js';
import type { IdentifierSettings } from '../model/identifiers.js';
import type { RuleLevel, Settings } from '../model/settings.js';
import type { Config, FileSettings } from './config.js';
import { matcherOf } from './patterns.js';

/**
 * Gives the settings of each file; paths are relative to the folder of the configuration, with `/`. Resources get identifiers
 * where `identifiers` are given.
 */
export function settingsOf(
  config: Config,
  today?: string,
  identifiers?: IdentifierSettings,
): (path: string) => Settings {
  const overrides = config.overrides.map((item) => ({ fits: matcherOf(item.files), item }));
  const suppressions = config.suppress.map(({ files, suppression }) => {
    return { fits: files.length === 0 ? () => true : matcherOf(files), suppression };
  });
  return (path) => {
    const own: FileSettings = overrides
      .filter(({ fits }) => fits(path))
      .reduce<FileSettings>((settings, { item }) => overridden(settings, item), config);
    return {
      rules: own.rules,
      today,
      defaults: { language: own.defaultLanguage, base: config.base },
      catalogue: config.catalogue && {
        from: config.catalogue.from,
        catalogue: config.catalogue.catalogue,
        defaults: own.defaults,
      },
      identifiers: identifiers && { from: identifiers, name: path },
      allowed: own.allow,
      reading: {
        defaultLanguage: own.defaultLanguage,
        likelyLanguage: config.catalogue?.language,
        ...own.csv,
      },
      suppress: suppressions.filter(({ fits }) => fits(path)).map(({ suppression }) => suppression),
    };
  };
}

/** Whether the configuration passes a file over that was merely found. */
export function exclusionOf({ exclude }: Config): (path: string) => boolean {
  return matcherOf(exclude);
}

/** What is said for some files is put over what is said for all of them, value by value. */
function overridden(settings: FileSettings, item: FileSettings): FileSettings {
  return {
    ...settings,
    ...(item.defaultLanguage === undefined ? {} : { defaultLanguage: item.defaultLanguage }),
    rules: overriddenRules(settings.rules, item.rules),
    allow: { ...settings.allow, ...item.allow },
    defaults: [...settings.defaults, ...item.defaults],
    csv: { ...settings.csv, ...item.csv, columns: { ...settings.csv.columns, ...item.csv.columns } },
  };
}

/** A group that is named for some files wins over its rules that are named for all. */
function overriddenRules(
  general: Readonly<Record<string, RuleLevel>>,
  special: Readonly<Record<string, RuleLevel>>,
): Readonly<Record<string, RuleLevel>> {
  const groups = ruleGroups.filter((group) => Object.hasOwn(special, group));
  const kept = Object.entries(general).filter(([name]) => {
    const group = allRules.get(name)?.group;
    return group === undefined || !groups.includes(group);
  });
  return { ...Object.fromEntries(kept), ...special };
}
