/** Answers that are remembered, because a log asks the same again and again; as many as fit into little memory. */

import { ownCopy } from '../text/ownCopy.ts';

/** Maximum number of answers of one kind. */
const MAX_ANSWERS = 20_000;
/** Maximum length of a question that is remembered, UTF-16 code units. */
const MAX_QUESTION = 200;

export class Remembered<Answer> {
  readonly #ask: (question: string) => Answer;
  #answers = new Map<string, Answer>();

  constructor(ask: (question: string) => Answer) {
    this.#ask = ask;
  }

  of(question: string): Answer {
    const known = this.#answers.get(question);
    if (known !== undefined) {
      return known;
    }
    if (question.length > MAX_QUESTION) {
      return this.#ask(question);
    }
    const kept = ownCopy(question);
    const answer = this.#ask(kept);
    if (this.#answers.size >= MAX_ANSWERS) {
      this.#answers = new Map();
    }
    this.#answers.set(kept, answer);
    return answer;
  }
}
