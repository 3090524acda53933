/** Findings and reports with pseudonyms in place of people, servers and ids; codes, times, places and our own words stay. */

import type { LogReport, ReportedFailure } from '../logReport.ts';
import { domainOf } from '../report/organisation.ts';
import type { Finding, LogRecord } from '../scan/finding.ts';
import { HeardWords } from './heardWords.ts';
import type { Redaction } from './redaction.ts';

/** A finding to be printed with the values of its record; its text and its places are not masked. */
export function maskFinding(finding: Finding, redaction: Redaction): Finding {
  return { ...finding, record: maskRecord(finding.record, redaction) };
}

function maskRecord(record: LogRecord, redaction: Redaction): LogRecord {
  const line = lineOf(redaction);
  return {
    ...record,
    sender: accountOf(record.sender, redaction),
    recipient: accountOf(record.recipient, redaction),
    originalRecipient: accountOf(record.originalRecipient, redaction),
    messageId: line(record.messageId),
    networkMessageId: line(record.networkMessageId),
    session: line(record.session),
    server: serverOf(record.server, redaction),
    ip: line(record.ip),
    connector: connectorOf(record.connector, redaction),
  };
}

/** The report; pseudonyms are those of the run, so that several reports of one run agree. */
export function maskReport(report: LogReport, redaction: Redaction): LogReport {
  const line = (text: string): string => redaction.line(text);
  const heard = new HeardWords();
  for (const { words } of [...report.failures, ...report.unexplained]) {
    heard.add(words);
  }
  return {
    ...report,
    files: report.files.map((file) => ({ ...file, name: redaction.path(file.name) })),
    problems: report.problems.map(line),
    // What no entry explains is named by the words of the first server, which may have somebody's name in them.
    causes: report.causes.map((cause) => ({ ...cause, title: redaction.said(cause.title, heard) })),
    failures: report.failures.map((failure) => maskFailure(failure, redaction)),
    slowest: report.slowest.map((delivery) => ({
      ...delivery,
      messageId: lineOf(redaction)(delivery.messageId),
      recipient: accountOf(delivery.recipient, redaction),
      slowAt: serverOf(delivery.slowAt, redaction),
    })),
    latency: {
      ...report.latency,
      hops: report.latency.hops.map((hop) => ({ ...hop, name: serverOf(hop.name, redaction) ?? '' })),
      // As in the addresses of recipients.
      destinations: report.latency.destinations.map((one) => ({ ...one, name: domainOf(line(`a@${one.name}`)) ?? '' })),
    },
    unexplained: report.unexplained.map((unexplained) => ({ ...unexplained, words: redaction.serverText(unexplained.words) })),
  };
}

function maskFailure(failure: ReportedFailure, redaction: Redaction): ReportedFailure {
  const line = lineOf(redaction);
  const recipient = accountOf(failure.recipient, redaction);
  return {
    ...failure,
    recipient,
    recipientDomain: failure.recipientDomain === null ? null : (domainOf(recipient)?.toLowerCase() ?? null),
    destination: serverOf(failure.destination, redaction),
    connector: connectorOf(failure.connector, redaction),
    sender: accountOf(failure.sender, redaction),
    messageId: line(failure.messageId),
    words: redaction.serverText(failure.words),
  };
}

function lineOf(redaction: Redaction): (value: string | null) => string | null {
  return (value) => (value === null ? null : redaction.line(value));
}

/** An address, or a mailbox without a domain. */
function accountOf(value: string | null, redaction: Redaction): string | null {
  return value === null ? null : redaction.value('account', value);
}

function serverOf(value: string | null, redaction: Redaction): string | null {
  return value === null ? null : redaction.value('server', value);
}

function connectorOf(value: string | null, redaction: Redaction): string | null {
  return value === null ? null : redaction.value('connector', value);
}
