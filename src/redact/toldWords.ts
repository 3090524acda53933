/** Which words of a message are those of servers: what the scanner finds in it rests on them. All others are what people wrote. */

import { FailureNumbers } from '../scan/failureNumbers.ts';
import type { Stretch } from '../scan/finding.ts';
import { MessageReader } from '../scan/messages/messageReader.ts';
import type { Span } from './filler.ts';

export class ToldWords {
  readonly #spans = new Map<string, Span[]>();
  #reader: MessageReader | null = new MessageReader(
    {
      finding: () => undefined,
      state: () => undefined,
      telling: (stretches) => this.#add(stretches),
    },
    new FailureNumbers(),
  );

  /** Takes the next line of the message. */
  line(text: string, line: number): void {
    this.#reader?.line(text, line);
  }

  /** No more lines are taken: only now is it known. */
  end(): void {
    this.#reader?.end();
    this.#reader = null;
  }

  /** In a line of the decoded text of a part. */
  in(part: string, line: number): readonly Span[] {
    return this.#spans.get(`${part} ${line}`) ?? [];
  }

  #add(stretches: readonly Stretch[]): void {
    for (const { part, line, start, end } of stretches) {
      const key = `${part} ${line}`;
      const spans = this.#spans.get(key) ?? [];
      spans.push({ from: start, to: end });
      this.#spans.set(key, spans);
    }
  }
}
