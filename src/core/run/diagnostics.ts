import type { Fix, Rule, Telling } from '../checks/rule.js';
import { rules } from '../checks/rules.js';
import { guidanceFor } from '../languages/guidance.js';
import { capitalise, quote, theClass } from '../languages/words.js';
import { ancestorOf, pointerTo, type ResourceNode, titleOf } from '../model/canonical.js';
import type { CatalogueDocument } from '../model/document.js';
import type { TextEdit } from '../model/edit.js';
import type { Args, Finding, Severity } from '../model/finding.js';
import type { Place } from '../model/place.js';
import type { Language } from '../model/profile.js';
import type { Diagnostic, DiagnosticFix, DiagnosticResource, Report } from '../model/report.js';
import type { Settings } from '../model/settings.js';
import type { SourceText } from '../model/text.js';
import { hash } from '../source/hash.js';

/** Turns the findings of a file into diagnostics, in order of offset and rule. Places are looked up all at once. */
export async function diagnose(
  path: string,
  document: CatalogueDocument,
  findings: readonly Finding[],
  source: SourceText,
  settings: Settings,
  language: Language,
): Promise<Diagnostic[]> {
  if (findings.length === 0) return [];
  const locations = await document.source.locate(findings.map((finding) => finding.place));
  const fixes = await fixesOf(document, findings, settings);
  // A clean file needs no sentences, and starts sooner without them.
  const { sentencesOf } = await import('../checks/texts.js');
  const diagnostics = findings.map((finding, index): Diagnostic => {
    const rule = ruleOf(finding);
    const { span, cell } = locations[index]!;
    const node = nodeOf(finding.place);
    const telling = tellingOf(finding, node, language);
    const texts = sentencesOf(rule.code)[language];
    const title = texts.title(telling);
    const fix = fixes.get(finding);
    return {
      rule: rule.code,
      severity: finding.severity ?? rule.severity,
      file: path,
      range: source.rangeOf(span),
      ...(cell ? { cell } : {}),
      pointer: node ? pointerOf(finding.place, node) : '',
      ...(node ? { resource: resourceOf(node, language) } : {}),
      ...(finding.property ? { property: finding.property.curie } : {}),
      title,
      message: texts.message(telling),
      why: texts.why(telling),
      how: texts.how(telling),
      guidance: guidanceFor(rule, finding.property, node?.type, language),
      args: cutArgs(finding.args),
      ...(fix ? { fix: shownFix(fix, texts.fix?.(telling) ?? title, source) } : {}),
      fingerprint: factsOf(finding, node),
    };
  });
  return withFingerprints(inOrder(diagnostics));
}

/** How many findings there are of each severity, and how many of them have a fix. */
export function countDiagnostics(
  diagnostics: readonly Diagnostic[],
): Pick<Report['summary'], 'errors' | 'warnings' | 'infos' | 'fixable'> {
  const count = (severity: Severity) => diagnostics.filter((item) => item.severity === severity).length;
  return {
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    fixable: diagnostics.filter((item) => item.fix !== undefined).length,
  };
}

/** The findings of a file in the order of their places. */
export function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) => a.range.start.offset - b.range.start.offset || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}

/** Stands for the document where findings are about the text itself and their places are spans already. */
export const bareDocument: CatalogueDocument = {
  data: {},
  resources: [],
  findings: [],
  assumptions: [],
  implied: [],
  source: {
    locate: (places) =>
      places.map((place) => ({ span: place.kind === 'span' ? place.span : { start: 0, end: 0 } })),
  },
};

/** A fix that can be made in the file, with its changes of the text. */
interface Made {
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}

/** The fixes that the rules propose and the file allows. */
async function fixesOf(
  document: CatalogueDocument,
  findings: readonly Finding[],
  settings: Settings,
): Promise<ReadonlyMap<Finding, Made>> {
  const { source, resources } = document;
  const made = new Map<Finding, Made>();
  if (!source.edits) return made;
  let byId: Map<string, ResourceNode> | undefined;
  const find = (id: string) => {
    if (!byId) {
      byId = new Map();
      for (const node of resources) if (node.id !== undefined && !byId.has(node.id)) byId.set(node.id, node);
    }
    return byId.get(id);
  };
  const proposed: (readonly [Finding, Fix])[] = [];
  for (const finding of findings) {
    const fix = ruleOf(finding).fix?.(finding, { document, settings, find });
    if (fix && fix.edits.length > 0) proposed.push([finding, fix]);
  }
  if (proposed.length === 0) return made;
  const texts = await source.edits(proposed.map(([, fix]) => fix.edits));
  proposed.forEach(([finding, { safe }], index) => {
    const edits = texts[index];
    if (edits && edits.length > 0) made.set(finding, { safe, edits });
  });
  return made;
}

