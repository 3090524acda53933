/** Masking as other rooms use it: a run, whose files, lines and values share their pseudonyms. */

import type { FieldKind } from './fields.ts';
import { maskedPath } from './fileNames.ts';
import type { HeardWords } from './heardWords.ts';
import { Hosts, ownedDomain } from './hosts.ts';
import { InsideDomains } from './insideDomains.ts';
import { LineMask } from './lineMask.ts';
import { LogMask } from './logMask.ts';
import type { Tools } from './messageMask.ts';
import { Names } from './names.ts';
import { Pseudonyms, type RedactionKey } from './pseudonyms.ts';
import { ValueMask } from './valueMask.ts';

/** Everything that one run shares: the same value has the same pseudonym in all its files. */
export class Redaction {
  readonly #pseudonyms: Pseudonyms;
  readonly #inside = new InsideDomains();
  readonly #tools: Tools;
  /** For logs whose masked text nobody reads. */
  readonly #learning: Tools;

  private constructor(pseudonyms: Pseudonyms) {
    this.#pseudonyms = pseudonyms;
    const names = new Names(pseudonyms);
    const hosts = new Hosts(pseudonyms, this.#inside.domains);
    const toolsOf = (line: LineMask): Tools => ({ pseudonyms, line, value: new ValueMask(pseudonyms, line) });
    this.#tools = toolsOf(new LineMask(pseudonyms, hosts, names));
    // Ids need no memory: there is nothing to learn from them.
    this.#learning = toolsOf(new LineMask(pseudonyms, hosts, names, (id) => id));
  }

  /** A run with pseudonyms of its own. */
  static begin(): Redaction {
    return new Redaction(Pseudonyms.random());
  }

  /** Turns back what another run masked. */
  static undoing(key: RedactionKey): Redaction {
    return new Redaction(Pseudonyms.undoing(key));
  }

  /** What undoes the run so far. */
  key(): RedactionKey {
    return this.#pseudonyms.key();
  }

  /** Domains that are said to be our own. */
  addInside(domain: string): void {
    this.#inside.add(domain);
  }

  /** Learns from a log, before any is masked, which domains are our own. */
  learn(line: string): void {
    this.#inside.learn(line, ownedDomain);
  }

  /** Masks a value of a known kind: `Outbound to Fabrikam` as a connector. */
  value(kind: FieldKind, value: string): string {
    return this.#tools.value.masked(kind, value);
  }

  /** Masks a line of free text, and any address, host, IP address or id. */
  line(text: string): string {
    return this.#tools.value.line(text, []);
  }

  /** Masks what a server wrote: whatever names somebody, and every word that servers do not use. */
  serverText(text: string): string {
    return this.#tools.value.serverText(text);
  }

  /** Masks the path of a file, or of one in an archive. */
  path(path: string): string {
    return maskedPath(path, (text) => this.#tools.value.masked('words', text));
  }

  /** Masks a sentence of ours that quotes servers: `heard` is what they said. */
  said(sentence: string, heard: HeardWords): string {
    return this.#tools.value.said(sentence, heard);
  }

  /** What a value that this run masked was; any other becomes something without meaning, or stays as it is. */
  undone(text: string): string {
    return Redaction.undoing(this.key()).line(text);
  }

  /** Masks a file that is read piece by piece; `emit` null: names are only learned from it. */
  open(emit: ((text: string) => void) | null): LogMask {
    return new LogMask(emit === null ? this.#learning : this.#tools, emit);
  }
}
