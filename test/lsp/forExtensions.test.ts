/** What other extensions ask the built server through the client. */

import assert from 'node:assert/strict';
import { explain, scan } from '../../src/library/main.ts';
import { readSample } from '../unit/samples.ts';
import { LspClient } from './client.ts';

describe('answers for other extensions', () => {
  let client: LspClient;

  before(async () => {
    client = await LspClient.start();
  });

  after(async () => {
    assert.equal(await client.stop(), 0);
  });

  it('are those of the library', async () => {
    const question = '550 5.7.64 TenantAttribution; Relay Access Denied';
    assert.deepEqual(await client.request('mailFlowLens/answer', { question }), explain(question));
    assert.equal(await client.request('mailFlowLens/answer', { question: 'xyzzy' }), null);
    const text = readSample('message-trace.csv');
    assert.deepEqual(
      await client.request('mailFlowLens/scanText', { text, name: 'trace.csv' }),
      scan(text, { name: 'trace.csv' }),
    );
    const notes = { text: 'Version 5.1.1 was installed.', name: 'notes.txt' };
    assert.deepEqual(await client.request('mailFlowLens/scanText', notes), scan(notes.text, { name: notes.name }));
  });
});
