/** Logs in which every line is a record of its own. */

import type { FailureNumbers } from '../failureNumbers.ts';
import type { Sink } from '../finding.ts';
import type { LineReader } from '../format.ts';
import { MailQueue } from './mailQueue.ts';
import type { MailLog } from './mailRecord.ts';
import { readSyslogLine } from './syslogLine.ts';
import { WordsAround } from './wordsAround.ts';

/** How the lines of a log are told from others. */
export interface LineShape {
  /** Whether no other program writes such a line. */
  isSign(text: string): boolean;
  /** Whether it can be a line of the log, or of another program in the same file. */
  isLine(text: string): boolean;
}

/** Whether a text is a log: a line shows whose, and most begin as lines of a log do. Prose that quotes a line of one is not. */
export function isLineLog(head: readonly string[], { isSign, isLine }: LineShape): boolean {
  const first = head.findIndex(isSign);
  let balance = 0;
  for (const [index, text] of first < 0 ? [] : head.entries()) {
    if (text.trim() !== '') {
      balance += isSign(text) || isLine(text) ? 1 : -1;
      if (index >= first && balance >= 0) {
        return true;
      }
    }
  }
  return false;
}

/** Whether a line begins with a time or the name of a program. */
export function isLineOfLog(text: string): boolean {
  return readSyslogLine(text) !== null;
}

/** Makes a reader of such a log; `read` tells whether the line is one of a log, `memory` is as for `OpenReader`. */
export function openLineLog(
  read: (text: string, line: number, log: MailLog) => boolean,
  sink: Sink,
  numbers: FailureNumbers,
  memory: string | undefined,
): LineReader {
  const log: MailLog = { sink, numbers, queue: new MailQueue(memory) };
  const words = new WordsAround(sink, numbers);
  // What a line of the log finds comes after the words above it.
  const held: (() => void)[] = [];
  const own: MailLog = {
    ...log,
    sink: {
      finding: (finding) => held.push(() => sink.finding(finding)),
      state: (state) => held.push(() => sink.state(state)),
    },
  };
  return {
    line(text, line) {
      const trimmed = text.trimEnd();
      if (trimmed === '') {
        words.blank(line);
      } else if (read(trimmed, line, own)) {
        words.end();
      } else {
        words.line(text, line);
      }
      for (const tell of held.splice(0)) {
        tell();
      }
    },
    end: () => words.end(),
    settle: () => words.end(),
    rest: () => (words.isOpen ? null : log.queue.rest()),
  };
}
