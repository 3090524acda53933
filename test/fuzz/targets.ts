/** What is fuzzed: how an input is made from another one, and what has to be true of it. Inputs are bytes, so that they can be kept. */

import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { ArchiveError } from '../../src/archives/fault.ts';
import type { ArchiveLimits } from '../../src/archives/gauge.ts';
import { packingOf } from '../../src/archives/packing.ts';
import { unpack } from '../../src/archives/unpack.ts';
import { en } from '../../src/locales/en/index.ts';
import { convertOutlookMessage } from '../../src/mime/outlook/outlookMessage.ts';
import { Redaction } from '../../src/redact/redaction.ts';
import { markedPlace } from '../../src/scan/finding.ts';
import { OpenText } from '../../src/scan/openText.ts';
import { recogniseFormat } from '../../src/scan/recognise.ts';
import { scanText } from '../../src/scan/scanner.ts';
import { readCatalogueFile } from '../../src/server/catalogueFiles.ts';
import { LogDocument } from '../../src/service/document/logDocument.ts';
import { explain } from '../../src/service/lookUp/explain.ts';
import { explanationMarkdown } from '../../src/service/lookUp/explanation.ts';
import { sourceOfText } from '../../src/service/pages/decodedSource.ts';
import { decodedView } from '../../src/service/pages/decodedView.ts';
import { decodeBytes } from '../../src/text/encoding.ts';
import { splitLines } from '../../src/text/lines.ts';
import { outlookFile } from '../outlookFile.ts';
import { logTexts } from '../unit/logReports.ts';
import { scanChunks } from '../unit/scan/scannedTexts.ts';
import { zipOf } from '../zipFile.ts';
import { answersAfter } from './lspTarget.ts';
import { mutateBytes, mutateText, payloads, pick, type Random } from './mutations.ts';
import { assertEditorIsSafe, assertMarkdown, assertReportsAreSafe } from './surfaces.ts';

export interface Target {
  readonly seeds: () => Promise<readonly Uint8Array[]>;
  readonly mutate: (input: Uint8Array, random: Random, corpus: readonly Uint8Array[]) => Uint8Array;
  /** Throws where something is not as it has to be. `random`: for what the input leaves open. */
  readonly check: (input: Uint8Array, random: Random) => void | Promise<void>;
}

const texts = [...logTexts.values()];
const bytesOf = (text: string): Uint8Array => Buffer.from(text);
const textSeeds = async (): Promise<readonly Uint8Array[]> => texts.map(bytesOf);
export const textOf = (input: Uint8Array): string => Buffer.from(input).toString();

function mutated(input: Uint8Array, random: Random): Uint8Array {
  return bytesOf(mutateText(textOf(input), random, texts));
}

export function cut(text: string, random: Random): string[] {
  const chunks: string[] = [];
  for (let at = 0; at < text.length; ) {
    const length = 1 + random(pick([3, 100, 5000], random));
    chunks.push(text.slice(at, at + length));
    at += length;
  }
  return chunks;
}

/** Asserts that of a message nothing on its decoded page looks like the page's own lines. */
export function assertDecodedKeepsLayout(text: string): void {
  const source = sourceOfText(text, {});
  if (source !== null) {
    const { text: page, parts } = decodedView({ name: 'a.eml', ...source }, en);
    const lines = page.split('\n');
    assert.equal(recogniseFormat(page), 'decoded-message');
    assert.ok(parts.every(({ number, line }) => lines[line]?.startsWith(`── ${number} `)));
    assert.doesNotMatch(page, /[^\P{Cc}\t\n]/u);
  }
}

/** Small, so that they are reached. */
const limits: ArchiveLimits = { bytes: 1 << 20, density: 200, denseBytes: 1 << 16, members: 50, depth: 4, heldBytes: 1 << 18 };

