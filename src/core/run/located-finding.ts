import type { Fix } from '../checks/rule.js';
import { pointerSteps, type ResourceNode } from '../model/canonical.js';
import type { CatalogueDocument } from '../model/document.js';
import type { TextEdit } from '../model/edit.js';
import type { Args, Finding, Severity } from '../model/finding.js';
import type { Cell, Place } from '../model/place.js';
import type { Diagnostic, DiagnosticFix, DiagnosticResource } from '../model/report.js';
import type { Settings } from '../model/settings.js';
import type { Range, SourceText, Span } from '../model/text.js';
import { hash } from '../source/hash.js';
import { cutArgs } from './cut.js';
import type { ResourceWords } from './resource-words.js';
import type { RuleWords } from './rule-words.js';

/** What the findings of a file have in common. */
export interface FindingsOfFile {
  readonly path: string;
  readonly document: CatalogueDocument;
  readonly source: SourceText;
  readonly settings: Settings;
  readonly resources: ResourceWords;
  /** The findings, in order of offset and rule. */
  readonly all: readonly LocatedFinding[];
}

/** The edits of changes: those of a fix that several findings share are made once. */
const editsByChanges = new WeakMap<readonly TextEdit[], DiagnosticFix['edits']>();

function editsOf(changes: readonly TextEdit[], source: SourceText): DiagnosticFix['edits'] {
  let edits = editsByChanges.get(changes);
  if (!edits) {
    edits = changes.map(({ span, text }) => ({ range: source.rangeOf(span), text }));
    editsByChanges.set(changes, edits);
  }
  return edits;
}

/** A fix that can be made in the file. Its changes of the text are only there when they have been asked for. */
export interface ProposedFix extends Pick<Fix, 'safe' | 'edits'> {
  changes: readonly TextEdit[] | undefined;
}

/**
 * A finding and where it stands. It is reported as a `Diagnostic`, but what that says – sentences, names, places in lines – is
 * only made when it is read, and most of it once for all findings that are alike.
 */
export class LocatedFinding implements Diagnostic {
  /** Undefined until it has been asked for (`proposeFixes`), null where there is none. */
  proposed: ProposedFix | null | undefined;
  /** The fingerprint, when those of the file have been made. */
  hashed: string | undefined;

  constructor(
    readonly finding: Finding,
    readonly span: Span,
    readonly cell: Cell | undefined,
    readonly ofFile: FindingsOfFile,
    readonly words: RuleWords,
  ) {}

  get rule(): string {
    return this.finding.rule;
  }

  get severity(): Severity {
    return this.finding.severity ?? this.words.severity;
  }

  get file(): string {
    return this.ofFile.path;
  }

  get range(): Range {
    return this.ofFile.source.rangeOf(this.span);
  }

  /** Where it begins in the text. */
  get offset(): number {
    const { text } = this.ofFile.source;
    return Math.max(0, Math.min(this.span.start, text.length));
  }

  get pointer(): string {
    const { node } = this;
    return node ? pointerOf(this.finding.place, node, this.ofFile.resources) : '';
  }

  get resource(): DiagnosticResource | undefined {
    const { node } = this;
    return node && this.ofFile.resources.description(node);
  }

  get property(): string | undefined {
    return this.finding.property?.curie;
  }

  get cause(): string | undefined {
    return this.finding.cause;
  }

  get title(): string {
    return this.words.title(this);
  }

  get message(): string {
    return this.words.message(this);
  }

  get why(): string {
    return this.words.why(this);
  }

  get how(): string {
    return this.words.how(this);
  }

  get guidance(): string {
    return this.words.guidance;
  }

  get args(): Args {
    return cutArgs(this.finding.args);
  }

  get fix(): DiagnosticFix | undefined {
    const { proposed, words, ofFile } = this;
    if (!proposed) return undefined;
    const { safe } = proposed;
    return {
      safe,
      title: words.fix(this),
      get edits() {
        if (!proposed.changes) throw new Error('the edits of a fix were read before they were made');
        return editsOf(proposed.changes, ofFile.source);
      },
    };
  }

  get fingerprint(): string {
    if (this.hashed === undefined) setFingerprints(this.ofFile.all);
    return this.hashed!;
  }

  /** The resource in words, for sentences. */
  get subject(): string {
    return this.ofFile.resources.subject(this.node);
  }

  /** The resource that it is about, where it is about one. */
  get node(): ResourceNode | undefined {
    const { place } = this.finding;
    return place.kind === 'resource' || place.kind === 'key' ? place.node : undefined;
  }
}

/** Gives the findings of a file their fingerprints; equal ones are numbered in order of their places. */
function setFingerprints(all: readonly LocatedFinding[]): void {
  const seen = new Map<string, number>();
  for (const found of all) {
    const facts = factsOf(found);
    const first = hash(facts);
    const count = (seen.get(first) ?? 0) + 1;
    seen.set(first, count);
    found.hashed = count === 1 ? first : hash(`${facts}\n${count}`);
  }
}

/**
 * What makes a finding the same when lines move, files are renamed and the report is in the other language: rule,
 * resource, property and what was found.
 */
function factsOf({ rule, node, property, args, ofFile }: LocatedFinding): string {
  const resource = node ? ofFile.resources.key(node) : '\n\n';
  const hasPlace = 'otherLine' in args || 'otherFile' in args;
  const facts = hasPlace ? { ...args, otherLine: undefined, otherFile: undefined } : args;
  return `${rule}\n${resource}\n${property ?? ''}\n${JSON.stringify(facts)}`;
}

function pointerOf(place: Place, node: ResourceNode, resources: ResourceWords): string {
  const own = resources.pointer(node);
  if (place.kind !== 'resource' || place.property === undefined) return own;
  const steps: (string | number)[] = [place.property];
  let at = node.data[place.property];
  if (place.language !== undefined && typeof at === 'object' && !Array.isArray(at)) {
    steps.push(place.language);
    at = at[place.language];
  }
  if (place.index !== undefined && Array.isArray(at)) steps.push(place.index);
  return own + pointerSteps(steps);
}
