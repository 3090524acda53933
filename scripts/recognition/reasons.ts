/** Measures how well the reasons of findings agree with labels, and with the replies of `test/fixtures/reasons.json`. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reason } from '../../src/ids/reason.ts';
import type { Finding } from '../../src/scan/finding.ts';
import { scanText } from '../../src/scan/scanner.ts';
import { decodeBytes } from '../../src/text/encoding.ts';

/** Reasons that say too little rather than something else. */
const IMPRECISE: ReadonlySet<Reason> = new Set(['policy', 'unknown']);
/** Maximum distance of a reply without a code from its label's column, UTF-16 code units. */
const NEAR = 12;

/** What a labelled reply is about. */
interface Labelled {
  /** Best first; each of them is right. */
  readonly reasons: readonly Reason[];
  readonly speaker: string;
  /** What tells it: the words, or the number alone. */
  readonly by: string;
}

interface OwnReply extends Omit<Labelled, 'by'> {
  readonly reply: string;
  readonly by?: string;
  readonly language?: string;
}

/** 0-based; columns in UTF-16 code units. */
interface ReasonLabel extends Labelled {
  readonly file: string;
  readonly line: number;
  readonly start: number;
  readonly code: string | null;
  readonly reply: string | null;
}

export type Verdict = 'right' | 'imprecise' | 'wrong' | 'missed';

export interface JudgedReason extends Labelled {
  readonly verdict: Verdict;
  /** Null: nothing was found there, or a success. */
  readonly told: Reason | null;
  /** Where it is, or what it is. */
  readonly where: string;
}

/** The judged reasons of the project's own replies, each read in a report that quotes it. */
export function judgeOwnReasons(file: string): readonly JudgedReason[] {
  const replies = JSON.parse(readFileSync(file, 'utf8')) as readonly OwnReply[];
  return replies.map((own) => {
    const finding = scanText(reportOf(own.reply)).findings.find(({ telling }) => telling === 'diagnostic');
    return judge({ by: 'words', ...own }, finding, own.reply);
  });
}

/** A report in which a server quotes another's reply, and says nothing else. */
function reportOf(reply: string): string {
  return [
    'From: postmaster@example.com',
    'To: carla@example.com',
    'Subject: Undelivered mail',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mail.example.com',
    '',
    'Final-Recipient: rfc822; user@contoso.com',
    `Action: ${reply.startsWith('4') ? 'delayed' : 'failed'}`,
    `Diagnostic-Code: smtp; ${reply}`,
    '',
    '--b--',
    '',
  ].join('\r\n');
}

/**
 * The judged reasons of a folder's labels; null if its labels are about something else, or there are none. Files are below one of
 * `roots`.
 */
export function judgeReasons(folder: string, roots: readonly string[]): readonly JudgedReason[] | null {
  const file = join(folder, 'labels.jsonl');
  if (!existsSync(file)) {
    return null;
  }
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const labels = lines.map((line) => JSON.parse(line) as Partial<ReasonLabel>).filter(isReasonLabel);
  if (labels.length === 0) {
    return null;
  }
  return [...Map.groupBy(labels, (label) => label.file)].flatMap(([name, ofFile]) => {
    const path = roots.map((root) => join(root, name)).find((one) => existsSync(one));
    const text = path === undefined ? 'binary' : decodeBytes(readFileSync(path));
    const findings = text === 'binary' ? [] : scanText(text).findings.filter(({ part }) => part === null);
    return ofFile.map((label) => judge(label, findingOf(label, findings), `${name}:${label.line + 1}:${label.start + 1}`));
  });
}

function isReasonLabel(label: Partial<ReasonLabel>): label is ReasonLabel {
  return label.reasons !== undefined;
}

/** The finding at a label's place; otherwise the nearest of the same code in its line, because prefixes may shift it. */
function findingOf({ line, start, code, reply }: ReasonLabel, findings: readonly Finding[]): Finding | undefined {
  const inLine = findings.filter((finding) => finding.line === line);
  const distanceOf = (finding: Finding): number => Math.abs(finding.start - start);
  const alike = inLine.filter((finding) =>
    code === null ? finding.reply === reply && (finding.code === null || distanceOf(finding) < NEAR) : finding.code === code,
  );
  return (
    inLine.find((finding) => finding.start === start && finding.code === code) ??
    inLine.find((finding) => finding.start === start) ??
    alike.sort((a, b) => distanceOf(a) - distanceOf(b))[0]
  );
}

function judge({ reasons, speaker, by }: Labelled, finding: Finding | undefined, where: string): JudgedReason {
  return { reasons, speaker, by, where, told: finding?.reason ?? null, verdict: verdictOn(reasons, finding) };
}

function verdictOn(reasons: readonly Reason[], finding: Finding | undefined): Verdict {
  if (finding === undefined) {
    return 'missed';
  }
  if (finding.reason === null) {
    return 'wrong';
  }
  return reasons.includes(finding.reason) ? 'right' : IMPRECISE.has(finding.reason) ? 'imprecise' : 'wrong';
}

/** Share of the judged reasons with a verdict; 0 if there are none. */
export function shareOf(verdict: Verdict, judged: readonly JudgedReason[]): number {
  return judged.length === 0 ? 0 : judged.filter((one) => one.verdict === verdict).length / judged.length;
}
