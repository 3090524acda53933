/** Any other text: counts only where a reply and a code stand together, or one of Exchange's reason strings. */

import { emptyRecord, type Sink } from '../finding.ts';
import type { Format, LineReader } from '../format.ts';
import { isLogLine, Paragraphs } from '../paragraphs.ts';
import { readReplies } from '../readReplies.ts';
import { RecipientContext } from '../recipients.ts';
import { findReplies, type ReplyToken } from '../replies.ts';
import { tellStates } from '../tellStates.ts';

/** The families of reason strings that Exchange's transport writes. */
const REASON =
  /\b(?:RESOLVER\.(?:ADR|RST|OOF|GRP|FWD|CON|MSG)\.\w|QUEUE\.Expired\b|STOREDRV\.(?:Deliver|Submi|ClientSubmit|Auth)|SMTPSEND\.(?:DNS\.|BareLinefeeds|Suspicious)|ROUTING\.NoNextHop\b|TRANSPORT\.RULES\.|APPROVAL\.Invalid|DSNGENERATION\.Quarantine)/;
/** The first line of a record as `Format-List` prints it. */
const RECORD = /^\w+ *: /;
const TIME = /^(?:<\d{1,3}>)?(\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)/;

/** A reply goes on in words; a code in quotation marks, in brackets or at the end of a clause is only spoken of. */
const WORDS_AFTER = /^[ \t]+[^\s)\]}`"'.,;:!?|-]|^[ \t]+[-–:] |^\n/;

function isReply(text: string, token: ReplyToken): boolean {
  return token.code === null || WORDS_AFTER.test(text.slice(token.end, token.end + 8));
}

function tellsFailure(line: string): boolean {
  return (
    REASON.test(line) ||
    findReplies(line, 'strict').some((token) => token.code !== null && token.reply !== null && isReply(line, token))
  );
}

export const plainText: Format = {
  id: 'plain-text',

  recognises: (head) => head.some(tellsFailure),

  open(_head, sink: Sink): LineReader {
    const context = new RecipientContext([]);
    let failures = 0;
    /** Failures by recipient, or by the first token of a reply in this paragraph; a log line tells its own. */
    let numbers = new Map<string | number, number>();
    const paragraphs = new Paragraphs((passage) => {
      const log = isLogLine(passage.text);
      if (log || RECORD.test(passage.text)) {
        context.forget();
        numbers = new Map();
      }
      for (const key of numbers.keys()) {
        if (typeof key === 'number') {
          numbers.delete(key);
        }
      }
      context.enter(passage.text);
      const time = TIME.exec(passage.text)?.[1] ?? null;
      const findings = readReplies(passage, 'strict', (token) => {
        const recipient = context.of(token);
        // Whose failure it is, nobody says: then each reply of its own tells one.
        const key = recipient ?? token.root;
        const failure = numbers.get(key) ?? failures++;
        numbers.set(key, failure);
        return {
          record: { ...emptyRecord, time, recipient },
          outcome: null,
          telling: isReply(passage.text, token) ? 'quotation' : 'mention',
          failure,
        };
      });
      for (const finding of findings) {
        sink.finding(finding);
      }
      tellStates(findings, sink);
      if (log) {
        context.forget();
        numbers = new Map();
      }
    });
    return {
      line: (text, line) => paragraphs.line(text, line),
      end: () => paragraphs.end(),
    };
  },
};
