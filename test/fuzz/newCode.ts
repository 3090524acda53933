/** Whether code ran that had not run before, by the engine's own coverage: inputs that reach new code are changed further. */

import { type Profiler, Session } from 'node:inspector/promises';

/** Only the product's own code counts. */
const OWN = /\/src\/(?!catalogue\/generated|locales)/;

export class NewCode {
  readonly #session = new Session();
  readonly #seen = new Set<string>();

  async start(): Promise<void> {
    this.#session.connect();
    await this.#session.post('Profiler.enable');
    await this.#session.post('Profiler.startPreciseCoverage', { callCount: false, detailed: true });
  }

  get size(): number {
    return this.#seen.size;
  }

  /** @returns whether a piece of code ran for the first time since the last call */
  async find(): Promise<boolean> {
    const { result } = await this.#session.post('Profiler.takePreciseCoverage');
    const before = this.#seen.size;
    for (const { url, functions } of result.filter((script) => OWN.test(script.url))) {
      for (const { ranges } of functions) {
        this.#note(url, ranges);
      }
    }
    return this.#seen.size > before;
  }

  #note(url: string, ranges: readonly Profiler.CoverageRange[]): void {
    for (const { startOffset, endOffset, count } of ranges) {
      if (count > 0) {
        this.#seen.add(`${url}:${startOffset}-${endOffset}`);
      }
    }
  }
}
