/**
 * SARIF 2.1.0 (OASIS), as code scanning services take it: rules with help, results with regions, fixes and
 * fingerprints. https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */

import { rules } from '../../checks/rules.js';
import { sentencesOf } from '../../checks/texts.js';
import type { Severity } from '../../model/finding.js';
import type { Language } from '../../model/profile.js';
import type { Diagnostic, DiagnosticFix, Report } from '../../model/report.js';
import type { Reporter } from '../../model/reporter.js';
import type { Range } from '../../model/text.js';
import { repeatedFixes } from '../repeated-fixes.js';
import { jsonList, jsonText, mapped, spacious } from './json-text.js';
import { cellAddress } from './place.js';
import { relativeUri } from './uri.js';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** The report as a SARIF log with one run. */
export const reportSarif: Reporter = function* (report, { language }) {
  const first = new Map<string, Diagnostic>();
  for (const found of report.diagnostics) if (!first.has(found.rule)) first.set(found.rule, found);
  const codes = [...first.keys()].sort();
  const indexOf = new Map(codes.map((code, index) => [code, index]));
  const run = {
    tool: {
      driver: {
        name: report.tool.name,
        version: report.tool.version,
        semanticVersion: report.tool.version,
        language,
        rules: codes.map((code) => ruleOf(first.get(code)!, language)),
      },
    },
    columnKind: 'utf16CodeUnits',
    artifacts: artifactsOf(report),
  };
  const member = (key: string, value: unknown, depth: number) =>
    `${spacious.line(depth)}"${key}": ${jsonText(value, spacious, depth)}`;
  yield `{${member('$schema', 'https://json.schemastore.org/sarif-2.1.0.json', 1)},${member('version', '2.1.0', 1)},`;
  yield `${spacious.line(1)}"runs": [${spacious.line(2)}{`;
  for (const [key, value] of Object.entries(run)) yield `${member(key, value, 3)},`;
  yield `${spacious.line(3)}"results": `;
  const shownFix = repeatedFixes();
  const results = mapped(report.diagnostics, (found) =>
    jsonText(resultOf(found, indexOf.get(found.rule)!, shownFix(found.fix)), spacious, 4),
  );
  yield* jsonList(results, spacious, 3);
  yield `,${member('properties', { profile: `DCAT-AP-SE ${report.profile}` }, 3)}`;
  yield `${spacious.line(2)}}${spacious.line(1)}]${spacious.line(0)}}\n`;
};

/** A rule in words that hold for all its findings; the guidance is that of the first. */
function ruleOf(found: Diagnostic, language: Language): object {
  const rule = rules.get(found.rule);
  const summary = `${rule ? sentencesOf(rule.code)[language].summary : found.title}.`;
  return {
    id: found.rule,
    shortDescription: { text: summary },
    fullDescription: { text: found.why },
    help: {
      text: `${found.why}\n${found.guidance}`,
      markdown: `${found.why}\n\n[${found.guidance}](${found.guidance})`,
    },
    helpUri: found.guidance,
    defaultConfiguration: { level: levels[rule?.severity ?? found.severity] },
    properties: { tags: ['dcat-ap-se', ...(rule ? [rule.group] : [])] },
  };
}

function artifactsOf({ files }: Report): readonly object[] {
  return files.map(({ path }) => ({ location: { uri: relativeUri(path) } }));
}

function resultOf(found: Diagnostic, ruleIndex: number, fix: DiagnosticFix | undefined): object {
  const { resource, cell } = found;
  // The lines of a workbook are those of its text form: no program could show or change them.
  const isWorkbook = cell?.sheet !== undefined;
  const artifactLocation = { uri: relativeUri(found.file) };
  return {
    ruleId: found.rule,
    ruleIndex,
    level: levels[found.severity],
    message: { text: `${found.message} ${found.how}` },
    locations: [
      {
        physicalLocation: isWorkbook
          ? { artifactLocation }
          : { artifactLocation, region: regionOf(found.range) },
        ...logicalLocations(found),
      },
    ],
    partialFingerprints: { 'metakoll/v1': found.fingerprint },
    ...(fix && !isWorkbook
      ? {
          fixes: [
            {
              description: { text: fix.title },
              artifactChanges: [
                {
                  artifactLocation,
                  replacements: fix.edits.map(({ range, text }) => ({
                    deletedRegion: regionOf(range),
                    insertedContent: { text },
                  })),
                },
              ],
            },
          ],
        }
      : {}),
    properties: {
      ...(resource ? { resource } : {}),
      ...(found.property === undefined ? {} : { property: found.property }),
      guidance: found.guidance,
    },
  };
}

/** Where it is in the catalogue, and in which cell of a workbook. */
function logicalLocations(found: Diagnostic): object {
  const { cell, pointer } = found;
  const inCatalogue = pointer === '' ? [] : [logicalLocationOf(found)];
  const inWorkbook =
    cell?.sheet === undefined ? [] : [{ fullyQualifiedName: cellAddress(cell), kind: 'member' }];
  const all = [...inWorkbook, ...inCatalogue];
  return all.length === 0 ? {} : { logicalLocations: all };
}

function logicalLocationOf({ pointer, resource }: Diagnostic): object {
  const name = resource?.title ?? resource?.id;
  return { fullyQualifiedName: pointer, ...(name === undefined ? {} : { name }), kind: 'element' };
}

/** Lines and columns count from 1 in SARIF as here, and the end is exclusive in both. */
function regionOf({ start, end }: Range): object {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}
