/** Reads protocol logs, one after the other, into sessions, and what those with one peer have in common. */

import type { LineReader } from '../../scan/format.ts';
import { openFieldsLog } from '../../scan/tables/fieldsLog.ts';
import { type Columns, type Row, valueIn } from '../../scan/tables/table.ts';
import type { SessionsReport, SmtpSessionFacts } from '../../sessionFacts.ts';
import { PeerSummaries } from './peerSummaries.ts';
import { SessionTalk, talkRow } from './sessionTalk.ts';

/** Maximum number of sessions that are followed at once; the one that has been silent longest is then taken for ended. */
const MAX_OPEN = 5000;
/** Maximum number of sessions that are listed. */
const MAX_LISTED = 1000;

const LOG_TYPE = /^#Log-type:\s{0,8}SMTP (Send|Receive) Protocol Log/i;
const COLUMNS = ['datetime', 'sessionid', 'remoteendpoint', 'event', 'data'];

export class SessionsReader {
  /** The id of the only session that is listed; null: the odd ones. */
  readonly #asked: string | null;
  readonly #files: string[] = [];
  readonly #peers = new PeerSummaries();
  /** By id and direction, the one that spoke last at the end. Sessions go on in the next log. */
  readonly #open = new Map<string, SessionTalk>();
  readonly #listed: SmtpSessionFacts[] = [];
  #count = 0;
  #unlisted = 0;

  constructor(asked: string | null) {
    this.#asked = asked?.toUpperCase() ?? null;
  }

  /** Begins a log; its lines go to what is returned. */
  begin(name: string): LineReader {
    const file = this.#files.push(name) - 1;
    let direction: SmtpSessionFacts['direction'] = null;
    return openFieldsLog(
      fits,
      undefined,
      (row, line) => this.#read(row, line, file, direction),
      (header) => {
        const [, written] = LOG_TYPE.exec(header) ?? [];
        direction = written === undefined ? direction : written.toLowerCase() === 'send' ? 'send' : 'receive';
      },
    );
  }

  /** What was read; call it once, after the last log. */
  end(): SessionsReport {
    for (const key of [...this.#open.keys()]) {
      this.#close(key);
    }
    return {
      files: this.#files,
      peers: this.#peers.all(),
      count: this.#count,
      sessions: this.#listed.toSorted((a, b) => a.file - b.file || a.line - b.line),
      unlisted: this.#unlisted,
    };
  }

  #read(row: Row, line: number, file: number, direction: SmtpSessionFacts['direction']): void {
    const id = valueIn(row, 'sessionid');
    if (id === null) {
      return;
    }
    const key = `${id} ${direction ?? ''}`;
    const talk = this.#open.get(key) ?? new SessionTalk(id, file, direction);
    talk.add(talkRow((column) => row.value(column), line));
    this.#open.delete(key);
    this.#open.set(key, talk);
    if (talk.hasEnded) {
      this.#close(key);
    } else if (this.#open.size > MAX_OPEN) {
      this.#close(this.#open.keys().next().value ?? key);
    }
  }

  #close(key: string): void {
    const facts = this.#open.get(key)?.facts() ?? null;
    this.#open.delete(key);
    if (facts === null) {
      return;
    }
    this.#count++;
    this.#peers.add(facts);
    if (this.#asked === null ? facts.oddities.length > 0 : facts.id.toUpperCase() === this.#asked) {
      if (this.#listed.length < MAX_LISTED) {
        this.#listed.push(facts);
      } else {
        this.#unlisted++;
      }
    }
  }
}

function fits(columns: Columns): boolean {
  return COLUMNS.every((column) => columns.has(column));
}
