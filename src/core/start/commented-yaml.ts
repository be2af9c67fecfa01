import { Document, isMap, isSeq, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { CanonicalObject, CanonicalValue } from '../model/canonical.js';

/** What stands above a key, by the way to it (`dataset.title`); asked once for each key, in the order of the text. */
export type CommentAt = (path: readonly (string | number)[]) => string | undefined;

/** Comments are broken so that lines with them have about so many characters. */
const width = 100;

/** Writes data as YAML with comments above its keys, at the top and at the end. Lists of texts stand on one line. */
export function commentedYaml(
  data: CanonicalObject,
  top: string,
  commentAt: CommentAt,
  end?: () => string,
): string {
  const document = new Document(nodeOf(data, [], commentAt));
  document.commentBefore = commentOf(top, 0);
  if (end) document.comment = commentOf(end(), 0);
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

function nodeOf(value: CanonicalValue, path: readonly (string | number)[], commentAt: CommentAt): unknown {
  if (Array.isArray(value)) {
    const list = new YAMLSeq();
    list.flow = value.every((item) => typeof item === 'string');
    value.forEach((item, index) => {
      const node = nodeOf(item, [...path, index], commentAt);
      const comment = commentAt([...path, index]);
      if (comment !== undefined && isMap(node)) {
        node.commentBefore = commentOf(comment, path.length + 1);
        node.spaceBefore = index > 0;
      }
      list.items.push(node);
    });
    return list;
  }
  if (typeof value === 'string') return new Scalar(value);
  const map = new YAMLMap();
  for (const [name, item] of Object.entries(value)) {
    const key = new Scalar(name);
    const at = [...path, name];
    const comment = commentAt(at);
    if (comment !== undefined) key.commentBefore = commentOf(comment, at.length);
    const node = nodeOf(item as CanonicalValue, at, commentAt);
    if (at.length === 1 && map.items.length > 0) key.spaceBefore = true;
    if (isSeq(node) && !node.flow && comment !== undefined) key.spaceBefore = true;
    map.items.push(new Pair(key, node));
  }
  return map;
}

/** A comment as the package wants it: each line begins with a space. */
function commentOf(text: string, depth: number): string {
  const room = Math.max(40, width - 2 * depth - 2);
  return text
    .split('\n')
    .flatMap((line) => wrapped(line, room))
    .map((line) => ` ${line}`)
    .join('\n');
}

function wrapped(text: string, room: number): readonly string[] {
  const lines: string[] = [];
  const indent = /^(?:- |\s+)/.test(text) ? '  ' : '';
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined) lines.push(word);
    else if (last.length + 1 + word.length <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(indent + word);
  }
  return lines;
}
