/** Files that the server reads: through a client that offers to, else from the disk (test/lsp/server.test.ts). */

import assert from 'node:assert/strict';
import { LspClient } from './client.ts';

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
