import {
  type CheckResult,
  classes,
  type Diagnostic,
  type Language,
  type ReportFile,
  version,
} from '../../index.js';
import type { CheckedFile, Choice, Overview, WebOptions } from '../protocol.js';
import type { Configured } from './configured.js';

/** A filter with more choices than this is no help. */
const mostChoices = 500;

/** What a check has found, counted. */
export function overviewOf(
  { report }: CheckResult,
  { path, faults }: Configured,
  { encoding }: WebOptions,
): Overview {
  const { diagnostics, language } = report;
  const counts = new Map(report.files.map((file) => [file.path, { error: 0, warning: 0, info: 0 }]));
  for (const { file, severity } of diagnostics) {
    const own = counts.get(file);
    if (own) own[severity] += 1;
  }
  return {
    profile: report.profile,
    version,
    summary: report.summary,
    safe: diagnostics.filter(({ fix }) => fix?.safe).length,
    files: report.files.map((file): CheckedFile => {
      const own = counts.get(file.path)!;
      return {
        path: file.path,
        format: file.format,
        errors: own.error,
        warnings: own.warning,
        infos: own.info,
        resources: file.resources,
        assumptions: file.assumptions.map(({ message }) => message),
        encoding: encodingOf(file, encoding),
      };
    }),
    choices: {
      rules: choicesOf(diagnostics, (found) => ({ value: found.rule, label: found.rule })),
      fields: choicesOf(diagnostics, (found) => fieldOf(found, language)),
      datasets: choicesOf(diagnostics, datasetOf),
    },
    configurationFaults: faults,
    configuration: path,
  };
}

/** An encoding that is neither chosen nor UTF-8 is reported among what was taken for granted. */
function encodingOf({ assumptions }: ReportFile, given: string | undefined): string {
  const assumed = assumptions.find(({ code }) => code === 'encoding')?.args['encoding'];
  return assumed === undefined ? (given ?? 'utf-8') : String(assumed);
}

function choicesOf(
  diagnostics: readonly Diagnostic[],
  choiceOf: (found: Diagnostic) => Omit<Choice, 'count'> | undefined,
): readonly Choice[] {
  const choices = new Map<string, { value: string; label: string; count: number }>();
  for (const found of diagnostics) {
    const choice = choiceOf(found);
    if (!choice) continue;
    const known = choices.get(choice.value);
    if (known) known.count += 1;
    else choices.set(choice.value, { ...choice, count: 1 });
  }
  return [...choices.values()].sort((one, other) => other.count - one.count).slice(0, mostChoices);
}

/** Names a field of a class; undefined for what is about no field. */
export function fieldKey({ property, resource }: Diagnostic): string | undefined {
  return property === undefined ? undefined : `${resource?.class ?? ''} ${property}`;
}

function fieldOf(found: Diagnostic, language: Language): Omit<Choice, 'count'> | undefined {
  const value = fieldKey(found);
  if (value === undefined || found.property === undefined) return undefined;
  const type = classes.get(found.resource?.class ?? '');
  const label = type?.properties.get(found.property.replace(/^.*:/, ''))?.label[language];
  const name = label ?? found.property;
  return { value, label: type ? `${name} (${type.label[language].toLowerCase()})` : name };
}

/** The dataset that a finding is about; for what is about none the resource itself. */
export function datasetOf({ resource }: Diagnostic): Omit<Choice, 'count'> | undefined {
  const value = resource?.dataset ?? resource?.id ?? resource?.title;
  if (value === undefined) return undefined;
  const label = resource?.dataset === undefined ? resource?.title : resource.datasetTitle;
  return { value, label: label ?? value };
}
