import assert from 'node:assert/strict';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ServerLife } from '../../../src/client/serverLife.ts';

/** A client whose server can be ended. */
class StandIn implements Pick<BaseLanguageClient, 'isRunning' | 'start'> {
  starts = 0;
  isUp = false;

  isRunning(): boolean {
    return this.isUp;
  }

  async start(): Promise<void> {
    this.starts++;
    this.isUp = true;
  }
}

describe('the server', () => {
  it('is started when it is first wanted, and again when it has ended', async () => {
    const client = new StandIn();
    let made = 0;
    const life = new ServerLife(async () => {
      made++;
      return client as Partial<BaseLanguageClient> as BaseLanguageClient;
    });
    assert.equal(life.isBegun, false);
    await Promise.all([life.running(), life.running()]);
    await life.running();
    client.isUp = false;
    await life.running();
    assert.deepEqual([life.isBegun, made, client.isUp], [true, 1, true]);
    assert.equal(client.starts, 2);
  });

  it('does not start once the extension is gone', async () => {
    assert.equal(await new ServerLife(async () => undefined).running(), undefined);
  });
});
