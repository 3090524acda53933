/** The life of the server: it is started once, and again when it is wanted after it has ended. */

import type { BaseLanguageClient } from 'vscode-languageclient';

export class ServerLife {
  readonly #create: () => Promise<BaseLanguageClient | undefined>;
  #created: Promise<BaseLanguageClient | undefined> | undefined;

  /** `create` makes the client; undefined: nothing can be started any more. */
  constructor(create: () => Promise<BaseLanguageClient | undefined>) {
    this.#create = create;
  }

  /** Whether it was ever wanted. */
  get isBegun(): boolean {
    return this.#created !== undefined;
  }

  /** Starts the server if it does not run. The library starts one again that crashes, but not after the fifth time in three minutes. */
  async running(): Promise<BaseLanguageClient | undefined> {
    this.#created ??= this.#create();
    const client = await this.#created;
    if (client !== undefined && !client.isRunning()) {
      // The client itself tells the person why it could not start.
      await client.start().catch(() => undefined);
    }
    return client;
  }
}
