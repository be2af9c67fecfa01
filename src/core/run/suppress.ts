import { isRuleOrGroup, nearestRuleOrGroup } from '../checks/rule-names.js';
import type { Ruleset } from '../checks/ruleset.js';
import type { Finding } from '../model/finding.js';
import type { Hiding, Suppression } from '../model/settings.js';
import type { SuppressionComment } from './comments.js';
import type { LocatedFinding } from './located-finding.js';

/** The findings of a file, parted into those that are shown and those that are hidden. */
export interface Parted {
  readonly shown: readonly LocatedFinding[];
  readonly suppressed: readonly { readonly reason: string; readonly diagnostic: LocatedFinding }[];
  /** What is to be said about the comments themselves. */
  readonly about: readonly Finding[];
}

/** Hides what comments and settings suppress. Settings that hid something are added to `used`. */
export function suppress(
  diagnostics: readonly LocatedFinding[],
  comments: readonly SuppressionComment[],
  settings: readonly Hiding[],
  used: Set<Hiding>,
  ruleset: Ruleset,
): Parted {
  if (comments.length === 0 && settings.length === 0)
    return { shown: diagnostics, suppressed: [], about: [] };
  const named = new NamedInComments(comments);
  const shown: LocatedFinding[] = [];
  const suppressed: { reason: string; diagnostic: LocatedFinding }[] = [];
  for (const diagnostic of diagnostics) {
    const reason = named.reasonFor(diagnostic) ?? reasonInSettings(diagnostic, settings, used);
    if (reason === undefined) shown.push(diagnostic);
    else suppressed.push({ reason, diagnostic });
  }
  return { shown, suppressed, about: comments.flatMap((comment) => aboutComment(comment, named, ruleset)) };
}

type Name = SuppressionComment['names'][number];

/** A rule or group that comments hide, on a line or in the whole file. */
interface Hidden {
  /** The reason of the first comment, and where that is among all. */
  readonly reason: string;
  readonly order: number;
  isUsed: boolean;
}

/** What comments hide, by line and name, so that a finding is not compared with each of the comments. */
class NamedInComments {
  private readonly hidden = new Map<number | undefined, Map<string, Hidden>>();
  private readonly ofName = new Map<Name, Hidden>();

  constructor(comments: readonly SuppressionComment[]) {
    for (const [order, { line, names, reason }] of comments.entries()) {
      let onLine = this.hidden.get(line);
      if (!onLine) {
        onLine = new Map();
        this.hidden.set(line, onLine);
      }
      for (const name of names) {
        const hidden = onLine.get(name.name) ?? { reason, order, isUsed: false };
        onLine.set(name.name, hidden);
        this.ofName.set(name, hidden);
      }
    }
  }

  /** The reason of the first comment that hides a finding. Every name that would hide it counts as used. */
  reasonFor({ range, words: { rule } }: LocatedFinding): string | undefined {
    let first: Hidden | undefined;
    for (const line of [undefined, range.start.line]) {
      for (const name of [rule.code, rule.group]) {
        const hidden = this.hidden.get(line)?.get(name);
        if (!hidden) continue;
        hidden.isUsed = true;
        if (!first || hidden.order < first.order) first = hidden;
      }
    }
    return first?.reason;
  }

  hides(name: Name): boolean {
    return this.ofName.get(name)?.isUsed ?? false;
  }
}

function reasonInSettings(
  diagnostic: LocatedFinding,
  settings: readonly Hiding[],
  used: Set<Hiding>,
): string | undefined {
  let reason: string | undefined;
  for (const suppression of settings) {
    if (!suppression.rules.some((name) => isMeant(name, diagnostic))) continue;
    if (suppression.resource !== undefined && !isAbout(diagnostic, suppression.resource)) continue;
    used.add(suppression);
    reason ??= suppression.reason;
  }
  return reason;
}

function isMeant(name: string, { words: { rule } }: LocatedFinding): boolean {
  return name === rule.code || name === rule.group;
}

/** Whether a finding is about a resource, or about a part of it, as a distribution of a dataset. */
function isAbout({ resource }: LocatedFinding, name: string): boolean {
  return (
    resource !== undefined &&
    [resource.id, resource.title, resource.dataset, resource.datasetTitle].includes(name)
  );
}

function aboutComment(
  { names, reason, span }: SuppressionComment,
  named: NamedInComments,
  ruleset: Ruleset,
): readonly Finding[] {
  const finding = (rule: string, at: typeof span, args: Finding['args']): Finding => {
    return { rule, place: { kind: 'span', span: at }, args };
  };
  if (names.length === 0) return [finding('suppression-unknown-rule', span, { value: '' })];
  const findings = names.flatMap((item) => {
    const value = item.name;
    if (isRuleOrGroup(value, ruleset))
      return named.hides(item) ? [] : [finding('suppression-unused', item.span, { value })];
    const suggestion = nearestRuleOrGroup(value, ruleset);
    return [finding('suppression-unknown-rule', item.span, { value, suggestion })];
  });
  // What does nothing needs no reason.
  if (reason !== '' || findings.length === names.length) return findings;
  const value = names.map(({ name }) => name).join(', ');
  return [...findings, finding('suppression-without-reason', span, { value })];
}

/** What is to be said about a suppression in the settings that hid nothing. */
export function aboutUnused({ rules: names, resource, origin }: Suppression): Finding {
  return {
    rule: 'suppression-unused',
    place: { kind: 'span', span: origin.span },
    args: { value: names.join(', '), resource },
  };
}
