/** What the page shows, and what can be done: one object of plain data, and functions that change it. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Cancelled, type Client, startClient } from '../client.js';
import type { Chosen, LoadedFile, Refusal } from '../files.js';
import { download, load } from '../files.js';
import type { Filter, Language, Listing, Mended, Overview, Progress } from '../protocol.js';
import { words } from '../words/languages.js';
import type { WebWords } from '../words/words.js';

/** Something that stands in the way. */
export type Problem =
  | Refusal
  | { readonly kind: 'memory' }
  | { readonly kind: 'fault'; readonly text: string };

/** A file as it was chosen, as it is now, and what it was before each change. */
export interface OpenFile extends LoadedFile {
  readonly original: Uint8Array;
  /** What was last downloaded; the original where nothing was. */
  readonly saved: Uint8Array;
  readonly before: readonly Uint8Array[];
  /** Its last change was typed: what is typed in one go is taken back in one go. */
  readonly isTyped: boolean;
}

export type Theme = 'auto' | 'light' | 'dark';

/** What was found in the files that are open. */
export interface Checked {
  readonly overview: Overview;
  readonly listing: Listing;
  /** Counts checks, so that what belongs to an earlier one is not shown. */
  readonly round: number;
}

export const everything: Filter = {
  severity: '',
  rule: '',
  field: '',
  dataset: '',
  fixable: false,
  search: '',
};

/** What the parts of the page are given. */
export interface App {
  readonly client: Client;
  readonly language: Language;
  readonly say: WebWords;
  readonly theme: Theme;
  readonly files: readonly OpenFile[];
  readonly checked: Checked | undefined;
  readonly filter: Filter;
  readonly selected: number | undefined;
  /** A dialog with what fixes would do. */
  readonly mending: readonly Mended[] | undefined;
  readonly isSingle: boolean;
  readonly problem: Problem | undefined;
  readonly busy: 'reading' | 'checking' | undefined;
  readonly progress: Progress | undefined;
  readonly encoding: string | undefined;
  readonly announcement: string;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly setFilter: (filter: Filter) => void;
  readonly setEncoding: (encoding: string | undefined) => void;
  readonly select: (index: number | undefined) => void;
  readonly open: (chosen: Promise<readonly Chosen[]> | readonly Chosen[]) => Promise<void>;
  readonly change: (path: string, bytes: Uint8Array, isTyping?: boolean) => Promise<void>;
  readonly undo: (path: string) => Promise<void>;
  /** Gives the person the file as it is now. */
  readonly save: (path: string) => void;
  readonly close: () => void;
  readonly cancel: () => void;
  /** Shows what fixes would do: those of these findings, or else all that are safe. */
  readonly mend: (findings?: readonly number[]) => Promise<void>;
  /** Makes the fix of one finding at once: it can be undone. */
  readonly mendOne: (finding: number) => Promise<void>;
  readonly acceptMending: () => Promise<void>;
  readonly closeMending: () => void;
  /** Tells what went wrong in something that was asked of the worker. */
  readonly fail: (error: unknown) => void;
  readonly announce: (text: string) => void;
}

const remembered = (key: string) => {
  try {
    return localStorage.getItem(`metakoll-${key}`) ?? undefined;
  } catch {
    return undefined;
  }
};
const remember = (key: string, value: string) => {
  try {
    localStorage.setItem(`metakoll-${key}`, value);
  } catch {
    // A browser that keeps nothing is fine.
  }
};

function firstLanguage(): Language {
  return remembered('language') === 'en' ? 'en' : 'sv';
}

function firstTheme(): Theme {
  const theme = remembered('theme');
  return theme === 'light' || theme === 'dark' ? theme : 'auto';
}

/** Today where the person is, such as `2026-11-29`. */
export function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The counts of a check in words. */
export function countsText({ errors, warnings, infos }: Overview['summary'], say: WebWords): string {
  const parts = [
    ['error', errors],
    ['warning', warnings],
    ['info', infos],
  ] as const;
  return say.counts.and(
    parts.filter(([, count]) => count > 0).map(([severity, count]) => say.counts[severity](count)),
  );
}

