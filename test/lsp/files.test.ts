/** Files that the server reads: through a client that offers to, else from the disk (test/lsp/server.test.ts). */

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Location, SymbolInformation } from 'vscode-languageserver-protocol';
import { SCAN_FILE_REQUEST, type ScanFileParams, type ScanFileResult } from '../../src/protocol.ts';
import { extendedTraceOf } from '../unit/traces.ts';
import { type ClientSetup, LspClient } from './client.ts';

const folder = 'vscode-vfs://github/contoso/logs';
const bounce = 'uri:bounce';
const entries = [{ code: '5.1.10', name: 'Left the company' }];

describe('a client that reads files for the server', () => {
  let client: LspClient;

  beforeEach(async () => {
    client = await LspClient.start({
      settings: { catalogue: ['own.json', 'missing.json'] },
      folder,
      files: { [`${folder}/own.json`]: JSON.stringify({ entries }) },
    });
  });

  afterEach(() => client.stop());

  it('is asked for what no disk holds', async () => {
    await client.open(bounce, "Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found'\n");
    const { diagnostics } = await client.problems(({ diagnostics: [first] }) =>
      String(first?.message).startsWith('Left the company'),
    );
    assert.equal(diagnostics.length, 1);
  });

  it('says which file cannot be read', async () => {
    const { diagnostics } = await client.problems(({ uri }) => uri === `${folder}/missing.json`);
    assert.match(String(diagnostics[0]?.message), /cannot be read/i);
  });
});

describe('own catalogues of which one is wrong', () => {
  const wrong: Readonly<Record<string, readonly [text: string, told: RegExp]>> = {
    empty: ['', /empty/],
    blank: [' \n', /empty/],
    'no JSON': ['entries: []', /until this is fixed/],
    'absurdly nested': ['['.repeat(100_000), /nested too deeply|until this is fixed/],
  };

  for (const [name, [text, told]] of Object.entries(wrong)) {
    it(`uses the others, says what is wrong, and takes new settings, where one is ${name}`, async () => {
      const client = await LspClient.start({
        settings: { catalogue: ['wrong.json', 'own.json'] },
        folder,
        files: { [`${folder}/wrong.json`]: text, [`${folder}/own.json`]: JSON.stringify({ entries }) },
      });
      try {
        const { diagnostics } = await client.problems(({ uri }) => uri === `${folder}/wrong.json`);
        assert.match(String(diagnostics[0]?.message), told);
        await client.open(bounce, "Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found'\n");
        await client.problems(
          ({ uri, diagnostics: [first] }) => uri === bounce && /^Left the company/.test(String(first?.message)),
        );
        await client.setSettings({ catalogue: [] });
        await client.problems(({ uri, diagnostics: [first] }) => uri === bounce && /^Recipient/.test(String(first?.message)));
      } finally {
        await client.stop();
      }
    });
  }
});

const GUID = 'a1b2c3d4-e5f6-4a7b-8c9d-0e1f2a3b4c5d';
const logs = {
  'one.csv': `550 5.1.10 not found\nfor <1@example.com> ${GUID}\n`,
  'sub/two.log': `550 5.7.1 no\nid ${GUID.toUpperCase()}\n`,
  'notes.txt': `no mail log, only ${GUID}\n`,
  'program.ts': `550 5.1.10 not found ${GUID}\n`,
  'node_modules/three.log': `550 5.7.1 no ${GUID}\n`,
  'trace.csv': extendedTraceOf([{ message_id: '<77@example.com>', recipient_status: '550 5.1.10 no' }]),
  'four.eml': '550 5.7.1 no other id\n',
};

describe('a file that cannot be read', () => {
  let client: LspClient;

  afterEach(() => client.stop());

  it("is named in the log with the client's reason", async () => {
    const uri = `${folder}/own.json`;
    client = await LspClient.start({ settings: { catalogue: ['own.json'] }, folder, files: { [uri]: null } });
    assert.match(await client.logged(uri), /no permission/);
  });

  it("is named in the log with the disk's reason", async () => {
    const root = pathToFileURL(tmpdir()).href;
    client = await LspClient.start({ settings: { catalogue: ['no such catalogue.json'] }, folder: root });
    assert.match(await client.logged(`${root}/no%20such%20catalogue.json`), /ENOENT/);
  });

  it('is named in the log when it was to be scanned', async () => {
    const uri = pathToFileURL(join(tmpdir(), 'no-such.log')).href;
    client = await LspClient.start();
    const params: ScanFileParams = { uri };
    assert.ok('refused' in (await client.request<ScanFileResult>(SCAN_FILE_REQUEST, params)));
    assert.match(await client.logged(uri), /ENOENT/);
  });
});

describe('logs of the workspace that are not open', () => {
  const disk = mkdtempSync(join(tmpdir(), 'workspace-'));
  const open = { uri: 'untitled:open', text: `550 5.1.10 not found\n${GUID}\n` };
  const position = { line: 1, character: 3 };
  let client: LspClient;

  afterEach(() => client.stop());

  before(() => {
    for (const [name, text] of Object.entries(logs)) {
      mkdirSync(dirname(join(disk, name)), { recursive: true });
      writeFileSync(join(disk, name), text);
    }
  });
  after(() => rmSync(disk, { recursive: true }));

  const hosts: Readonly<Record<string, () => ClientSetup>> = {
    'by the client': () => ({
      folder,
      files: Object.fromEntries(Object.entries(logs).map(([name, text]) => [`${folder}/${name}`, text])),
    }),
    'from the disk': () => ({ folder: pathToFileURL(disk).href }),
  };
  for (const [name, setup] of Object.entries(hosts)) {
    it(`are searched for a message, read ${name}`, async () => {
      const { folder: root = '', files } = setup();
      client = await LspClient.start({ folder: root, ...(files === undefined ? {} : { files }) });
      await client.open(open.uri, open.text);
      const context = { includeDeclaration: true };
      const references = await client.ask<Location[]>('textDocument/references', open.uri, { position, context });
      const places = references.map(
        ({ uri, range }) => `${uri.replace(`${root}/`, '')} ${range.start.line}:${range.start.character}`,
      );
      assert.deepEqual(places, ['untitled:open 1:0', 'one.csv 1:20', 'sub/two.log 1:3']);
      const definitions = await client.ask<Location[]>('textDocument/definition', open.uri, { position });
      assert.equal(definitions.length, 3);
      const symbols = await client.request<SymbolInformation[]>('workspace/symbol', { query: '77@example' });
      assert.deepEqual(
        symbols.map(({ location }) => location.uri.replace(`${root}/`, '')),
        ['trace.csv'],
      );
    });
  }
});
