import { isBlank } from '../../model/canonical.js';
import type { Write } from '../../model/normal.js';
import { type SubjectStatements, statementsOf } from '../../normal/statements.js';
import { type Literal, rdfType, type Term } from '../../normal/terms.js';
import { prefixes } from '../../profile/prefixes.js';
import { escapeString, iriText } from '../ntriples/write.js';
import { type Nesting, nest } from '../shared/graph/nesting.js';

/** Writes Turtle for people: customary prefixes, one property a line, nameless resources where they are used. */
export const writeTurtle: Write = (document) => {
  const { subjects, notes } = statementsOf(document);
  const writer = new TurtleWriter(nest(subjects));
  const body = writer.document();
  const head = [...writer.used].sort().map((prefix) => `@prefix ${prefix}: <${prefixes[prefix]}> .\n`);
  return { text: [head.join(''), ...body].filter((part) => part !== '').join('\n'), notes };
};

/** Prefixes by namespace; each namespace ends with its last `#` or `/`. */
const prefixOf = new Map(Object.entries(prefixes).map(([prefix, namespace]) => [namespace, prefix]));

const indent = '  ';

/** Lists of values are broken over lines when they would be longer than this. */
const longestLine = 100;

class TurtleWriter {
  readonly used = new Set<string>();

  constructor(private readonly nesting: Nesting) {}

  document(): readonly string[] {
    return this.nesting.tops.map((subject) => {
      const { subject: id } = subject;
      const name = isBlank(id) ? (this.nesting.nameOf(id) ?? '[]') : this.iri(id);
      return `${name} ${this.properties(subject, 1).trimStart()} .\n`;
    });
  }

  /** Properties, one a line, the first line indented as well. */
  private properties(subject: SubjectStatements, depth: number): string {
    const byPredicate = new Map<string, Term[]>();
    subject.predicates.forEach((predicate, at) => {
      const objects = byPredicate.get(predicate);
      if (objects) objects.push(subject.objects[at]!);
      else byPredicate.set(predicate, [subject.objects[at]!]);
    });
    const lines = [...byPredicate].map(([predicate, objects]) => {
      const name = predicate === rdfType ? 'a' : this.iri(predicate);
      const values = this.objects(objects, depth, name.length);
      return `${indent.repeat(depth)}${name}${values.startsWith('\n') ? '' : ' '}${values}`;
    });
    return lines.join(' ;\n');
  }

  private objects(objects: readonly Term[], depth: number, before: number): string {
    const inside = objects.map((object) => this.inside(object));
    if (objects.length === 1 || inside.every((subject) => subject !== undefined))
      return objects.map((object) => this.term(object, depth)).join(', ');
    // What has lines of its own is not written to see whether it fits on one: twice for each step would take for ever.
    if (inside.every((subject) => subject === undefined || subject.predicates.length === 0)) {
      const terms = objects.map((object) => this.term(object, depth));
      const length = terms.reduce((sum, term) => sum + term.length + 2, depth * indent.length + before);
      if (length <= longestLine && terms.every((term) => !term.includes('\n'))) return terms.join(', ');
    }
    // Values on lines of their own stand one step further in.
    const inner = objects.map((object) => this.term(object, depth + 1));
    return inner.map((term) => `\n${indent.repeat(depth + 1)}${term}`).join(',');
  }

  /** The statements of a blank node that stands where it is used. */
  private inside(term: Term): SubjectStatements | undefined {
    return typeof term === 'string' && isBlank(term) ? this.nesting.inside(term) : undefined;
  }

  private term(term: Term, depth: number): string {
    if (typeof term !== 'string') return this.literal(term);
    if (!isBlank(term)) return this.iri(term);
    const inside = this.nesting.inside(term);
    if (!inside) return this.nesting.nameOf(term)!;
    return inside.predicates.length === 0
      ? '[]'
      : `[\n${this.properties(inside, depth + 1)}\n${indent.repeat(depth)}]`;
  }

  private literal({ value, language, datatype }: Literal): string {
    const text = /[\n\r]/.test(value) ? longText(value) : `"${escapeString(value)}"`;
    if (language !== undefined) return `${text}@${language}`;
    return datatype === undefined ? text : `${text}^^${this.iri(datatype)}`;
  }

  private iri(iri: string): string {
    const end = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
    const prefix = prefixOf.get(iri.slice(0, end));
    const name = iri.slice(end);
    if (prefix === undefined || !/^\w[\w-]*$/.test(name)) return iriText(iri);
    this.used.add(prefix);
    return `${prefix}:${name}`;
  }
}

/** A text of several lines between three quotation marks, with its line breaks as they are. */
function longText(text: string): string {
  const escaped = text.replace(/[\x00-\x08\x0b-\x1f\\\x7f]/g, escapeString).replace(/"(?="|$)/g, '\\"');
  return `"""${escaped}"""`;
}
