import type { WrittenFile } from '../advice/form.js';
import type { Rule, SentenceContext, Sentences } from '../checks/rule.js';
import type { Ruleset, SentencesOf } from '../checks/ruleset.js';
import { isTable, type Way, wayOf } from '../formats/shared/table/way.js';
import { guidanceFor } from '../languages/guidance.js';
import { quote } from '../languages/words.js';
import type { ResourceNode } from '../model/canonical.js';
import type { Finding, Severity } from '../model/finding.js';
import type { Language, ProfileClass, ProfileProperty } from '../model/profile.js';
import { remembered, type Sentence } from './remembered.js';

/** What is said of the findings of a rule about one property of one class. */
export interface RuleWords {
  readonly rule: Rule;
  readonly title: Sentence;
  readonly message: Sentence;
  readonly why: Sentence;
  readonly how: Sentence;
  /** What the fix does, as an order. */
  readonly fix: Sentence;
  readonly guidance: string;
  /** How serious the findings are unless they say otherwise. */
  readonly severity: Severity;
}

/** What findings are about: those that are about the same share their words. */
interface About {
  /** The property, or its key where the profile has none. */
  readonly property: ProfileProperty | string | undefined;
  readonly type: ProfileClass | undefined;
  /** One of the resources that it is about. In a table all of them stand on the same way. */
  readonly node: ResourceNode | undefined;
  readonly file: WrittenFile;
}

/** Gives the words for findings of a file, made when they are first asked for and kept. */
export function wordsOfRules(
  file: WrittenFile,
  language: Language,
  { rules }: Ruleset,
  sentencesOf: SentencesOf,
): (finding: Finding) => RuleWords {
  const known = new Map<string, Map<About['property'], Map<ProfileClass | string | undefined, RuleWords>>>();
  return ({ rule, place, property: own }) => {
    const property = own ?? (place.kind === 'resource' ? place.property : undefined);
    const node = place.kind === 'resource' || place.kind === 'key' ? place.node : undefined;
    const type = node?.type;
    // The columns of a table depend on where a resource stands: the name of a publisher has another one than that of a creator.
    const kind = node && isTable(file.format) ? positionOf(node) : type;
    const words = known.get(rule)?.get(property)?.get(kind);
    if (words) return words;
    const ofRule = getOrMake(known, rule, () => new Map());
    const ofProperty = getOrMake(ofRule, property, () => new Map());
    return getOrMake(ofProperty, kind, () => {
      const found = rules.get(rule);
      if (!found) throw new Error(`no rule ${rule}`);
      return wordsOf(found, { property, type, node, file }, language, sentencesOf(rule));
    });
  };
}

/** The classes and properties from a resource outwards. */
function positionOf(node: ResourceNode): string {
  let position = '';
  for (let at: ResourceNode | undefined = node; at; at = at.parent)
    position += ` ${at.type.key} ${at.property}`;
  return position;
}

function getOrMake<Name, Value>(map: Map<Name, Value>, name: Name, make: () => Value): Value {
  const found = map.get(name);
  if (found !== undefined) return found;
  const made = make();
  map.set(name, made);
  return made;
}

function wordsOf(
  rule: Rule,
  { property, type, node, file }: About,
  language: Language,
  sentences: Sentences,
): RuleWords {
  const texts = sentences[language];
  const known = typeof property === 'string' ? undefined : property;
  const name = typeof property === 'string' ? property : property?.label[language];
  const field = name === undefined ? '' : quote(language, name);
  let way: Way | undefined;
  const sentence = (make: (context: SentenceContext) => string): Sentence =>
    remembered((about) =>
      make({
        args: about.finding.args,
        property: known,
        class: type,
        field,
        get subject() {
          return about.subject;
        },
        language,
        file,
        get way() {
          way ??= node && wayOf(node);
          return way;
        },
      }),
    );
  const title = sentence(texts.title);
  return {
    rule,
    title,
    message: sentence(texts.message),
    why: sentence(texts.why),
    how: sentence(texts.how),
    fix: texts.fix ? sentence(texts.fix) : title,
    guidance: guidanceFor(rule, known, type, language),
    severity: rule.severity,
  };
}
