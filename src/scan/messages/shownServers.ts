/**
 * The server that answered and the time of the last attempt, as the words of Exchange's report show them if its fields do not.
 */

import { type StatusGroup, statusValue, typedValue } from '../../mime/deliveryStatus.ts';
import type { LogRecord } from '../finding.ts';
import type { Passage } from '../replies/passage.ts';
import { type ExchangeDetails, readExchangeDetails } from './exchangeDetails.ts';
import { type ExchangeRecipient, type ExchangeReport, readExchangeReport } from './exchangeReport.ts';

/** Maximum number of paragraphs examined: what Exchange writes is in the first hundred. */
const MAX_PARAGRAPHS = 5000;
const ISO = /^\d{4}-\d\d-\d\dT.*Z$/;

export class ShownServers {
  readonly #report: ExchangeReport | null;
  readonly #details: ExchangeDetails | null;
  /** Recipients by address in lower case. */
  readonly #recipients = new Map<string, ExchangeRecipient>();

  /** `about`: the fields about the message. */
  constructor(words: readonly Passage[], about: StatusGroup) {
    const looked = words.slice(0, MAX_PARAGRAPHS);
    this.#report = readExchangeReport(looked);
    this.#details = readExchangeDetails(looked, typedValue(statusValue(about, 'reporting-mta')));
    for (const recipient of this.#report?.recipients ?? []) {
      this.#recipients.set(recipient.address.toLowerCase(), recipient);
    }
  }

  /** A recipient's record, completed; `unknown`: the time that means that none is given. */
  complete(record: LogRecord, unknown: string | null): LogRecord {
    const names = [record.recipient, record.originalRecipient].map((name) => name?.toLowerCase() ?? '');
    const shown = this.#recipients.get(names[0] ?? '') ?? this.#recipients.get(names[1] ?? '');
    const attempt = shown?.attempts.at(-1);
    const isTime = record.time === unknown && ISO.test(attempt?.time ?? '');
    return { ...record, ...this.#otherSide(record, shown), time: isTime ? (attempt?.time ?? null) : record.time };
  }

  /** Server and address of the same machine. */
  #otherSide({ server, ip }: LogRecord, shown: ExchangeRecipient | undefined): Pick<LogRecord, 'server' | 'ip'> {
    const attempts = shown?.attempts.toReversed() ?? [];
    const tried = attempts.find((attempt) => attempt.server !== null);
    const named = shown?.server ?? this.#report?.receivingServer ?? this.#details?.rejectedBy ?? null;
    const ips = new Map([
      [this.#report?.receivingServer?.toLowerCase(), this.#report?.receivingIp ?? null],
      [tried?.server?.toLowerCase(), tried?.ip ?? null],
    ]);
    const name = server ?? (ip === null ? (tried?.server ?? named) : null);
    return { server: name, ip: ip ?? (name === null ? null : (ips.get(name.toLowerCase()) ?? null)) };
  }
}
