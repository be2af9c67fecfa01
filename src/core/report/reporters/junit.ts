/**
 * JUnit XML, as Jenkins, GitLab and Azure DevOps read it: a suite for each file, a case for each resource and rule
 * that found something in it, and a passing case for each resource in which nothing was found.
 */

import { capitalise, countOf, quote } from '../../languages/words.js';
import { severities } from '../../model/finding.js';
import type { Language } from '../../model/profile.js';
import type { DescribedResource, Diagnostic, ReportFile } from '../../model/report.js';
import type { Reporter, ReporterContext } from '../../model/reporter.js';
import { placeText } from './place.js';
import { groupsOf } from './text/arrange.js';
import { words } from './text/words.js';
import { xml } from './xml.js';

/** A case of a suite: passed, passed with something to tell, or failed. */
interface Case {
  readonly name: string;
  readonly found: readonly Diagnostic[];
  readonly fails: boolean;
}

/** The report as JUnit XML. What is less serious than the threshold passes, and is reported as the case's output. */
export const reportJunit: Reporter = function* (report, context) {
  const byFile = new Map(
    groupsOf(report.diagnostics, ({ file }) => file).map(({ findings }) => [findings[0]!.file, findings]),
  );
  const suites = report.files.map((file) => ({
    file,
    cases: casesOf(file, byFile.get(file.path) ?? [], context),
  }));
  const all = suites.flatMap(({ cases }) => cases);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites name="metakoll" tests="${all.length}" failures="${failures(all)}">\n`;
  for (const { file, cases } of suites) {
    yield `  <testsuite name="${xml(file.path)}" tests="${cases.length}" failures="${failures(cases)}">\n`;
    for (const item of cases) yield `${caseText(item, file.path, context.language)}\n`;
    yield '  </testsuite>\n';
  }
  yield '</testsuites>\n';
};

const failures = (cases: readonly Case[]) => cases.filter(({ fails }) => fails).length;

function casesOf(
  { path }: ReportFile,
  found: readonly Diagnostic[],
  { language, failOn, resourcesOf }: ReporterContext,
): readonly Case[] {
  const limit = failOn === 'never' ? -1 : severities.indexOf(failOn);
  const fails = ({ severity }: Diagnostic) => severities.indexOf(severity) <= limit;
  const faulty = groupsOf(found, ({ rule, resource }) => JSON.stringify([rule, resource ?? null])).map(
    ({ findings }): Case => {
      const [first] = findings;
      const { resource, rule } = first!;
      const name = resource ? nameOf(resource.class, resource.title ?? resource.id, language) : path;
      return { name: `${name}: ${rule}`, found: findings, fails: findings.some(fails) };
    },
  );
  const reported = new Set(found.map(({ resource }) => keyOf(resource)));
  const sound = resourcesOf(path)
    .filter((resource) => !reported.has(keyOf(resource)))
    .map((resource): Case => {
      const name = nameOf(resource.class, resource.title ?? resource.id, language);
      return { name, found: [], fails: false };
    });
  return [...faulty, ...sound];
}

/** What a resource is told from others by, in findings and in the list of what a file describes. */
function keyOf(resource: Pick<DescribedResource, 'class' | 'id' | 'title'> | undefined): string {
  return JSON.stringify([resource?.class, resource?.id ?? resource?.title]);
}

function nameOf(classKey: string, name: string | undefined, language: Language): string {
  const word = capitalise(countOf(language, classKey, 1).slice(2));
  return name === undefined ? word : `${word} ${quote(language, name)}`;
}

function caseText({ name, found, fails }: Case, path: string, language: Language): string {
  const [first] = found;
  const line = first && first.cell?.sheet === undefined ? ` line="${first.range.start.line}"` : '';
  const head = `    <testcase classname="${xml(path)}" name="${xml(name)}" file="${xml(path)}"${line}`;
  if (!first) return `${head}/>`;
  const text = xml(found.map((item) => textOf(item, language)).join('\n\n'));
  const inner = fails
    ? `<failure type="${xml(first.rule)}" message="${xml(first.message)}">${text}</failure>`
    : `<system-out>${text}</system-out>`;
  return `${head}>\n      ${inner}\n    </testcase>`;
}

function textOf(found: Diagnostic, language: Language): string {
  const { severity, message, how, guidance } = found;
  return `${words[language].severity[severity]}: ${placeText(found)}\n${message}\n→ ${how}\n${guidance}`;
}
