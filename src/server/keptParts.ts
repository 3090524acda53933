/** What was found in files, kept on the disk for as long as they do not change. */

import { everyArticle } from '../locales/article.ts';
import type { Locale } from '../locales/locale.ts';
import type { OwnEntry } from '../service/document/ownCatalogue.ts';
import type { Disk, Stamp } from './files.ts';
import type { FoundPart } from './fileTexts.ts';

interface KeptPart {
  readonly size: number;
  readonly modified: number;
  readonly changed: number;
  readonly found: FoundPart;
}

/** Files that take less than this to read, bytes, or hold more, characters of JSON, are not kept. */
const LEAST_KEPT = 16 * 1024;
export const MAX_KEPT = 16 * 1024 * 1024;
/** An empty list of failures, as JSON. */
const NO_FAILURES = '"failures":[]';

export class KeptParts {
  readonly #disk: Disk | null;
  readonly #folder: string | null;
  readonly #own: string;
  /** Addresses of all articles and runbooks that a cause can lead to. */
  readonly #addresses: ReadonlySet<string>;

  /** `folder`: its address; null: nothing is kept. `own`: the words of the organisation that are in the parts. */
  constructor(disk: Disk | null, folder: string | null, own: readonly OwnEntry[], locale: Locale) {
    this.#disk = disk;
    this.#folder = folder;
    this.#own = own.length === 0 ? '' : JSON.stringify(own);
    const runbooks = own.flatMap(({ runbook }) => (runbook === undefined ? [] : [runbook]));
    this.#addresses = new Set([...everyArticle(locale), ...runbooks].map(({ url }) => url));
  }

  /** Null if nothing was kept, or the file is another one now. */
  async read(uri: string, { size, modified, changed }: Stamp): Promise<FoundPart | null> {
    const text = this.#folder === null ? null : ((await this.#disk?.readKept(this.#folder, uri + this.#own)) ?? null);
    const kept = text === null ? null : readKeptPart(text, this.#addresses);
    return kept?.size === size && kept.modified === modified && kept.changed === changed ? kept.found : null;
  }

  async keep(uri: string, { size, modified, changed }: Stamp, found: FoundPart): Promise<void> {
    if (this.#folder === null || size < LEAST_KEPT) {
      return;
    }
    const text = textOf({ size, modified, changed, found });
    if (text !== null) {
      // Without it, the file is read again the next time.
      await this.#disk?.keep(this.#folder, uri + this.#own, text).catch(() => undefined);
    }
  }
}

/** As JSON; null if that is too long. Failure by failure: that of a long list would be the largest text of a scan, only to be thrown away. */
function textOf(kept: KeptPart): string | null {
  const { found } = kept;
  const { report } = found.part;
  const failures: string[] = [];
  let length = 0;
  for (const failure of report.failures) {
    const text = JSON.stringify(failure);
    length += text.length + 1;
    if (length > MAX_KEPT) {
      return null;
    }
    failures.push(text);
  }
  const rest: KeptPart = { ...kept, found: { ...found, part: { ...found.part, report: { ...report, failures: [] } } } };
  const text = JSON.stringify(rest);
  return text.length + length > MAX_KEPT ? null : text.replace(NO_FAILURES, () => `"failures":[${failures.join(',')}]`);
}

/** Null if it is not what was kept: another program may have written it, with a digest that fits, and lead elsewhere. */
function readKeptPart(text: string, addresses: ReadonlySet<string>): KeptPart | null {
  try {
    const kept: KeptPart | null = JSON.parse(text);
    const hasLists =
      Array.isArray(kept?.found.members) && Array.isArray(kept.found.part.causes) && Array.isArray(kept.found.part.latencies);
    return hasLists && kept.found.part.report.causes.every(({ article }) => article === null || addresses.has(article.url))
      ? kept
      : null;
  } catch {
    return null;
  }
}
