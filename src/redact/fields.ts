/** Finds values that a field, a column or a place says are names: subjects, servers without a domain, connectors, people, accounts. */

import { startsOf } from '../scan/tables/printedTable.ts';
import { eachMatch } from '../text/eachMatch.ts';
import { wordTable } from '../text/wordTable.ts';

/** `words`: anything, in which each word that servers do not use is a name; `encoded`: the same in encoded words. */
export type FieldKind = 'subject' | 'server' | 'connector' | 'person' | 'account' | 'words' | 'encoded';

/** A value in a line. */
export interface FieldAt {
  readonly kind: FieldKind;
  readonly from: number;
  readonly to: number;
}

/** By the name without signs, in lower case. */
const kinds: Readonly<Record<string, FieldKind>> = wordTable({
  subject: 'subject',
  messagesubject: 'subject',
  originalsubject: 'subject',
  threadtopic: 'subject',
  emailsubject: 'subject',
  clienthostname: 'server',
  serverhostname: 'server',
  hostname: 'server',
  computername: 'server',
  server: 'server',
  servername: 'server',
  nexthopdomain: 'server',
  serverfqdn: 'server',
  fromhost: 'server',
  host: 'server',
  relayhost: 'server',
  remotehost: 'server',
  remotename: 'server',
  rhost: 'server',
  peer: 'server',
  peername: 'server',
  client: 'server',
  clientname: 'server',
  clienthost: 'server',
  origclient: 'server',
  relay: 'server',
  reversename: 'server',
  ptr: 'server',
  rdns: 'server',
  workstation: 'server',
  machinename: 'server',
  domain: 'server',
  realm: 'server',
  helo: 'server',
  ehlo: 'server',
  connectorid: 'connector',
  connectorname: 'connector',
  connector: 'connector',
  inboundconnector: 'connector',
  outboundconnector: 'connector',
  sourceconnector: 'connector',
  displayname: 'person',
  sendername: 'person',
  recipientname: 'person',
  senderdisplayname: 'person',
  fromname: 'person',
  username: 'account',
  saslusername: 'account',
  saslsender: 'account',
  ruser: 'account',
  logname: 'account',
  authenticateduser: 'account',
  authenticatedsender: 'account',
  principal: 'account',
  userprincipalname: 'account',
  upn: 'account',
  samaccountname: 'account',
  mailbox: 'account',
  authuser: 'account',
  authid: 'account',
  setid: 'account',
  account: 'account',
  accountname: 'account',
  login: 'account',
  user: 'account',
  origto: 'account',
  ctladdr: 'account',
  sender: 'account',
  senderaddress: 'account',
  recipient: 'account',
  recipients: 'account',
  recipientaddress: 'account',
  rcpt: 'account',
  mailfrom: 'account',
  rcptto: 'account',
  to: 'account',
  from: 'account',
});

/** What a field of this name holds; null: that is not known. One of those that everybody may add (`X-`) is called like others. */
export function fieldKindOf(name: string): FieldKind | null {
  return kinds[name.toLowerCase().replace(/^x-|[^a-z]/g, '')] ?? null;
}

const FIELDS = /^#Fields:\s*/i;
/** Columns by which the first line of a table is told; all are written without signs here. */
const COLUMNS =
  /^(?:datetime(?:utc)?|messageid|networkmessageid|eventid|senderaddress|recipientaddress|messagesubject|subject|messagetraceid|status|tostatus|received|connectorid|sessionid|recipientstatus|sender|recipients?|event|detail|connector|date|nexthopdomain|identity|messagetype)$/;
/** Minimum number of such columns. */
const MIN_COLUMNS = 3;
/** Number of lines at the beginning among which a table's first line can be. */
const MAX_HEAD = 50;

