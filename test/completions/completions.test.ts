/** The completions are tried in the shells themselves. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commandLine } from '../../scripts/generate/command-line.mjs';
import { commands } from '../../src/cli/commands.js';
import { reportFormats } from '../../src/cli/reports.js';
import { rules } from '../../src/core/checks/rules.js';
import { formats } from '../../src/core/formats/readers.js';
import { outputFormats, vocabularyIds } from '../../src/index.js';
import { projectPath } from '../check-file.js';
import { run } from '../cli/run.js';

const file = (name: string) => projectPath(`completions/${name}`);
const names = commands.map(({ name }) => name);
const fixable = [...rules.values()].filter(({ fix }) => fix).map(({ code }) => code);

function has(tool: string): boolean {
  return spawnSync(tool, ['--version']).error === undefined;
}

/** Runs a shell in the folder of the project, where there are files to complete; gives the words that it offers. */
function offered(shell: string, args: readonly string[]): string[] {
  const output = execFileSync(shell, args, {
    cwd: projectPath('.'),
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], TERM: 'dumb', LC_ALL: 'C.UTF-8' },
  });
  return output.split('\n').filter((line) => line !== '');
}

interface Shell {
  readonly tool: string;
  readonly offers: (words: readonly string[]) => readonly string[];
}

const shells: readonly Shell[] = [
  {
    tool: 'bash',
    offers: (words) =>
      offered('bash', [projectPath('test/completions/capture.bash'), file('metakoll.bash'), ...words]),
  },
  {
    tool: 'zsh',
    offers: (words) =>
      offered('zsh', [
        '-f',
        projectPath('test/completions/capture.zsh'),
        projectPath('completions'),
        words.join(' '),
      ]),
  },
  {
    tool: 'fish',
    offers: (words) =>
      offered('fish', [
        '--no-config',
        '-c',
        `source ${file('metakoll.fish')}; complete -C '${words.join(' ')}'`,
      ]).map((line) => line.split('\t')[0]!.replace(/\/$/, '')),
  },
  {
    tool: 'pwsh',
    offers: (words) => {
      const line = words.join(' ');
      const script = `. '${file('metakoll.ps1')}'; (TabExpansion2 '${line}' ${line.length}).CompletionMatches.CompletionText`;
      return offered('pwsh', ['-NoProfile', '-NonInteractive', '-Command', script]).map((word) =>
        word.replace(/^\.[\\/]/, ''),
      );
    },
  },
];

describe.each(shells)('$tool', ({ tool, offers }) => {
  const inShell = it.skipIf(!has(tool));
  const offersAll = (words: readonly string[], expected: readonly string[]) =>
    expect([...new Set(offers(words))].sort()).toEqual([...expected].sort());

  inShell('offers the commands, and files for the one that needs no name', () => {
    expect(offers(['metakoll', ''])).toEqual(
      expect.arrayContaining([...names, 'help', 'README.md', 'examples']),
    );
    expect(offers(['metakoll', 'conv'])).toEqual(['convert']);
    expect(offers(['metakoll', 'README.s'])).toEqual(['README.sv.md']);
    expect(offers(['metakoll', 'help', 'conv'])).toEqual(['convert']);
  });

  inShell('offers the options of the command, and those of check where none is named', () => {
    offersAll(['metakoll', 'fix', '--dr'], ['--dry-run']);
    offersAll(['metakoll', 'check', '--dr'], []);
    offersAll(['metakoll', '--max'], ['--max-findings', '--max-per-rule', '--max-size']);
    offersAll(['metakoll', '--lang', 'sv', 'convert', '--bas'], ['--base']);
    offersAll(['metakoll', 'convert', 'examples/small.yaml', '--bas'], ['--base']);
  });

  inShell('offers the values of an option that has few, and nothing else', () => {
    offersAll(['metakoll', 'check', '--format', ''], reportFormats);
    offersAll(['metakoll', '-f', ''], reportFormats);
    offersAll(['metakoll', 'convert', '-t', ''], outputFormats);
    offersAll(['metakoll', 'check', '--input-format', ''], formats);
    offersAll(['metakoll', 'check', '--fail-on', ''], ['error', 'warning', 'info', 'never']);
    offersAll(['metakoll', 'diff', '--lang', ''], ['sv', 'en']);
    offersAll(['metakoll', 'check', '--fail-on', 'READ'], []);
  });

  inShell('offers the rules that can fix', () => {
    offersAll(['metakoll', 'fix', '--rule', ''], fixable);
    offersAll(['metakoll', 'fix', '--rule', 'license-c'], ['license-canonical-iri']);
  });

  inShell('offers files where files stand', () => {
    expect(offers(['metakoll', 'check', 'README.s'])).toEqual(['README.sv.md']);
    expect(offers(['metakoll', 'diff', 'README.md', 'README.s'])).toEqual(['README.sv.md']);
    expect(offers(['metakoll', 'check', '-o', 'README.s'])).toEqual(['README.sv.md']);
    expect(offers(['metakoll', 'check', '--context', 'README.s'])).toEqual(['README.sv.md']);
  });

  it.skipIf(!has(tool) || !names.includes('explain'))(
    'offers rules, classes, properties and code lists',
    () => {
      offersAll(['metakoll', 'explain', 'license-c'], ['license-canonical-iri']);
      offersAll(['metakoll', 'explain', 'Dataset.accessR'], ['Dataset.accessRights']);
      offersAll(['metakoll', 'vocab', ''], vocabularyIds);
      offersAll(['metakoll', 'vocab', 'data-t'], ['data-theme']);
      offersAll(['metakoll', 'schema', 'catalogu'], ['catalogue']);
    },
  );
});

