import type { Input } from '../run/read.js';

/**
 * An input as it was fetched, from what was asked and answered on the way: examples of rules about fetching are such files
 * (`.http`). Each `GET ADDRESS` is followed by the answers of servers, redirects first; several are the pages of one
 * catalogue.
 */
export function inputOfExchange(path: string, exchange: string): Input {
  const pages = exchange.split(/^(?=GET https?:)/m).filter((page) => page.startsWith('GET '));
  const [first = ''] = pages;
  const url = /^GET (\S+)/.exec(first)?.[1] ?? '';
  const answers = first
    .split(/^(?=HTTP\/[\d.]+ \d{3})/m)
    .slice(1)
    .map(answerOf);
  const last = answers.at(-1);
  const redirects = answers.slice(0, -1).map(({ status, headers }) => {
    return { status, to: headers['location'] ?? '' };
  });
  const bytes = new TextEncoder().encode(last?.body ?? '');
  const finalUrl = redirects.at(-1)?.to ?? url;
  const contentType = last?.headers['content-type'];
  const fetched = { url, finalUrl, status: last?.status ?? 0, contentType, bytes: bytes.length, redirects };
  return { path, bytes, named: true, fetched, pages: pages.length };
}

function answerOf(text: string): {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
} {
  const end = text.indexOf('\n\n');
  const head = end < 0 ? text : text.slice(0, end);
  const [start = '', ...lines] = head.split('\n');
  const headers = lines.flatMap((line) => {
    const [, name, value] = /^([\w-]+):(.*)$/.exec(line) ?? [];
    return name === undefined ? [] : [[name.toLowerCase(), value?.trimStart() ?? '']];
  });
  return {
    status: Number(/ (\d{3})/.exec(start)?.[1]),
    headers: Object.fromEntries(headers),
    body: end < 0 ? '' : text.slice(end + 2),
  };
}
