/** Answers that are remembered, because a log asks the same again and again; as many as fit into little memory. */

/** Maximum number of answers of one kind. */
const MAX_ANSWERS = 50_000;

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
    const answer = this.#ask(question);
    if (this.#answers.size >= MAX_ANSWERS) {
      this.#answers = new Map();
    }
    this.#answers.set(question, answer);
    return answer;
  }
}
