/** The sample files, decoded, and their findings by what is on the line. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/scan/finding.ts';
import { scanText } from '../../src/scan/scanner.ts';
import { LogDocument } from '../../src/service/document/logDocument.ts';
import { decodeBytes } from '../../src/text/encoding.ts';

export const sampleNames = ['message-trace.csv', 'MSGTRK2026112018-1.LOG', 'SEND2026112018-1.LOG', 'undeliverable.eml'] as const;

export type SampleName = (typeof sampleNames)[number];

export function readSample(name: SampleName): string {
  return decodeBytes(readFileSync(join(import.meta.dirname, '../../samples', name)));
}

/** A text as a document; its address is an example's. */
export function documentOf(text: string, name = 'log.txt'): LogDocument {
  return new LogDocument(`file:///logs/${name}`, 1, scanText(text));
}

export function openSample(name: SampleName): LogDocument {
  return documentOf(readSample(name), name);
}

/** The first finding of a code in a record for which the test holds. */
export function findingOf(document: LogDocument, code: string, test: (finding: Finding) => boolean = () => true): Finding {
  const finding = document.findings.find((one) => one.code === code && test(one));
  assert.ok(finding, `no finding of ${code}`);
  return finding;
}
