/** What the threads of `--jobs` run. */
import { checkingThread, type Question } from './checking-thread.js';
import { answerQuestions } from './node-world.js';

const answer = checkingThread();
await answerQuestions((question) => answer(question as Question));
