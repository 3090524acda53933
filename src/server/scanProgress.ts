/** Tells a client how much of a file has been read, in whole per cent. */

import type { WorkDoneProgressReporter } from 'vscode-languageserver';
import type { Served } from './feature.ts';

export class ScanProgress {
  readonly #progress: WorkDoneProgressReporter | null;
  #told = -1;

  /** `token`: the client's for this request, if it wants to know. */
  constructor({ connection }: Served, token: string | number | undefined) {
    this.#progress = token === undefined ? null : connection.window.attachWorkDoneProgress(token);
    this.#progress?.begin('');
  }

  /** `share`: from 0 to 1. */
  report(share: number): void {
    const percent = Math.floor(share * 100);
    if (percent > this.#told) {
      this.#told = percent;
      this.#progress?.report(percent);
    }
  }

  done(): void {
    this.#progress?.done();
  }
}