/** Follows the cells of a table over its lines. */
export class FieldReader {
  #columns: readonly (FieldKind | null)[] | null = null;
  /** The columns of names in a table that `Format-Table` printed; null: the lines are not in one. */
  #printed: readonly PrintedColumn[] | null = null;
  #before = '';
  #delimiter = ',';
  #inQuotes = false;
  #column = 0;
  #line = 0;
  /** The indent of the subject that the next line may continue; null: the line before was none. */
  #subjectIndent: number | null = null;

  /** The values in the next line, in order. */
  next(line: string): FieldAt[] {
    this.#line++;
    const before = this.#before;
    this.#before = line;
    const starts = this.#inQuotes ? null : startsOf(line);
    if (starts !== null) {
      this.#printed = printedColumns(before, starts);
      this.#columns = null;
      return [];
    }
    const text = line.replace(/^\uFEFF/, '');
    const isHead = this.#columns === null && this.#printed === null && this.#line <= MAX_HEAD;
    if (!this.#inQuotes && (FIELDS.test(text) || isHead) && this.#begin(text)) {
      return [];
    }
    if (this.#columns !== null && !line.startsWith('#')) {
      return this.#cells(line, this.#columns);
    }
    if (this.#printed !== null) {
      return [...cellsOf(line, this.#printed), ...named(line)].sort((a, b) => a.from - b.from);
    }
    const indent = indentOf(line);
    if (this.#subjectIndent !== null && indent > this.#subjectIndent && !PROPERTY.test(line) && indent < line.length) {
      return [{ kind: 'subject', from: indent, to: line.trimEnd().length }];
    }
    this.#subjectIndent = QUOTED_HEADER.test(line) ? indent : null;
    return named(line);
  }

  #begin(text: string): boolean {
    const header = text.replace(FIELDS, '');
    const delimiter = [',', ';', '\t', '|']
      .map((one) => ({ one, count: header.split(one).length }))
      .sort((a, b) => b.count - a.count)[0];
    const names = header.split(delimiter?.one ?? ',').map((name) => name.toLowerCase().replace(/[^a-z]/g, ''));
    if (names.filter((name) => COLUMNS.test(name)).length < MIN_COLUMNS) {
      return false;
    }
    this.#delimiter = delimiter?.one ?? ',';
    this.#columns = names.map(fieldKindOf);
    this.#printed = null;
    return true;
  }

  #cells(line: string, columns: readonly (FieldKind | null)[]): FieldAt[] {
    const found: FieldAt[] = [];
    let from = 0;
    if (!this.#inQuotes) {
      this.#column = 0;
    }
    const take = (to: number): void => {
      const kind = columns[this.#column] ?? null;
      const begin = line.charAt(from) === '"' ? from + 1 : from;
      const end = to > begin && line.charAt(to - 1) === '"' ? to - 1 : to;
      if (kind !== null && end > begin) {
        found.push({ kind, from: begin, to: end });
      }
    };
    for (let at = 0; at < line.length; at++) {
      const character = line.charAt(at);
      if (character === '"') {
        this.#inQuotes = this.#inQuotes ? false : at === from || line.charAt(at - 1) === '"';
      } else if (character === this.#delimiter && !this.#inQuotes) {
        take(at);
        from = at + 1;
        this.#column++;
      }
    }
    take(line.length);
    return found;
  }
}

/** A column of names, and the places between which it is. */
interface PrintedColumn {
  readonly kind: FieldKind;
  readonly from: number;
  readonly to: number;
}

function printedColumns(names: string, starts: readonly number[]): PrintedColumn[] {
  return starts.flatMap((from, index) => {
    const to = starts[index + 1] ?? Number.POSITIVE_INFINITY;
    const kind = fieldKindOf(names.slice(from, to));
    return kind === null ? [] : [{ kind, from, to }];
  });
}

/** What `Format-Table` writes before a list of values, and in place of the end of a value that is longer than its column. */
const AROUND_VALUE = /^\{|(?:\.{3,}|\.?…|\})$/g;

/** The values below some columns, without the spaces around them. */
function cellsOf(line: string, columns: readonly PrintedColumn[]): FieldAt[] {
  return columns.flatMap(({ kind, from, to }) => {
    const cell = line.slice(from, to);
    const value = cell.trim().replace(AROUND_VALUE, '');
    const begin = from + cell.indexOf(value);
    return value === '' ? [] : [{ kind, from: begin, to: begin + value.length }];
  });
}

const PROPERTY = /^([ \t]{0,40}[A-Za-z][\w -]{2,40}?)[ \t]{0,40}:[ \t]+(?=\S)/;
const QUOTED_HEADER =
  /^[ \t>|*]{0,40}(Subject|Thread-Topic|Oggetto|Тема|Objet|Betreff|Asunto|Assunto|Onderwerp)[ \t]{0,4}:\*?[ \t]+(?=\S)/i;
const JSON_VALUE = /"([\w.-]{3,40})"\s{0,4}:\s{0,4}"((?:[^"\\]|\\.){1,1000})"/g;
const PAIR =
  /(?<![\w-])(helo|(?:relay_?|remote_?|r|client_?)?host(?:name)?|(?:orig_)?client(?:_?name)?|relay|peer|remote_?name|workstation|domain|realm|server|subject|connector(?:-?id)?|sasl_username|sasl_sender|ruser|logname|login|auth_?(?:user|id)|mailbox|user(?:name)?|set_id|account(?:Name)?|orig_to|ctladdr|to|from)\s?=\s?(?:<([^<>]{1,200})>|"([^"]{1,400})"|'([^']{1,400})'|([^\s,;|"'<>()[\]]{1,200}))/gi;
