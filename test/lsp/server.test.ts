/** The built server, driven over stdio by a language client. */

import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { scanText } from '../../src/scan/scanner.ts';
import { LspClient } from './client.ts';

const trace = readFileSync('samples/message-trace.csv', 'utf8');
const bounce = `Delivery to the following recipient failed:

anna@fabrikam.com
Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'
`;

/** Line and column (0-based) of a text's first occurrence. */
function find(text: string, wanted: string): [line: number, character: number] {
  const before = text.slice(0, text.indexOf(wanted)).split(/\r?\n/);
  return [before.length - 1, before.at(-1)?.length ?? 0];
}

describe('language server over stdio', () => {
  let client: LspClient;
  /** Of the trace: another one in each test, for the server is the same. */
  let uri: string;
  let count = 0;

  before(async () => {
    client = await LspClient.start();
  });

  after(async () => {
    assert.equal(await client.stop(), 0);
  });

  beforeEach(() => {
    count++;
    uri = `file:///logs/${count}/message-trace.csv`;
  });

  afterEach(() => client.close(uri));

  it('says what it can do', () => {
    const capabilities = client.result?.capabilities;
    assert.equal(capabilities?.hoverProvider, true);
    assert.deepEqual(capabilities?.codeActionProvider, { codeActionKinds: ['quickfix'] });
  });

  it('publishes problems with version, source, code and article', async () => {
    await client.open(uri, trace, 'csv');
    const { version, diagnostics } = await client.problems((params) => params.uri === uri);
    assert.equal(version, 1);
    const refused = diagnostics.find(({ code }) => code === '4.4.316');
    assert.equal(refused?.source, 'mail-flow');
    assert.match(refused?.codeDescription?.href ?? '', /^https:\/\/learn\.microsoft\.com\/en-us\//);
    assert.match(String(refused?.message), /^Connection refused by mail\.contoso\.com \(203\.0\.113\.7\): /);
    assert.deepEqual(
      diagnostics.filter(({ source }) => source !== 'mail-flow'),
      [],
    );
  });

  it('counts failures in the status, not findings', async () => {
    await client.open(uri, trace, 'csv');
    const { format, failed, delayed, text } = await client.status((status) => status.uri === uri);
    assert.deepEqual({ format, failed, delayed }, { format: 'extended-trace', failed: 15, delayed: 9 });
    assert.equal(text, 'Message trace (extended): 15 failed, 9 delayed');
  });

  it('answers a hover with a card, and none over a word of a subject', async () => {
    await client.open(uri, trace, 'csv');
    const [line, character] = find(trace, '4.4.316');
    const hover = await client.hover(uri, line, character + 2);
    assert.deepEqual(hover?.range, { start: { line, character }, end: { line, character: character + 7 } });
    const contents = hover?.contents as { kind: string; value: string };
    assert.equal(contents.kind, 'markdown');
    assert.match(contents.value, /^### 450 4\.4\.316 · Connection refused\n/);
    assert.match(contents.value, /command:mailFlowLens\.copyText/);
    assert.equal(await client.hover(uri, ...find(trace, 'Payment advice')), null);
  });

  it('offers article, commands with values, and ticket', async () => {
    await client.open(uri, trace, 'csv');
    const [line, character] = find(trace, '4.4.316');
    const actions = await client.codeActions(uri, line, character);
    const titles = actions.map(({ title }) => title);
    assert.match(titles[0] ?? '', /^Open “/);
    assert.ok(titles.includes('Copy ticket summary'));
    const test = actions.find(({ command }) => String(command?.arguments?.[0]).startsWith('Test-NetConnection'));
    assert.equal(
      test?.command?.arguments?.[0],
      "Test-NetConnection -ComputerName '203.0.113.7' -Port 25 -InformationLevel Detailed",
    );
  });

  it('opens an article through the client, and nothing but articles', async () => {
    const article = 'https://learn.microsoft.com/en-us/defender-office-365/connectors-mail-flow-intelligence';
    await client.execute('mailFlowLens.openArticle', article);
    await client.execute('mailFlowLens.openArticle', 'https://example.org/');
    await client.execute('mailFlowLens.openArticle', 'file:///etc/passwd');
    assert.deepEqual(client.openedAddresses, [article]);
  });

  it('follows edits', async () => {
    const text = 'untitled:Untitled-1';
    await client.open(text, 'nothing yet\n');
    assert.deepEqual((await client.problems((params) => params.uri === text)).diagnostics, []);
    await client.change(text, 2, [{ range: { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } }, text: bounce }]);
    const { diagnostics } = await client.problems((params) => params.uri === text && params.version === 2);
    assert.deepEqual(
      diagnostics.map(({ code }) => code),
      ['5.1.10'],
    );
  });

  it('takes its problems back when a document is closed', async () => {
    await client.open(uri, trace, 'csv');
    await client.problems((params) => params.uri === uri && params.diagnostics.length > 0);
    await client.close(uri);
    await client.problems((params) => params.uri === uri && params.diagnostics.length === 0);
  });

  it('changes its language with the setting, for documents that are open too', async () => {
    const other = await LspClient.start();
    await other.open(uri, trace, 'csv');
    await other.problems((params) => params.uri === uri);
    for (const language of ['ru', 'it'] as const) {
      await other.setSettings({ language });
      await other.problems((params) =>
        params.diagnostics.some((one) => one.codeDescription?.href.includes(`/${language}-${language}/`)),
      );
    }
    assert.equal(await other.stop(), 0);
  });

  it('reads the display language', async () => {
    const other = await LspClient.start({ options: { displayLanguage: 'ru' }, settings: { language: 'auto' } });
    await other.open(uri, bounce);
    const { diagnostics } = await other.problems((params) => params.uri === uri);
    assert.match(diagnostics[0]?.codeDescription?.href ?? '', /\/ru-ru\//);
    assert.equal(await other.stop(), 0);
  });

  it('reads the locale of a client that says nothing more', async () => {
    const other = await LspClient.start({ options: {}, locale: 'it', settings: { language: 'auto' } });
    await other.open(uri, bounce);
    await other.problems((params) => params.diagnostics.some((one) => one.codeDescription?.href.includes('/it-it/')));
    assert.equal(await other.stop(), 0);
  });

  it('shows the texts as documents to a client without commands of ours, and removes them when it ends', async () => {
    const plain = await LspClient.start({ options: {} });
    await plain.open(uri, trace);
    const [line, character] = find(trace, '4.4.316');
    const actions = await plain.codeActions(uri, line, character);
    assert.deepEqual(
      actions.map(({ title }) => title.replace(/(?<=[:“]).*/, '')),
      [
        'Open “',
        'Show diagnostic command:',
        'Show diagnostic command:',
        'Show ticket summary',
        'Show note to the other side',
        'Show sentence for the user',
        'Show card as Markdown, values masked',
        'Show explanation',
        'Show command that changes or sends something:',
        'Open “',
      ],
    );
    const shown = actions.filter(({ title }) => title.startsWith('Show'));
    for (const { command } of shown) {
      await plain.execute(String(command?.command), ...(command?.arguments ?? []));
    }
    const paths = plain.openedAddresses.map((address) => fileURLToPath(address));
    assert.deepEqual(
      paths.map((path) => basename(path)),
      ['command.ps1', 'command.ps1', 'ticket.txt', 'note.txt', 'sentence.txt', 'card.md', 'explanation.md', 'command.ps1'],
    );
    assert.deepEqual(
      paths.map((path) => readFileSync(path, 'utf8')),
      shown.map(({ command }) => command?.arguments?.[1]),
    );
    assert.match(readFileSync(paths[0] ?? '', 'utf8'), /^Test-NetConnection -ComputerName '203\.0\.113\.7'/);
    await plain.execute('mailFlowLens.showText', '../outside.txt', 'text');
    assert.equal(plain.openedAddresses.length, paths.length);
    assert.equal(await plain.stop(), 0);
    assert.ok(paths.every((path) => !existsSync(dirname(path))));
  });

  it('shows a message decoded to a client without commands of ours', async () => {
    const plain = await LspClient.start({ options: {} });
    const encoded = [
      'From: MAILER-DAEMON@contoso.com',
      'To: sender@example.com',
      'Subject: Undelivered Mail Returned to Sender',
      'MIME-Version: 1.0',
      'Content-Type: text/plain',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from('<user@fabrikam.com>: host mx.fabrikam.com said: 550 5.1.1 No such user\n').toString('base64'),
      '',
    ].join('\n');
    await plain.open('file:///logs/encoded.eml', encoded);
    const { diagnostics } = await plain.problems((params) => params.diagnostics.length > 0);
    const { line, character } = diagnostics[0]?.range.start ?? { line: 0, character: 0 };
    const [decoded] = await plain.codeActions('file:///logs/encoded.eml', line, character);
    assert.equal(decoded?.command?.command, 'mailFlowLens.showDecodedText');
    await plain.execute('mailFlowLens.showDecodedText', ...(decoded.command.arguments ?? []));
    const text = readFileSync(fileURLToPath(plain.openedAddresses[0] ?? ''), 'utf8');
    assert.match(text, /mx\.fabrikam\.com said: 550 5\.1\.1 No such user/);
    assert.equal(await plain.stop(), 0);
  });

  it('masks an open document, in which the same codes are found at the same lines', async () => {
    await client.open(uri, trace, 'csv');
    const masked = await client.request<string | null>('mailFlowLens/maskedCopy', { uri });
    assert.ok(masked !== null);
    assert.doesNotMatch(masked, /contoso|northwindtraders|203\.0\.113\.7/i);
    const codes = (text: string): unknown =>
      scanText(text).findings.map(({ line, code, reply, reason }) => ({ line, code, reply, reason }));
    assert.deepEqual(codes(masked), codes(trace));
    assert.equal(await client.request('mailFlowLens/maskedCopy', { uri: 'file:///logs/closed.csv' }), null);
  });

  it('shows no text to a client that shows no documents', async () => {
    const plain = await LspClient.start({ options: {}, showsDocuments: false });
    await plain.open(uri, trace);
    assert.deepEqual(await plain.codeActions(uri, ...find(trace, '4.4.316')), []);
    assert.equal(await plain.stop(), 0);
  });

  /** The first answers, in order. */
  const questions: readonly (readonly [question: string, ...labels: readonly RegExp[]])[] = [
    ['5.7.64', /^550 5\.7\.64 · /],
    ['RESOLVER.ADR.RecipientNotFound', /^RESOLVER\.ADR\.RecipientNotFound · /, /^550 5\.1\.10 · /],
    ['untrusted root', /^UntrustedRoot · /, /^450 4\.4\.317 · Session not established$/, /^450 4\.7\.320 · /],
    ['переполнен', /^554 5\.2\.2 · Mailbox full$/],
    ['cassetta postale piena', /^554 5\.2\.2 · Mailbox full$/],
  ];
  for (const [question, ...labels] of questions) {
    it(`finds ${question} without a log, in any language`, async () => {
      const { placeholder, items } = await client.search(question);
      assert.notEqual(placeholder, '');
      for (const [index, label] of labels.entries()) {
        assert.match(items[index]?.label ?? '', label);
      }
      assert.match((await client.card(items[0]?.id ?? '')) ?? '', /^# /);
    });
  }

  it('finds nothing for an empty question, and no card for an unknown id', async () => {
    assert.deepEqual((await client.search(' ')).items, []);
    assert.equal(await client.card('exchange-online/9.9.9'), null);
  });

  describe("with an organisation's own catalogue", () => {
    const folder = mkdtempSync(join(tmpdir(), 'own-catalogue-'));
    const runbook = { title: 'Our routes', url: 'https://wiki.contoso.com/routes' };
    after(() => rmSync(folder, { recursive: true }));

    async function withCatalogue(text: string, test: (other: LspClient, file: string) => Promise<void>): Promise<void> {
      writeFileSync(join(folder, 'own.json'), text);
      const other = await LspClient.start({
        settings: { catalogue: ['own.json'] },
        folder: pathToFileURL(folder).href,
      });
      await other.open(uri, trace, 'csv');
      await test(other, pathToFileURL(join(folder, 'own.json')).href);
      assert.equal(await other.stop(), 0);
    }

    it('says its words, and opens its runbook', async () => {
      const entries = [{ code: '4.4.316', name: 'Our gateway is down', runbook, severity: 'hint' }];
      await withCatalogue(JSON.stringify({ entries }), async (other) => {
        const { diagnostics } = await other.problems((params) =>
          params.diagnostics.some(({ message }) => String(message).startsWith('Our gateway is down')),
        );
        const own = diagnostics.filter(({ code }) => code === '4.4.316');
        assert.deepEqual(
          [...new Set(own.map(({ severity, codeDescription }) => `${severity} ${codeDescription?.href}`))],
          [`4 ${runbook.url}`],
        );
        await other.execute('mailFlowLens.openArticle', runbook.url);
        await other.execute('mailFlowLens.openArticle', 'https://elsewhere.example.com/');
        assert.deepEqual(other.openedAddresses, [runbook.url]);
      });
    });

    it('says where its file is wrong', async () => {
      await withCatalogue('{\n  "entries": [{ "kode": "4.4.316" }]\n}', async (other, file) => {
        const { diagnostics } = await other.problems((params) => params.uri === file && params.diagnostics.length > 0);
        assert.ok(diagnostics.every(({ range }) => range.start.line === 1));
      });
    });
  });
});