describe('what bash parts into words', () => {
  const offers = shells[0]!.offers;
  it.skipIf(!has('bash'))('is understood', () => {
    expect(offers(['metakoll', 'check', '--format', '=', 'js'])).toEqual(['json']);
    expect(offers(['metakoll', 'check', '--format', '='])).toEqual(reportFormats);
    expect(offers(['metakoll', '-f', 'sarif', '=', 'README.s'])).toEqual(['README.sv.md']);
    expect(offers(['metakoll', '--lang', '=', 'sv', 'conv'])).toEqual(['convert']);
  });
});

describe('the values of an option', () => {
  const options = commandLine().flatMap(({ name, options: own }) =>
    own.flatMap(({ long, choices }) =>
      choices.length > 0 && long !== '--lang' ? [{ name, long, choices }] : [],
    ),
  );
  /** What a command needs before it looks at its options. */
  const needed: Readonly<Record<string, readonly string[]>> = {
    check: ['a.yaml'],
    fix: ['a.yaml'],
    convert: ['a.yaml', '--to', 'yaml'],
    diff: ['a.yaml', 'b.yaml'],
  };
  /** They stand for leaving the option out. */
  const otherwise = ['never', 'all'];

  it.each(options)(
    'are those that $name $long names when it refuses another',
    async ({ name, long, choices }) => {
      const { err, code } = await run([name, ...(needed[name] ?? []), long, 'nothing', '--lang', 'en'], {
        files: { 'a.yaml': '', 'b.yaml': '' },
      });
      expect(code).toBe(2);
      const reported = /Choose (.+)\./.exec(err())?.[1]?.split(/, | or /) ?? [];
      expect(reported.filter((word) => choices.includes(word) || !otherwise.includes(word))).toEqual(choices);
    },
  );
});

describe('the manual', () => {
  const page = projectPath('man/metakoll.1');
  const changelog = readFileSync(projectPath('CHANGELOG.md'), 'utf8');

  it('names every command with all its options', async () => {
    const text = readFileSync(page, 'utf8').replaceAll('\\-', '-');
    for (const name of names) {
      expect(text).toContain(`.SS ${name}\n`);
      const help = (await run([name, '--help', '--lang', 'en'])).out();
      const flags = [...help.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, flag]) => flag!);
      expect(flags.filter((flag) => !text.includes(`\\fB${flag}\\fR`))).toEqual([]);
    }
  });

  it.skipIf(!has('groff'))('has no fault that groff sees', () => {
    const { status, stdout, stderr } = spawnSync('groff', ['-man', '-Tutf8', '-ww', page], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('METAKOLL(1)');
  });

  it.skipIf(spawnSync('mandoc', ['-Tlint', '/dev/null']).error !== undefined)(
    'has no fault that mandoc sees',
    () => {
      const { stdout } = spawnSync('mandoc', ['-Tlint', page], { encoding: 'utf8' });
      // Before the first release there is no date.
      const isReleased = /^## \[\d/m.test(changelog);
      const lines = stdout
        .split('\n')
        .filter((line) => line !== '' && (isReleased || !line.includes('missing date')));
      expect(lines).toEqual([]);
    },
  );
});
