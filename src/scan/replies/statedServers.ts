/** Finds the servers that the sentences of a report say were talked to. */

import { eachMatch } from '../../text/eachMatch.ts';
import type { LogRecord } from '../finding.ts';

/** Either value may be unknown. */
export type StatedServer = Pick<LogRecord, 'server' | 'ip'>;

const HOST = /(?:[a-z\d][\w-]{0,62}\.){1,8}[a-z][\w-]{0,62}/;
const IP = /\d{1,3}(?:\.\d{1,3}){3}|[\da-f]{0,4}:[\da-f:.]{2,40}/;

/** The first group is a name, the second an address. */
const forms: readonly RegExp[] = [
  // Gmail: `rejected by the server for the recipient domain example.org by mx.example.org. [192.0.2.1].`
  new RegExp(`\\bby (${HOST.source})\\.? \\[(${IP.source})\\]`, 'gi'),
  // Exchange, in its details for administrators.
  new RegExp(`(?:^|\\n)[ \\t>*]{0,20}Receiving server:[ \\t]{0,4}(${HOST.source}) \\((${IP.source})\\)`, 'gi'),
  // qmail: `Connected to 192.0.2.1 but sender was rejected.`, `192.0.2.1 does not like recipient.`
  new RegExp(`\\b()Connected to (${IP.source}) but\\b`, 'gi'),
  new RegExp(`(?:^|\\n)()(${IP.source}) (?:does not like recipient|failed after I sent the message)\\b`, 'gi'),
  // Programs that show a session: `Connecting to mx.example.org [192.0.2.1]:25 ...`, `=== Connected to mx.example.org.`
  new RegExp(
    `(?:^|\\n)(?:=== )?Connect(?:ed|ing) to (?:smtps?://)?(${HOST.source})(?: \\[(${IP.source})\\])?[.:/]?[^\\s]{0,60}(?: \\.\\.\\.[^\\n]{0,40})?(?=$|\\n)`,
    'gi',
  ),
];

/** A sign that one of the forms may be there: most texts have none. */
const SIGN = /\bby [a-z\d.-]{4,255} \[|\bReceiving server:|\bConnect(?:ed|ing) to |does not like recipient|failed after I sent/i;

/** Maximum length of a passage that is searched, UTF-16 code units. */
const MAX_TEXT = 8000;

/** Follows the servers that a text names from passage to passage. */
export class StatedServers {
  #last: StatedServer | null;
  /** Those of the current passage, in order. */
  #named: readonly { readonly offset: number; readonly stated: StatedServer }[] = [];

  /** `last`: the one that another reader had last, which this one continues. */
  constructor(last: StatedServer | null = null) {
    this.#last = last;
  }

  /** The one named last. */
  get last(): StatedServer | null {
    return this.#named.at(-1)?.stated ?? this.#last;
  }

  /** Begins the next passage. */
  enter(text: string): void {
    this.#last = this.last;
    this.#named = serversIn(text.slice(0, MAX_TEXT));
  }

  /** The one named last before a place of the current passage. */
  before(offset: number): StatedServer | null {
    return this.#named.findLast((one) => one.offset < offset)?.stated ?? this.#last;
  }

  /** Forgets everything that was named before. */
  forget(): void {
    this.#last = null;
    this.#named = [];
  }
}

function serversIn(text: string): { readonly offset: number; readonly stated: StatedServer }[] {
  if (!SIGN.test(text)) {
    return [];
  }
  const found: { readonly offset: number; readonly stated: StatedServer }[] = [];
  for (const form of forms) {
    eachMatch(form, text, ({ index, 1: server, 2: ip }) => {
      found.push({ offset: index, stated: { server: server || null, ip: ip || null } });
    });
  }
  return found.sort((a, b) => a.offset - b.offset);
}
