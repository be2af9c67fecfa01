/** Options about the network, for every command that takes addresses. */
import type { Command } from 'commander';
import type { Language } from '../../core/model/profile.js';
import { UserError } from '../exit.js';

/** How the network is used. */
export interface NetworkOptions {
  /** Seconds that a server may take before it answers. */
  readonly timeout: number;
  /** The most bytes of a catalogue, unpacked. */
  readonly maxSize: number;
  readonly userAgent: string | undefined;
  /** Headers for the servers of the addresses that are given, never for others. */
  readonly headers: Readonly<Record<string, string>>;
  readonly isInsecure: boolean;
  readonly allowsPrivate: boolean;
  /** Fetches the sub-catalogues that a catalogue only names. */
  readonly follow: boolean;
}

const megabyte = 1024 * 1024;

const help = {
  sv: {
    timeout: 'sekunder att vänta på svar från en adress (annars 20)',
    maxSize: 'det mesta som hämtas från en adress, uppackat, till exempel 500MB (annars 100MB)',
    userAgent: 'vad metakoll kallar sig när det hämtar',
    header: 'rad i frågan till adressens server, till exempel "Authorization: Bearer …"; går att upprepa',
    insecure: 'godta certifikat som ingen går i god för',
    allowPrivate: 'följ omdirigeringar, sidor och länkar även till adresser som bara nås inifrån',
    follow: 'hämta även delkataloger som katalogen bara nämner (dcterms:hasPart)',
    secondsWrong: (value: string) =>
      `--timeout ska vara ett antal sekunder, till exempel 20, inte ”${value}”.`,
    sizeWrong: (value: string) => `--max-size ska vara en storlek, till exempel 100MB, inte ”${value}”.`,
    headerWrong: '--header ska vara ett namn och ett värde, till exempel --header "Accept-Language: sv".',
    agentWrong: '--user-agent får bara innehålla bokstäverna a–z, siffror och vanliga tecken.',
  },
  en: {
    timeout: 'seconds to wait for the answer of an address (otherwise 20)',
    maxSize: 'the most that is fetched from an address, unpacked, such as 500MB (otherwise 100MB)',
    userAgent: 'what metakoll calls itself when it fetches',
    header:
      'line of the request to the server of the address, such as "Authorization: Bearer …"; may be repeated',
    insecure: 'accept certificates that nobody vouches for',
    allowPrivate: 'follow redirects, pages and links to addresses that are only reached from inside as well',
    follow: 'fetch sub-catalogues as well that the catalogue only names (dcterms:hasPart)',
    secondsWrong: (value: string) => `--timeout has to be a number of seconds, such as 20, not “${value}”.`,
    sizeWrong: (value: string) => `--max-size has to be a size, such as 100MB, not “${value}”.`,
    headerWrong: '--header has to be a name and a value, such as --header "Accept-Language: sv".',
    agentWrong: '--user-agent may only hold the letters a–z, digits and usual signs.',
  },
} as const;

/** Adds the options about the network. */
export function addNetworkOptions(command: Command, language: Language): void {
  const say = help[language];
  command
    .option('--follow', say.follow)
    .option('--timeout <seconds>', say.timeout)
    .option('--max-size <size>', say.maxSize)
    .option('--user-agent <name>', say.userAgent)
    .option('--header <line>', say.header, (line: string, lines: readonly string[]) => [...lines, line], [])
    .option('--insecure', say.insecure)
    .option('--allow-private', say.allowPrivate);
}

/** The options about the network, tested. */
export function networkOptions(
  options: Readonly<Record<string, unknown>>,
  language: Language,
): NetworkOptions {
  const text = (name: string) => options[name] as string | undefined;
  return {
    timeout: secondsOf(text('timeout'), language),
    maxSize: sizeOf(text('maxSize'), language),
    userAgent: agentOf(text('userAgent'), language),
    headers: headersOf((options['header'] as readonly string[] | undefined) ?? [], language),
    isInsecure: options['insecure'] === true,
    allowsPrivate: options['allowPrivate'] === true,
    follow: options['follow'] === true,
  };
}

function secondsOf(value: string | undefined, language: Language): number {
  if (value === undefined) return 20;
  const seconds = /^\d{1,4}(?:\.\d{1,3})?$/.test(value) ? Number(value) : 0;
  if (seconds <= 0) throw new UserError(help[language].secondsWrong(value));
  return seconds;
}

const units: Readonly<Record<string, number>> = { '': 1, b: 1, kb: 1024, mb: megabyte, gb: 1024 * megabyte };

function sizeOf(value: string | undefined, language: Language): number {
  if (value === undefined) return 100 * megabyte;
  const [, number, unit = ''] = /^(\d{1,9}(?:\.\d{1,3})?)\s*([kmg]?b)?$/i.exec(value) ?? [];
  const bytes = Math.floor(Number(number ?? 0) * units[unit.toLowerCase()]!);
  if (bytes <= 0) throw new UserError(help[language].sizeWrong(value));
  return bytes;
}

/** Names in lower case. What would begin a new line of the request is refused. */
function headersOf(lines: readonly string[], language: Language): Readonly<Record<string, string>> {
  return Object.fromEntries(
    lines.map((line) => {
      const [, name, value] =
        /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):([\t\u0020-\u007e\u0080-\u00ff]*)$/.exec(line) ?? [];
      if (name === undefined || value === undefined) throw new UserError(help[language].headerWrong);
      return [name.toLowerCase(), value.replace(/^[ \t]+/, '')];
    }),
  );
}

function agentOf(value: string | undefined, language: Language): string | undefined {
  if (value !== undefined && !/^[\u0020-\u007e]+$/.test(value))
    throw new UserError(help[language].agentWrong);
  return value;
}
