/**
 * The log of Windows' SMTP service, which IIS and Exchange 2003 use: a row for each line that it says or hears when it sends, and one for
 * each command that it answers when it receives, with the number of its answer.
 */

import type { FailureNumbers } from '../failureNumbers.ts';
import { emptyRecord, type LogRecord, type Sink } from '../finding.ts';
import type { Format, LineReader, OpenReader } from '../format.ts';
import { passageOf } from '../replies/passage.ts';
import { WordsAround } from '../serverLogs/wordsAround.ts';
import type { Field } from '../tables/delimited.ts';
import { hasFields, openFieldsLog } from '../tables/fieldsLog.ts';
import { type Columns, type Row, valueIn } from '../tables/table.ts';
import { SaidLines } from './saidLines.ts';

function fits(columns: Columns): boolean {
  return ['cip', 'csusername', 'csmethod', 'csuriquery'].every((column) => columns.has(column));
}

/** What a row of the SMTP service has instead of a user when it sends. */
const SENDING = /^OutboundConnection(Command|Response)$/;
/** A row of a mail server, also without the site: those of a web server have the same columns, and other commands. */
const MAIL_ROW =
  / (?:OutboundConnection(?:Command|Response)|SMTPSVC\d{1,3}|SMTP|EHLO|HELO|MAIL|RCPT|DATA|BDAT|RSET|QUIT|AUTH|STARTTLS)(?: |$)/;
/** All columns that IIS can write, as it orders them. */
const ALL_FIELDS =
  '#Fields: date time c-ip cs-username s-sitename s-computername s-ip s-port cs-method cs-uri-stem cs-uri-query sc-status sc-win32-status sc-bytes cs-bytes time-taken cs-version cs-host cs(User-Agent) cs(Cookie) cs(Referer)';
/** A row with these columns: people cut rows out of a log and leave its header out. */
const PLAIN_ROW =
  /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d \S{2,45} \S{1,255} SMTPSVC\d{1,3} \S{1,255} \S{1,45} \d{1,5} \S{1,40} \S{1,40} \S/;

export const iisSmtpLog: Format = {
  id: 'iis-smtp-log',

  recognises: (head) =>
    hasFields(head, fits, ' ')
      ? head.some((text) => !text.startsWith('#') && MAIL_ROW.test(text))
      : head.some((text) => text[4] === '-' && PLAIN_ROW.test(text)),
};

export const openIisSmtpLog: OpenReader = (head, sink, numbers, memory) => new IisSmtpReader(head, sink, numbers, memory);

class IisSmtpReader implements LineReader {
  readonly #rows: LineReader;
  readonly #said: SaidLines;
  readonly #words: WordsAround;

  constructor(head: readonly string[], sink: Sink, numbers: FailureNumbers, memory: string | undefined) {
    const [fields, said] = memory === undefined ? [undefined, undefined] : (JSON.parse(memory) as readonly [string, string]);
    this.#words = new WordsAround(sink, numbers);
    this.#said = new SaidLines(sink, numbers, said);
    this.#rows = openFieldsLog(fits, fields, (row, line) => this.#read(row, line), null, null, ' ');
    if (memory === undefined && !hasFields(head, fits, ' ')) {
      this.#rows.line(ALL_FIELDS, 0);
    }
  }

  line(text: string, line: number): void {
    if (text.startsWith('#') || MAIL_ROW.test(text)) {
      this.#words.end();
      this.#rows.line(text, line);
    } else if (text.trim() === '') {
      this.#words.blank(line);
    } else {
      this.#said.end();
      this.#words.line(text, line);
    }
  }

  end(): void {
    this.#rows.end();
    this.#said.end();
    this.#words.end();
  }

  rest(): string | null {
    const [fields, said] = [this.#rows.rest(), this.#said.rest()];
    return fields === null || said === null || this.#words.isOpen ? null : JSON.stringify([fields, said]);
  }

  #read(row: Row, line: number): void {
    const query = row.field('csuriquery');
    if (query === undefined) {
      return;
    }
    const ip = givenIn(row, 'cip');
    const user = row.value('csusername') ?? '';
    const kind = SENDING.exec(user)?.[1];
    const sends = kind !== undefined;
    // The log names no session: one with the same server ends where the next begins.
    const session = `${sends ? 'to' : 'from'} ${ip ?? ''} ${row.value('ssitename') ?? ''}`;
    const record: LogRecord = { ...emptyRecord, time: timeOf(row), ip };
    const said = withBlanks(query);
    if (kind === 'Response') {
      if (said.startsWith('220')) {
        this.#said.close(session);
      }
      this.#said.read({ session, by: 'server', sends, text: said, passage: passageOf(said, line, startOf(query)), record });
      return;
    }
    const verb = givenIn(row, 'csmethod') ?? '';
    if (!sends && /^(?:EHLO|HELO)$/i.test(verb)) {
      this.#said.close(session);
    }
    const text = `${verb} ${said === '-' ? '' : said.trim()}`.trim();
    this.#said.read({ session, by: 'client', sends, text, passage: passageOf(text, -1, 0), record });
    const status = row.field('scstatus');
    if (!sends && status !== undefined && /^[245]\d\d$/.test(status.value)) {
      // What was accepted is not worth a place: the row has no words about it.
      const passage = status.value.startsWith('2') ? passageOf(status.value, -1, 0) : status.passage;
      this.#said.read({ session, by: 'server', sends, text: status.value, passage, record });
    }
  }
}

/** Start of a field in its line. */
function startOf({ passage }: Field): number {
  return passage.locate(0, 1)?.start ?? 0;
}

/** IIS writes `-` for an empty value. */
function givenIn(row: Row, column: string): string | null {
  const value = valueIn(row, column);
  return value === '-' ? null : value;
}

/** IIS writes `+` for a blank; in an address it stays, because there it is mostly a plus sign. */
function withBlanks({ value }: Field): string {
  return value.replace(/\+|<[^<>+]{0,200}\+[^<>]{0,200}@[^<>]{1,255}>/g, (match) => (match === '+' ? ' ' : match));
}

/** W3C logs are in UTC (https://www.w3.org/TR/WD-logfile). */
function timeOf(row: Row): string | null {
  const [date, time] = [givenIn(row, 'date'), givenIn(row, 'time')];
  return date === null || time === null ? time : `${date}T${time}Z`;
}