function shownFix({ safe, edits }: Made, title: string, source: SourceText): DiagnosticFix {
  return { safe, title, edits: edits.map(({ span, text }) => ({ range: source.rangeOf(span), text })) };
}

/** A text of a million letters is told by its beginning. */
const mostLetters = 1000;

function cut(text: string): string {
  return text.length <= mostLetters ? text : `${text.slice(0, mostLetters)}…`;
}

function cutArgs(args: Args): Args {
  const isLong = (value: Args[string]) => typeof value === 'string' && value.length > mostLetters;
  if (!Object.values(args).some((value) => isLong(value) || Array.isArray(value))) return args;
  return Object.fromEntries(
    Object.entries(args).map(([key, value]) => [
      key,
      typeof value === 'string'
        ? cut(value)
        : Array.isArray(value)
          ? value.slice(0, 100).map((item) => cut(String(item)))
          : value,
    ]),
  );
}

function ruleOf(finding: Finding): Rule {
  const rule = rules.get(finding.rule);
  if (!rule) throw new Error(`no rule ${finding.rule}`);
  return rule;
}

function nodeOf(place: Place): ResourceNode | undefined {
  return place.kind === 'resource' || place.kind === 'key' ? place.node : undefined;
}

function pointerOf(place: Place, node: ResourceNode): string {
  if (place.kind !== 'resource' || place.property === undefined) return pointerTo(node);
  const value = node.data[place.property];
  const steps: (string | number)[] = [place.property];
  let at = value;
  if (place.language !== undefined && typeof at === 'object' && !Array.isArray(at)) {
    steps.push(place.language);
    at = at[place.language];
  }
  if (place.index !== undefined && Array.isArray(at)) steps.push(place.index);
  return pointerTo(node, ...steps);
}

function tellingOf(finding: Finding, node: ResourceNode | undefined, language: Language): Telling {
  const place = finding.place;
  const key = place.kind === 'resource' ? place.property : undefined;
  const name = finding.property?.label[language] ?? key;
  return {
    args: finding.args,
    property: finding.property,
    class: node?.type,
    field: name === undefined ? '' : quote(language, name),
    subject: node ? subjectOf(node, language) : language === 'sv' ? 'Filen' : 'The file',
    language,
  };
}

/** A resource in words, with the dataset that it belongs to: `Distributionen ”CSV” i datamängden ”Badplatser”`. */
function subjectOf(node: ResourceNode, language: Language): string {
  const own = nameOf(node, language);
  const isPublisher = node.type.key === 'Agent' && node.property === 'publisher';
  const words = isPublisher
    ? { sv: 'utgivaren', en: 'the publisher' }[language]
    : theClass(language, node.type.key);
  const dataset = node.type.key === 'Dataset' ? undefined : ancestorOf(node, 'Dataset');
  const within = dataset ?? (node.type.kind === 'supportive' ? node.parent : undefined);
  const withinName = within && nameOf(within, language);
  const tail = within
    ? ` ${language === 'sv' ? 'i' : 'of'} ${theClass(language, within.type.key)}${withinName === undefined ? '' : ` ${withinName}`}`
    : '';
  return capitalise(`${words}${own === undefined ? '' : ` ${own}`}${tail}`);
}

function nameOf(node: ResourceNode, language: Language): string | undefined {
  const name = titleOf(node, language) ?? node.id;
  return name === undefined ? undefined : quote(language, name, 80);
}

function resourceOf(node: ResourceNode, language: Language): DiagnosticResource {
  const title = titleOf(node, language);
  const dataset = ancestorOf(node, 'Dataset');
  const datasetTitle = dataset && titleOf(dataset, language);
  const datasetName = dataset?.id ?? datasetTitle;
  return {
    class: node.type.key,
    ...(node.id === undefined ? {} : { id: cut(node.id) }),
    ...(title === undefined ? {} : { title: cut(title) }),
    ...(datasetName === undefined ? {} : { dataset: cut(datasetName) }),
    ...(datasetTitle === undefined ? {} : { datasetTitle: cut(datasetTitle) }),
  };
}

/**
 * What makes a finding the same when lines move, files are renamed and the report is in the other language: rule,
 * resource, property and what was found.
 */
function factsOf({ rule, property, args }: Finding, node: ResourceNode | undefined): string {
  const resource = node && resourceOf(node, 'sv');
  const facts = [
    rule,
    resource?.class ?? '',
    resource?.id ?? resource?.title ?? '',
    resource?.dataset ?? '',
    property?.curie ?? '',
    JSON.stringify(cutArgs(args)),
  ];
  return facts.join('\n');
}

/** Makes hashes of the facts; equal ones are numbered in order of their places. */
function withFingerprints(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const facts = diagnostic.fingerprint;
    const count = (seen.get(facts) ?? 0) + 1;
    seen.set(facts, count);
    return { ...diagnostic, fingerprint: hash(count === 1 ? facts : `${facts}\n${count}`) };
  });
}