/** The host before the name of a program, as syslog writes it, with its time before it. */
const SYSLOG =
  /^(?:<\d{1,3}>)?(?:[A-Z][a-z]{2} [ \d]\d [\d:]{8}(?:\.\d+)?|\d{4}-\d\d-\d\d[T ][\d:.,]{8,20}(?:Z|[+-]\d\d:?\d\d)?) (?:<\d{1,3}>)?([\w.-]{1,255}) (?=[\w/.()-]{1,60}(?:\[\d{1,10}\])?: )/;

function indentOf(line: string): number {
  return /^[ \t]*/.exec(line)?.[0].length ?? 0;
}

/** Values that a line of any text names. */
function named(line: string): FieldAt[] {
  const found: FieldAt[] = [];
  const header = QUOTED_HEADER.exec(line);
  const property = header === null ? PROPERTY.exec(line) : null;
  const kind = header !== null ? 'subject' : property === null ? null : fieldKindOf(property[1] ?? '');
  const begin = (header ?? property)?.[0].length ?? 0;
  if (kind !== null) {
    return [{ kind, from: begin, to: line.trimEnd().length }];
  }
  const syslog = SYSLOG.exec(line);
  if (syslog !== null) {
    const from = syslog[0].length - (syslog[1]?.length ?? 0) - 1;
    found.push({ kind: 'server', from, to: from + (syslog[1]?.length ?? 0) });
  }
  if (line.includes('"')) {
    eachMatch(JSON_VALUE, line, ({ 0: whole, 1: name = '', 2: value = '', index }) => {
      const one = fieldKindOf(name);
      if (one !== null) {
        const to = index + whole.length - 1;
        found.push({ kind: one, from: to - value.length, to });
      }
    });
  }
  if (line.includes('=')) {
    eachMatch(PAIR, line, ({ 0: whole, 1: name = '', 2: angle, 3: double, 4: single, 5: plain, index }) => {
      const value = angle ?? double ?? single ?? plain ?? '';
      const to = index + whole.length - (plain === undefined ? 1 : 0);
      const one = fieldKindOf(name) ?? 'server';
      if (!found.some((other) => index < other.to && to > other.from)) {
        found.push({ kind: one, from: to - value.length, to });
      }
    });
  }
  return found.sort((a, b) => a.from - b.from);
}
