import assert from 'node:assert/strict';
import { URI } from 'vscode-uri';
import { onlyForShown } from '../../../src/client/shownDocuments.ts';

const log = { uri: URI.parse('file:///logs/a.log') };
const stranger = { uri: URI.parse('file:///src/a.ts') };

describe('requests of the language client', () => {
  const requests = onlyForShown((uri) => uri.path === log.uri.path);
  const next = (...values: readonly unknown[]): unknown => ({ asked: values });

  for (const [name, request] of Object.entries(requests)) {
    it(`are asked about shown documents alone: ${name}`, () => {
      assert.equal(Reflect.apply(request, undefined, [stranger, 'position', 'token', next]), null);
      assert.deepEqual(Reflect.apply(request, undefined, [log, 'position', 'token', next]), {
        asked: [log, 'position', 'token'],
      });
    });
  }

  it('are asked about addresses too, as those for diagnostics are', () => {
    const { provideDiagnostics } = requests;
    assert.equal(Reflect.apply(provideDiagnostics, undefined, [stranger.uri, undefined, 'token', next]), null);
    assert.deepEqual(Reflect.apply(provideDiagnostics, undefined, [log.uri, undefined, 'token', next]), {
      asked: [log.uri, undefined, 'token'],
    });
  });
});
