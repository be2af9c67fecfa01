import {
  proposedAnswers,
  readBase,
  readContact,
  readLicence,
  readPublisher,
  type StartAnswers,
} from '../../core/start/answers.js';
import { type StarterFormat, starterFormats } from '../../core/start/starter-text.js';
import type { Starter } from '../../core/start/starters.js';
import { ask, type Question } from '../ask.js';
import type { Invocation } from '../invocation.js';
import { print } from '../output.js';
import { texts } from '../texts.js';
import { listOfStarters, readStarters } from './init-starters.js';
import { initTexts } from './init-texts.js';

/** What is known before somebody is asked. */
interface Known {
  readonly file: string | undefined;
  readonly format: StarterFormat | undefined;
  readonly starters: readonly Starter[] | undefined;
  readonly answers: StartAnswers;
}

/** Somebody ended the answers. */
class Stopped extends Error {}

/**
 * Asks for what is not known, at most six questions, each with an answer that Enter alone gives. Where there are settings
 * already, only the datasets and the format are asked for. Undefined where the answers were ended.
 */
export async function askForStart<Wishes extends Known>(
  wishes: Wishes,
  hasSettings: boolean,
  invocation: Invocation,
): Promise<Wishes | undefined> {
  const { world, language } = invocation;
  const say = initTexts[language].questions;
  const put = async <Value>(question: Question<Value>): Promise<Value> => {
    const answer = await ask(question, invocation);
    if (answer === undefined) throw new Stopped();
    return answer.value;
  };
  try {
    let { answers, starters, format } = wishes as Known;
    const isComplete = answers.publisher && answers.base && answers.license && answers.contact;
    if (!hasSettings && !isComplete) {
      await print(world.stderr, `${say.opening}\n`);
      const publisher =
        answers.publisher ??
        (await put({
          text: say.publisher,
          otherwise: { value: undefined, shown: say.later },
          read: (text) => readPublisher(text, language),
        }));
      if (publisher) answers = { ...answers, publisher };
      const proposed = proposedAnswers(answers);
      const base =
        answers.base ??
        (await put({
          text: say.base,
          otherwise: { value: proposed.base, shown: proposed.base ?? say.later },
          read: (text) => readBase(text, language),
        }));
      if (base !== undefined) answers = { ...answers, base };
      const licence = readLicence(proposed.license, language);
      const license =
        answers.license ??
        (await put({
          text: say.license,
          otherwise: { value: 'value' in licence ? licence.value : '', shown: proposed.license },
          read: (text) => readLicence(text, language),
        }));
      answers = { ...answers, license };
      const address = proposedAnswers(answers).contact;
      const contact =
        answers.contact ??
        (await put({
          text: say.contact,
          otherwise: { value: address, shown: address ?? say.later },
          read: (text) => readContact(text, language),
        }));
      if (contact !== undefined) answers = { ...answers, contact };
    }
    if (starters === undefined && !(isComplete && !hasSettings)) {
      starters = await put({
        text: say.starters,
        otherwise: { value: [] as readonly Starter[], shown: say.blank },
        read: (text) =>
          text === '?' ? { fault: listOfStarters(language).trimEnd() } : readStarters(text, language),
      });
    }
    if (format === undefined && wishes.file === undefined && !(isComplete && !hasSettings)) {
      format = await put({
        text: say.format,
        otherwise: { value: 'yaml' as StarterFormat, shown: 'yaml' },
        read: (text) => {
          const found = starterFormats.find((name) => name === text.toLowerCase());
          return found ? { value: found } : { fault: texts[language].oneOf('--to', text, starterFormats) };
        },
      });
    }
    return { ...wishes, answers, starters, format };
  } catch (error) {
    if (error instanceof Stopped) return undefined;
    throw error;
  }
}
