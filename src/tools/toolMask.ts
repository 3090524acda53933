/** What of a log may leave the machine: pseudonyms in place of people, servers and ids, the same throughout one run; or all of it. */

import type { Redaction } from '../redact/redaction.ts';
import { plainLine } from '../text/markdown.ts';

/** Maximum length of a value as JSON writes it, UTF-16 code units. */
const MAX_VALUE = 160;
/** Maximum length of a server's words as JSON writes them, UTF-16 code units. */
const MAX_WORDS = 240;

export class ToolMask {
  readonly #redaction: Redaction | null;
  /** Names of files by what stands for them. */
  readonly #files = new Map<string, string>();
  readonly #pseudonyms = new Map<string, string>();

  /** `redaction` null: nothing is masked. */
  constructor(redaction: Redaction | null) {
    this.#redaction = redaction;
  }

  get isMasking(): boolean {
    return this.#redaction !== null;
  }

  /** An address, an id, an IP address; null stays null. */
  value(value: string | null): string | null {
    return value === null ? null : cut(this.#redaction?.line(value) ?? value, MAX_VALUE);
  }

  /** A sender or a recipient: an address, or a mailbox of the server itself. */
  mailbox(value: string | null): string | null {
    return value === null ? null : cut(this.#redaction?.value('account', value) ?? value, MAX_VALUE);
  }

  server(value: string | null): string | null {
    return value === null ? null : cut(this.#redaction?.value('server', value) ?? value, MAX_VALUE);
  }

  connector(value: string | null): string | null {
    return value === null ? null : cut(this.#redaction?.value('connector', value) ?? value, MAX_VALUE);
  }

  domain(value: string | null): string | null {
    const masked = value === null ? null : this.value(`x@${value}`);
    return masked === null ? null : masked.slice(masked.lastIndexOf('@') + 1);
  }

  /** What a server wrote: only words that servers use stay as they are, for any other may be a name or from a subject. */
  words(text: string): string {
    return cut(this.#redaction?.serverText(text) ?? text, MAX_WORDS);
  }

  /** The name of a file, by which it can be asked for again. */
  file(name: string): string {
    const known = this.#pseudonyms.get(name);
    if (known !== undefined) {
      return known;
    }
    const whole = this.#redaction?.path(name) ?? name;
    const short = cut(whole, MAX_VALUE);
    // Two long names may begin alike.
    let masked = short;
    for (let number = 2; this.#files.has(masked); number++) {
      masked = `${short} (${number})`;
    }
    this.#pseudonyms.set(name, masked);
    this.#files.set(masked, name);
    return masked;
  }

  /** The name of a file that was shown under this one. */
  fileBehind(name: string): string {
    return this.#files.get(name) ?? name;
  }

  /** What a value from an input may stand for: itself, and what a result showed it for. */
  behind(value: string): readonly string[] {
    const shown = this.#redaction === null ? value : this.#redaction.undone(value);
    return shown === value ? [value] : [value, shown];
  }
}

/** One line without invisible characters, cut so that it is no longer in JSON, where some characters take two. */
function cut(text: string, max: number): string {
  const line = plainLine(text.toWellFormed(), max);
  return JSON.stringify(line).length - 2 > max ? plainLine(line, max / 2) : line;
}