export const targets = {
  /** Whole = in chunks = edited. */
  scan: {
    seeds: textSeeds,
    mutate: mutated,
    check(input, random) {
      const text = textOf(input);
      const whole = scanText(text);
      assert.deepEqual(scanChunks(cut(text, random)), whole);
      const open = new OpenText(pick(texts, random), pick([40, 400, 4000], random));
      open.update(text);
      assert.deepEqual(open.result, whole);
      const lines = splitLines(text);
      for (const location of whole.findings) {
        const { line, start, end } = markedPlace(location);
        assert.equal(lines[line]?.slice(start, end).length, end - start);
      }
    },
  },
  editor: {
    seeds: textSeeds,
    mutate: mutated,
    check(input) {
      const text = textOf(input);
      assertEditorIsSafe(new LogDocument('file:///a.log', 1, scanText(text)), text);
      assertDecodedKeepsLayout(text);
    },
  },
  reports: { seeds: textSeeds, mutate: mutated, check: (input) => assertReportsAreSafe(textOf(input)) },
  lookUp: {
    seeds: async () => [...payloads, '550 5.1.1', '4.4.7', 'RESOLVER.ADR.RecipientNotFound', 'UntrustedRoot'].map(bytesOf),
    mutate: mutated,
    check(input) {
      const explanation = explain(textOf(input), en);
      if (explanation !== null) {
        assertMarkdown(explanationMarkdown(explanation, en));
      }
    },
  },
  /** As many lines, with the ends they had, whatever the chunks. */
  masking: {
    seeds: textSeeds,
    mutate: mutated,
    check(input, random) {
      const text = textOf(input);
      const pieces: string[] = [];
      const log = Redaction.begin().open((piece) => pieces.push(piece));
      for (const chunk of cut(text, random)) {
        log.push(chunk);
      }
      log.end();
      assert.deepEqual(pieces.join('').match(/\r\n|\n|\r/g), text.match(/\r\n|\n|\r/g));
    },
  },
  encoding: {
    seeds: async () => texts.slice(0, 20).flatMap((text) => [bytesOf(text), Buffer.from(text, 'utf16le')]),
    mutate: mutateBytes,
    check(input) {
      const text = decodeBytes(input);
      if (text !== 'binary') {
        scanText(text);
      }
    },
  },
  outlook: {
    seeds: async () => [
      outlookFile({
        properties: { messageClass: 'REPORT.IPM.Note.NDR', subject: 'Undeliverable', body: 'It failed. '.repeat(500) },
        recipients: [{ displayName: 'bob@fabrikam.com', supplementaryInfo: '<mx.fabrikam.com #5.7.26 smtp;550 5.7.26 No>' }],
      }),
    ],
    mutate: mutateBytes,
    check: (input) => void scanText(convertOutlookMessage(input).text),
  },
  archives: {
    seeds: async () => {
      const log = texts[0] ?? '';
      const inner = await zipOf({ 'a.log': log, 'b/c.txt': 'x'.repeat(5000) });
      return [inner, await zipOf({ 'inner.zip': inner, '../../x.log': log }), gzipSync(log), gzipSync(gzipSync(inner))];
    },
    mutate: mutateBytes,
    async check(input) {
      const packing = packingOf(input);
      if (packing === null) {
        return;
      }
      let bytes = 0;
      for await (const { chunks } of unpack('a', { kind: 'bytes', bytes: input }, packing, () => undefined, limits)) {
        try {
          for await (const chunk of chunks) {
            bytes += chunk.length;
          }
        } catch (error) {
          assert.ok(error instanceof ArchiveError, String(error));
        }
      }
      // What is given before a limit is noticed: one chunk.
      assert.ok(bytes <= limits.bytes + (64 << 10), `${bytes} bytes`);
    },
  },
  catalogue: {
    seeds: async () =>
      [
        { entries: [{ code: '5.7.1', text: 'travel', name: { en: 'a', it: 'b' }, fix: ['x'], severity: 'off' }] },
        { entries: [{ pattern: 'a-* b', runbook: { title: 'x', url: 'https://wiki.example.com/a' } }] },
        { entries: [{ entry: 'exchange-online/5.7.64', happened: 'x', whoActs: 'y' }] },
      ].map((value) => bytesOf(JSON.stringify(value, null, 2))),
    mutate: mutated,
    async check(input) {
      const text = textOf(input);
      const { entries, problems } = await readCatalogueFile('file:///a.json', async () => text, en);
      assert.ok(problems.length > 0 || Array.isArray(entries));
      assert.ok(problems.length === 0 || entries.length === 0);
      new LogDocument('file:///a.log', 1, scanText('550 5.7.1 travel a-x b\n'), entries);
    },
  },
  /** A server that got these messages still answers, and as a fresh one. */
  server: {
    seeds: async () => texts.slice(0, 12).map(bytesOf),
    mutate: mutated,
    check: (input, random) => answersAfter(textOf(input), random),
  },
} as const satisfies Record<string, Target>;

export type TargetName = keyof typeof targets;
export const targetNames = Object.keys(targets) as TargetName[];
