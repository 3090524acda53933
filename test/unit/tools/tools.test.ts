/** The tools without a server: what explains needs no log; and what the editor's manifest says of them. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { everyEntry } from '../../../src/catalogue/entries.ts';
import { editorToolName, toolIds } from '../../../src/ids/toolId.ts';
import { languages, localeOf } from '../../../src/locales/languages.ts';
import type { LogReport, ReportedFailure } from '../../../src/logReport.ts';
import { Redaction } from '../../../src/redact/redaction.ts';
import { ReportBuilder } from '../../../src/service/overview/reportBuilder.ts';
import { toolDefinitions } from '../../../src/tools/toolDefinitions.ts';
import { type ReadReport, type ToolLogs, ToolRefusal } from '../../../src/tools/toolLogs.ts';
import { ToolMask } from '../../../src/tools/toolMask.ts';
import { MAX_RESULT } from '../../../src/tools/toolResult.ts';
import { Tools } from '../../../src/tools/tools.ts';
import { dataOf, listOf } from '../../toolClient.ts';

const refuse = async (): Promise<never> => {
  throw Object.assign(new Error('/home/somebody/secret.log'), { code: 'EACCES' });
};
const noLogs: ToolLogs = { readReport: refuse, listTexts: refuse, findFailure: refuse };
const english = localeOf('en');
const { signal } = new AbortController();

describe('a tool', () => {
  const tools = new Tools(noLogs, Redaction.begin());

  it('explains every meaning within the length of a result, whole, in each language', async () => {
    for (const language of languages) {
      for (const { id } of everyEntry()) {
        const text = await tools.call('explain_code', { question: id }, localeOf(language), signal);
        assert.ok(text.length <= MAX_RESULT, `${id} ${language}: ${text.length}`);
        assert.ok(listOf(dataOf(text).meanings).length > 0, id);
      }
    }
  }).timeout(120_000);

  it('explains what is not documented, and a bare reply', async () => {
    const ask = async (question: string) => dataOf(await tools.call('explain_code', { question }, english, signal));
    assert.equal((await ask('5.6.777')).kind, 'undocumented');
    assert.equal((await ask('599')).kind, 'reply');
    assert.equal((await ask('5.1.10')).kind, 'entries');
    assert.equal((await ask('DEFER')).kind, 'tokens');
  });

  it('does not repeat who is named in a question', async () => {
    const question = '550 5.1.10 RESOLVER.ADR.RecipientNotFound; anna.bianchi@contoso.com at mail.fabrikam.com [192.0.2.9]';
    const text = await tools.call('explain_code', { question }, english, signal);
    assert.doesNotMatch(text, /bianchi|fabrikam|192\.0\.2\.9/);
  });

  it('says that logs cannot be read without their paths', async () => {
    for (const [name, input] of [
      ['summarize_logs', {}],
      ['list_failures', {}],
      ['trace_message', { id: 'x' }],
      ['check_remedy', { path: 'x', line: 1 }],
    ] as const) {
      await assert.rejects(tools.call(name, input, english, signal), (error) => {
        assert.ok(error instanceof ToolRefusal);
        assert.equal(error.message, 'The logs could not be read: EACCES.');
        return true;
      });
    }
  });
});

/** Of all lengths and signs that a log may have. */
const long = `${'"\\\\'.repeat(300)}@${'x'.repeat(900)}.contoso.com`;

const longFailure: ReportedFailure = {
  file: 0,
  line: 1,
  column: 1,
  endColumn: 2,
  part: null,
  time: '2026-11-20T18:00:00.000Z',
  state: 'failed',
  isStrangers: false,
  messages: 1,
  cause: 0,
  code: '5.7.1',
  reply: '550',
  recipient: long,
  recipientDomain: long,
  destination: long,
  connector: long,
  sender: long,
  messageId: long,
  words: long,
};

const noCounts = { failed: 60, delayed: 0, delivered: 0, strangers: { failed: 0, delayed: 0 }, whole: true };

const emptyReport = new ReportBuilder(english).report();

