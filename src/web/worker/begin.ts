/** Begins a catalogue from what a person has answered, as `metakoll init` does. */
import {
  findStarters,
  type Language,
  type Publisher,
  proposedAnswers,
  type Read,
  readBase,
  readContact,
  readLicence,
  readPublisher,
  startCatalogue,
  starters,
} from '../../index.js';
import type { BeginWishes, Begun, StarterLine } from '../protocol.js';

/** The datasets that one can begin with. */
export function starterLines(language: Language): readonly StarterLine[] {
  return starters.map(({ id, title, description }) => ({
    id,
    title: title[language],
    description: description[language],
  }));
}

/** Both files of a new catalogue, or what could not be understood. What is left out is marked in the files. */
export async function begun(wishes: BeginWishes, language: Language, today: string): Promise<Begun> {
  const publisher = readAnswer(wishes.publisher, (text) => readPublisher(text, language));
  const base = readAnswer(wishes.base, (text) => readBase(text, language));
  const license = readAnswer(wishes.license, (text) => readLicence(text, language));
  const contact = readAnswer(wishes.contact, (text) => readContact(text, language));
  const faults = {
    publisher: publisher.fault,
    base: base.fault,
    license: license.fault,
    contact: contact.fault,
  };
  const proposed = proposedAnswers({
    ...(publisher.value ? { publisher: publisher.value } : {}),
    ...(base.value ? { base: base.value } : {}),
  });
  const known = { name: nameOf(publisher.value), proposed, faults };
  if (Object.values(faults).some((fault) => fault !== undefined)) return { ...known, files: [] };
  const answers = {
    ...(publisher.value ? { publisher: publisher.value } : {}),
    ...(base.value ? { base: base.value } : {}),
    ...(license.value ? { license: license.value } : {}),
    ...(contact.value ? { contact: contact.value } : {}),
  };
  const chosen = wishes.starters.flatMap((id) => findStarters(id).found);
  const { format } = wishes;
  const started = await startCatalogue({ answers, starters: chosen, format, language, today });
  const name = language === 'sv' ? 'datamangder' : 'datasets';
  return {
    ...known,
    files: [
      { name: 'metakoll.yaml', content: started.settings, marks: started.marks.settings },
      { name: `${name}.${format}`, content: started.bytes ?? started.text, marks: started.marks.text },
    ],
  };
}

function nameOf(publisher: Publisher | undefined): string | undefined {
  const parts = [publisher?.name, publisher?.number].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(', ');
}

/** An answer that was left empty is none. */
function readAnswer<Value>(
  text: string,
  read: (text: string) => Read<Value>,
): { readonly value?: Value; readonly fault?: string } {
  return text.trim() === '' ? {} : read(text);
}