export function useApp(workerCode: string): App {
  const [progress, setProgress] = useState<Progress>();
  const client = useMemo(() => startClient(workerCode, setProgress), [workerCode]);
  const [language, setLanguageState] = useState<Language>(firstLanguage);
  const [theme, setThemeState] = useState<Theme>(firstTheme);
  const [files, setFiles] = useState<readonly OpenFile[]>([]);
  const [checked, setChecked] = useState<Checked>();
  const [filter, setFilterState] = useState<Filter>(everything);
  const [selected, setSelected] = useState<number>();
  // A check takes a while: it is to see what is selected by then.
  const selection = useRef<number | undefined>(undefined);
  const select = (index: number | undefined) => {
    selection.current = index;
    setSelected(index);
  };
  const [mending, setMending] = useState<readonly Mended[]>();
  const [isSingle, setSingle] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState<'reading' | 'checking'>();
  const [encoding, setEncodingState] = useState<string>();
  const [announcement, announce] = useState('');
  const round = useRef(0);
  const say = words[language];

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words[language].title;
    remember('language', language);
  }, [language]);
  useEffect(() => {
    if (theme === 'auto') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
    remember('theme', theme);
  }, [theme]);

  const isUnsaved = files.some(({ bytes, saved, original }) => bytes !== saved && bytes !== original);
  useEffect(() => {
    if (!isUnsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isUnsaved]);
  /** Asks before changes are lost. */
  const mayLeave = () => !isUnsaved || window.confirm(say.files.leave);

  const fail = (error: unknown) => {
    if (error instanceof Cancelled) return;
    const text = error instanceof Error ? error.message : String(error);
    setProblem(/memory|allocation|array buffer/i.test(text) ? { kind: 'memory' } : { kind: 'fault', text });
    setBusy(undefined);
  };

  /** Checks files and shows what was found; the last one that was asked for is the one that counts. */
  const check = async (
    wanted: readonly OpenFile[],
    how: { readonly language: Language; readonly encoding: string | undefined; readonly filter: Filter },
    isQuiet = false,
  ): Promise<Overview | undefined> => {
    const own = ++round.current;
    if (!isQuiet) setBusy('checking');
    setProgress(undefined);
    try {
      const options = { language: how.language, encoding: how.encoding, today: today() };
      const before = selection.current;
      const fingerprint = before === undefined ? undefined : await client.fingerprint(before);
      const overview = await client.check(wanted, options);
      if (own !== round.current) return undefined;
      const listing = await client.listing(how.filter);
      const now = fingerprint === undefined ? undefined : await client.position(fingerprint);
      if (own !== round.current) return undefined;
      if (selection.current === before) select(now);
      setChecked({ overview, listing, round: own });
      setBusy(undefined);
      const counts = countsText(overview.summary, words[how.language]);
      const reported = words[how.language].announce;
      announce(counts === '' ? reported.clean : reported.checked(counts));
      return overview;
    } catch (error) {
      if (own === round.current) fail(error);
      return undefined;
    }
  };

  const replace = async (changed: ReadonlyMap<string, Uint8Array>, isTyping: boolean) => {
    const next = files.map((file): OpenFile => {
      const bytes = changed.get(file.path);
      const before = isTyping && file.isTyped ? file.before : [...file.before, file.bytes];
      return bytes ? { ...file, bytes, before, isTyped: isTyping } : file;
    });
    setFiles(next);
    await check(next, { language, encoding, filter }, true);
  };

  return {
    client,
    language,
    say,
    theme,
    files,
    checked,
    filter,
    selected,
    mending,
    isSingle,
    problem,
    busy,
    progress,
    encoding,
    announcement,
    announce,
    fail,
    setTheme: setThemeState,
    select,
    setLanguage: (next) => {
      setLanguageState(next);
      if (checked) void check(files, { language: next, encoding, filter }, true);
    },
    setFilter: (next) => {
      setFilterState(next);
      const own = round.current;
      client.listing(next).then((listing) => {
        if (own !== round.current) return;
        setChecked((known) => known && { ...known, listing });
        announce(words[language].filter.shown(listing.count));
      }, fail);
    },
    setEncoding: (next) => {
      setEncodingState(next);
      void check(files, { language, encoding: next, filter }, true);
    },
    open: async (chosen) => {
      if (!mayLeave()) return;
      setProblem(undefined);
      setBusy('reading');
      try {
        const loaded = await load(await chosen);
        if ('kind' in loaded) {
          setProblem(loaded);
          setBusy(undefined);
          return;
        }
        const opened = loaded.map((file) => ({
          ...file,
          original: file.bytes,
          saved: file.bytes,
          before: [],
          isTyped: false,
        }));
        setFiles(opened);
        setChecked(undefined);
        setFilterState(everything);
        setEncodingState(undefined);
        select(undefined);
        await check(opened, { language, encoding: undefined, filter: everything });
      } catch (error) {
        fail(error);
      }
    },
    change: async (path, bytes, isTyping = false) => {
      await replace(new Map([[path, bytes]]), isTyping);
    },
    undo: async (path) => {
      const next = files.map((file) => {
        const last = file.before.at(-1);
        return file.path === path && last
          ? { ...file, bytes: last, before: file.before.slice(0, -1), isTyped: false }
          : file;
      });
      setFiles(next);
      await check(next, { language, encoding, filter }, true);
    },
    save: (path) => {
      setFiles(files.map((file) => (file.path === path ? { ...file, saved: file.bytes } : file)));
      for (const file of files) if (file.path === path) download(path, file.bytes);
    },
    close: () => {
      if (!mayLeave()) return;
      round.current += 1;
      client.cancel();
      setFiles([]);
      setChecked(undefined);
      setProblem(undefined);
      setBusy(undefined);
      select(undefined);
    },
    cancel: () => {
      round.current += 1;
      client.cancel();
      setBusy(undefined);
      announce(say.busy.cancelled);
      if (!checked) setFiles([]);
    },
    mend: async (findings) => {
      try {
        setMending(await client.mended(findings));
        setSingle(findings !== undefined);
      } catch (error) {
        fail(error);
      }
    },
    mendOne: async (finding) => {
      try {
        const made = await client.mended([finding]);
        if (
          made.some(({ stopped }) => stopped !== undefined) ||
          made.every((file) => file.made.length === 0)
        ) {
          setMending(made);
          setSingle(true);
        } else await replace(new Map(made.map(({ path, bytes }) => [path, bytes])), false);
      } catch (error) {
        fail(error);
      }
    },
    acceptMending: async () => {
      const made = mending ?? [];
      setMending(undefined);
      await replace(new Map(made.map(({ path, bytes }) => [path, bytes])), false);
    },
    closeMending: () => setMending(undefined),
  };
}