/** A report in which everything that a log names is as long as can be. */
const longReport: LogReport = {
  version: 1,
  language: 'en',
  files: Array.from({ length: 60 }, () => ({
    name: long,
    format: 'postfix-log',
    formatName: 'Postfix log',
    span: null,
    counts: noCounts,
  })),
  problems: Array.from({ length: 60 }, () => long),
  passedOver: 0,
  span: null,
  counts: noCounts,
  codes: [],
  causes: Array.from({ length: 60 }, (_, index) => ({
    title: `${index} ${long}`,
    reason: 'policy' as const,
    reasonName: 'policy',
    entry: null,
    code: '5.7.1',
    reply: '550',
    actors: ['the sender'],
    doFirst: '',
    article: null,
    count: 1,
  })),
  failures: Array.from({ length: 60 }, (_, index) => ({
    ...longFailure,
    file: index,
    cause: index,
    recipientDomain: `${index}${long}`,
    destination: `${index}${long}`,
    connector: `${index}${long}`,
    sender: `${index}${long}`,
  })),
  unlisted: 0,
  delivered: [],
  slowest: Array.from({ length: 20 }, () => ({
    file: 0,
    messageId: long,
    recipient: long,
    duration: 1,
    deliveredAt: '2026-11-20T18:00:00.000Z',
    slowAt: long,
  })),
  latency: emptyReport.latency,
  unexplained: Array.from({ length: 60 }, () => ({ words: long, count: 1, file: 0, line: 1 })),
};

describe('a result about a hostile log', () => {
  for (const redaction of [Redaction.begin(), null]) {
    it(`has the length of any other, and lists everything page by page: ${redaction === null ? 'unmasked' : 'masked'}`, async () => {
      const names = longReport.files.map((_, index) => `logs/${long}${index}.log`);
      const read = async (): Promise<ReadReport> => ({ report: longReport, names, isWhole: false });
      const tools = new Tools({ ...noLogs, readReport: read }, redaction);
      for (const [name, list] of [
        ['summarize_logs', 'causes'],
        ['list_failures', 'failures'],
      ] as const) {
        let count = 0;
        for (let after: unknown = 0; typeof after === 'number'; ) {
          const text = await tools.call(name, { after, limit: 50 }, english, signal);
          assert.ok(text.length <= MAX_RESULT, `${name}: ${text.length}`);
          const data = dataOf(text);
          count += listOf(data[list]).length;
          after = data.next;
        }
        assert.equal(count, 60);
      }
    });
  }
});

describe('the mask of the tools', () => {
  const mask = new ToolMask(Redaction.begin());

  it('keeps the names that programs give their logs, and masks any other', () => {
    for (const name of [
      'MSGTRK2026112018-1.LOG',
      'a/message-trace.csv',
      'maillog-20261120',
      'mail.log.2.gz',
      'logs.zip!/in/trace.csv',
    ]) {
      assert.equal(mask.file(name), name);
    }
    for (const name of ['anna.bianchi@contoso.com.eml', 'mx1.contoso.com.log', 'Anna Bianchi.eml', '192.0.2.45.log']) {
      const shown = mask.file(`in/${name}`);
      assert.doesNotMatch(shown, /contoso|Bianchi|bianchi|192\.0\.2/);
      assert.match(shown, /^in\/.*\.(?:eml|log)$/);
      assert.equal(mask.fileBehind(shown), `in/${name}`);
    }
  });

  it('leaves words of servers and masks the rest of what a server wrote', () => {
    const words = mask.words('550 5.2.2 mailbox full for Anna Bianchi <anna@contoso.com> on mail.contoso.com [192.0.2.45]');
    assert.match(words, /^550 5\.2\.2 mailbox full for /);
    assert.doesNotMatch(words, /Anna|Bianchi|contoso|192\.0\.2\.45/i);
  });

  it('takes what it masked for what it stands for', () => {
    for (const value of ['anna@contoso.com', 'mail.contoso.com', '192.0.2.45', '18beb8da-ac6a-4278-bc79-08df47100679']) {
      assert.ok(mask.behind(mask.value(value) ?? '').includes(value), value);
    }
    assert.deepEqual(new ToolMask(null).behind('x'), ['x']);
    assert.equal(new ToolMask(null).words('Anna Bianchi'), 'Anna Bianchi');
  });
});

describe('the tools in the editor’s manifest', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly contributes: { readonly languageModelTools: readonly Readonly<Record<string, unknown>>[] };
  };

  it('are those of the server, with the same descriptions and schemas', () => {
    const offered = manifest.contributes.languageModelTools;
    assert.deepEqual(
      offered.map(({ name, modelDescription, inputSchema }) => ({ name, modelDescription, inputSchema })),
      toolDefinitions.map(({ id, description, inputSchema }) => ({
        name: editorToolName(id),
        modelDescription: description,
        inputSchema,
      })),
    );
    assert.deepEqual(
      toolDefinitions.map(({ id }) => id),
      toolIds,
    );
  });

  it('have schemas that are valid and describe each input', () => {
    for (const { inputSchema } of toolDefinitions) {
      const validate = new Ajv2020({ strict: true }).compile(inputSchema);
      assert.equal(validate({ nonsense: 1 }), false);
      assert.ok(Object.values(inputSchema.properties).every(({ description }) => description.length > 20));
    }
  });
});
