import { type ResourceNode, textsOf, titleOf } from '../model/canonical.js';
import type { Coverage } from './audited.js';
import { type RecommendedDataset, recommendedDatasets } from './recommended.js';
import { valuesIn } from './tally.js';

/** A dataset and its distributions. */
export interface DatasetWithParts {
  readonly node: ResourceNode;
  readonly distributions: readonly ResourceNode[];
}

/** What people know better than titles tell, by recommended dataset: a state, or the title of the dataset that it is. */
export type CoverageCorrections = Readonly<Record<string, string>>;

const strength = { specification: 4, 'title and keyword': 3, title: 2, keyword: 1 } as const;
type Evidence = keyof typeof strength;

/** Which of the recommended datasets a catalogue has. What a title or a keyword alone speaks for is likely. */
export function coverageOf(
  datasets: readonly DatasetWithParts[],
  corrections: CoverageCorrections,
  language: 'sv' | 'en',
): readonly Coverage[] {
  const looked = datasets.map((dataset) => ({ ...lookAt(dataset), name: titleOf(dataset.node, language) }));
  return recommendedDatasets.map((wanted): Coverage => {
    const correction = corrections[wanted.id];
    if (correction !== undefined) return corrected(wanted.id, correction);
    let best: { readonly by: Evidence; readonly dataset: string | undefined } | undefined;
    for (const dataset of looked) {
      const by = evidenceFor(wanted, dataset);
      if (by && (!best || strength[by] > strength[best.by])) best = { by, dataset: dataset.name };
    }
    if (!best) return { id: wanted.id, state: 'missing' };
    return { id: wanted.id, state: strength[best.by] >= 3 ? 'found' : 'likely', ...best };
  });
}

function corrected(id: string, correction: string): Coverage {
  if (correction === 'missing' || correction === 'likely') return { id, state: correction, by: 'correction' };
  const dataset = correction === 'found' ? undefined : correction;
  return { id, state: 'found', by: 'correction', ...(dataset !== undefined && { dataset }) };
}

interface Looked {
  readonly titles: readonly string[];
  readonly keywords: ReadonlySet<string>;
  readonly specifications: ReadonlySet<string>;
}

function lookAt({ node, distributions }: DatasetWithParts): Looked {
  const specifications = [node, ...distributions].flatMap((part) => valuesIn(part, 'conformsTo'));
  return {
    titles: textsOf(node.data['title']).map(({ text }) => ` ${text.toLowerCase()}`),
    keywords: new Set(textsOf(node.data['keyword']).map(({ text }) => text.trim().toLowerCase())),
    specifications: new Set(specifications.map(bare)),
  };
}

function evidenceFor(
  wanted: RecommendedDataset,
  { titles, keywords, specifications }: Looked,
): Evidence | undefined {
  if (wanted.specifications.some((address) => specifications.has(bare(address)))) return 'specification';
  const hasTitle = wanted.names.some((name) => titles.some((title) => beginsWord(title, name)));
  const hasKeyword = [...wanted.keywords, ...wanted.names].some((word) =>
    [...keywords].some(
      (keyword) => keyword === word || (keyword.startsWith(word) && keyword.length <= word.length + 3),
    ),
  );
  if (hasTitle && hasKeyword) return 'title and keyword';
  return hasTitle ? 'title' : hasKeyword ? 'keyword' : undefined;
}

/** Whether a word of the title begins so. Short names have to be nearly the whole word: `träd` is no `trädgård`. */
function beginsWord(title: string, name: string): boolean {
  for (let at = title.indexOf(name); at >= 0; at = title.indexOf(name, at + 1)) {
    if (/\p{L}/u.test(title[at - 1] ?? ' ')) continue;
    const rest = /^\p{L}*/u.exec(title.slice(at + name.length))?.[0] ?? '';
    if (name.length > 5 || rest.length <= 2) return true;
  }
  return false;
}

/** A specification without what differs from writer to writer: the scheme, `www.`, the version at the end. */
function bare(address: string): string {
  return address
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/(?<!\/)\/+$/, '')
    .replace(/\/v?\d+(?:\.\d+)*$/, '');
}
