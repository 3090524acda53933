/** The certificates that rows of a protocol log describe: one row with all of it, or a row for each of its values, as older versions write. */

import type { Certificate } from '../../sessionFacts.ts';

export interface CertificateRow {
  readonly of: Certificate['of'];
  readonly subject?: string;
  readonly thumbprint?: string;
  readonly notAfter?: string;
  readonly names?: readonly string[];
  /** Whether it begins a certificate. */
  readonly isFirst: boolean;
}

const FIRST = /^(Sending|Received|Remote) certificate\b/i;
const VALUE = /^Certificate (subject|thumbprint|alternate names|subject alternate names)$/i;
/** The values of a row that has all: two names, two numbers, two times, and the names that the certificate is for. */
const WHOLE = /^\s*(\S.*?)\s+CN=.*?\s([0-9A-F]{20,64})\s+(?:\d{4}-\d\d-\d\dT\S+\s+)?(\d{4}-\d\d-\d\dT[\d:.]+Z)(?:\s+(\S+))?\s*$/i;
/** The same without a thumbprint, which some versions leave out. */
const SHORT = /^\s*(\S.*?)\s+CN=.*?\s(\d{4}-\d\d-\d\dT[\d:.]+Z)\s*$/i;

/** `of`: whose certificate the rows before were about. Null: the row is about none. */
export function certificateRow(data: string, context: string, of: Certificate['of']): CertificateRow | null {
  const [, side] = FIRST.exec(context) ?? FIRST.exec(data) ?? [];
  if (side !== undefined) {
    const owner = /^sending$/i.test(side) ? 'self' : 'peer';
    const values = FIRST.test(data) ? '' : data;
    const [, subject, thumbprint, notAfter, names] = WHOLE.exec(values) ?? [];
    const [, shortSubject, shortNotAfter] = SHORT.exec(values) ?? [];
    return {
      of: owner,
      isFirst: true,
      subject: (subject ?? shortSubject ?? '').trim(),
      thumbprint: thumbprint ?? '',
      notAfter: notAfter ?? shortNotAfter ?? '',
      names: listed(names ?? ''),
    };
  }
  const [, name = ''] = VALUE.exec(context) ?? [];
  switch (name.toLowerCase()) {
    case 'subject':
      return { of, isFirst: false, subject: data.trim() };
    case 'thumbprint':
      return { of, isFirst: false, thumbprint: data.trim() };
    case 'alternate names':
    case 'subject alternate names':
      return { of, isFirst: false, names: listed(data) };
    default:
      return null;
  }
}

function listed(names: string): readonly string[] {
  return names
    .split(/[;,\s]+/)
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');
}

/** Whether a certificate is for a host (RFC 6125 section 6.4: a wildcard stands for one label). */
export function isFor(names: readonly string[], host: string): boolean {
  const wanted = host.toLowerCase().replace(/\.$/, '');
  return names.some((name) => name === wanted || (name.startsWith('*.') && wanted.slice(wanted.indexOf('.')) === name.slice(1)));
}
