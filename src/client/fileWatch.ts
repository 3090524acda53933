/** Asks the server now and then whether files of a report have changed. */

import { HAVE_CHANGED_REQUEST, type HaveChangedParams, type WatchedFile } from '../reportProtocol.ts';
import type { OpenLogs } from './openLogs.ts';

/** Pause before it is asked, milliseconds. */
const PAUSE = 3000;
/** Reading anew takes at most this share of the time. */
const READ_SHARE = 0.1;

export class FileWatch {
  readonly #logs: OpenLogs;
  readonly #onChange: () => void;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(logs: OpenLogs, onChange: () => void) {
    this.#logs = logs;
    this.#onChange = onChange;
  }

  /** Watches these files alone, until one has changed; `took`: how long it took to read anew what had changed, milliseconds. */
  begin(watched: readonly WatchedFile[], took: number): void {
    this.end();
    if (watched.length === 0) {
      return;
    }
    const waiting = setTimeout(
      async () => {
        const hasChanged = await this.#haveChanged({ watched });
        if (this.#waiting !== waiting) {
          return;
        }
        if (hasChanged) {
          this.#onChange();
        } else {
          this.begin(watched, took);
        }
      },
      Math.max(PAUSE, took / READ_SHARE),
    );
    this.#waiting = waiting;
  }

  end(): void {
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
  }

  /** A server that is gone is asked again later. */
  async #haveChanged(params: HaveChangedParams): Promise<boolean> {
    try {
      return await (await this.#logs.client()).sendRequest<boolean>(HAVE_CHANGED_REQUEST, params);
    } catch {
      return false;
    }
  }
}
