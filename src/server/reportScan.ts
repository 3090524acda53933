/** Reads logs into one report: open documents, and files and folders on the disk, one after the other. */

import { URI, Utils } from 'vscode-uri';
import type { ArchiveFault } from '../ids/archiveFault.ts';
import type { Locale } from '../locales/locale.ts';
import { fill } from '../locales/wording.ts';
import type { FilePlace, FoundReport, ReportParams, ScanState } from '../reportProtocol.ts';
import { ReportBuilder, type ReportPart } from '../service/overview/reportBuilder.ts';
import { outlookFiles, ReportedText } from '../service/overview/reportedText.ts';
import { archiveLine } from '../service/wording/archive.ts';
import { plainLine } from '../service/wording/markdown.ts';
import type { TextChunk } from '../text/encoding.ts';
import type { Served } from './feature.ts';
import { nameOfFile } from './fileRefusal.ts';
import type { Disk, Stamp, TextsReader } from './files.ts';

/** Who follows a scan. */
export interface ScanWatcher {
  readonly isStopped: () => boolean;
  /** `found` puts together what was found so far, which takes time. */
  readonly onProgress: (state: ScanState, found: () => FoundReport) => void;
}

/** A file to read. */
interface Source {
  readonly uri: string;
  /** As the report names it. */
  readonly name: string;
  readonly stamp: Stamp;
}

/** What is kept of a file as long as it does not change. */
interface KeptFile {
  readonly size: number;
  readonly modified: number;
  readonly found: FoundPart;
}

/** What a file holds: of an archive, several logs. `members`: the name of each log in the archive; null: the file itself. */
interface FoundPart {
  readonly part: ReportPart;
  readonly members: readonly (string | null)[];
}

/** Maximum number of files of a scan. */
const MAX_FILES = 200_000;
/** Time for which a text is read before others get their turn, milliseconds. */
const TURN = 30;
/** Files that take less than this to read, bytes, or hold more, characters of JSON, are not kept. */
const LEAST_KEPT = 16 * 1024;
const MAX_KEPT = 16 * 1024 * 1024;

export class ReportScan {
  readonly #served: Served;
  readonly #locale: Locale;
  readonly #index: string | null;
  readonly #watcher: ScanWatcher;
  readonly #builder: ReportBuilder;
  readonly #places: FilePlace[] = [];
  readonly #started = Date.now();
  #state: ScanState = { name: '', files: 0, allFiles: 0, bytes: 0, allBytes: 0, rate: 0, failed: 0, delayed: 0 };
  #unchanged = 0;

  constructor(served: Served, { index }: Pick<ReportParams, 'index'>, watcher: ScanWatcher) {
    this.#served = served;
    this.#locale = served.locale;
    this.#index = index;
    this.#watcher = watcher;
    this.#builder = new ReportBuilder(served.locale);
  }

  async read(sources: readonly string[]): Promise<void> {
    const files: Source[] = [];
    for (const uri of sources) {
      if (!(await this.#readOpen(uri))) {
        await this.#list(uri, '', files);
      }
    }
    const allBytes = files.reduce((sum, { stamp }) => sum + stamp.size, 0);
    this.#state = { ...this.#state, allFiles: files.length, allBytes };
    for (const file of files) {
      if (this.#watcher.isStopped()) {
        return;
      }
      await this.#readFile(file);
    }
  }

  found(): FoundReport {
    return {
      report: this.#builder.report(),
      places: this.#places,
      unchanged: this.#unchanged,
      isWhole: !this.#watcher.isStopped(),
      timeZone: this.#locale.timeZone ?? null,
    };
  }

  /** @returns whether it is an open document */
  async #readOpen(uri: string): Promise<boolean> {
    const document = this.#served.textOf(uri);
    if (document === undefined) {
      return false;
    }
    const builder = new ReportBuilder(this.#locale);
    const text = new ReportedText(nameOfFile(uri), builder, this.#locale);
    let since = Date.now();
    for (const piece of document.pieces ?? [document.getText()]) {
      if (this.#watcher.isStopped() || !text.push(piece)) {
        break;
      }
      if (Date.now() - since > TURN) {
        await new Promise((wake) => setTimeout(wake));
        since = Date.now();
      }
    }
    const isLog = text.end(true, !this.#watcher.isStopped()) === 'log';
    this.#take({ part: builder.part(), members: isLog ? [null] : [] }, uri);
    return true;
  }

  /** Adds the files of a folder in order of name, or the file itself. `folder`: names of the folders that it is in, as the report has them. */
  async #list(uri: string, folder: string, files: Source[]): Promise<void> {
    const { disk } = this.#served;
    const name = `${folder}${nameOfFile(uri)}`;
    const stamp = await disk?.stampOf(uri);
    if (this.#watcher.isStopped() || files.length >= MAX_FILES) {
      return;
    }
    if (disk === null || stamp == null) {
      this.#complain(disk === null || !uri.startsWith('file:') ? 'noDisk' : 'gone', name);
    } else if (stamp.kind === 'file') {
      files.push({ uri, name, stamp });
    } else {
      await this.#listFolder(uri, name, disk, files);
    }
  }

  async #listFolder(uri: string, name: string, disk: Disk, files: Source[]): Promise<void> {
    try {
      const items = [...(await disk.readFolder(uri))].sort(([one], [other]) => (one < other ? -1 : 1));
      for (const [item] of items) {
        await this.#list(Utils.joinPath(URI.parse(uri), item).toString(), `${name}/`, files);
      }
    } catch {
      this.#complain('unreadable', name);
    }
  }

  async #readFile(file: Source): Promise<void> {
    const { uri, name, stamp } = file;
    this.#tell({ name });
    const kept = await this.#keptOf(uri, stamp);
    if (kept !== null) {
      this.#unchanged++;
      this.#take(kept, uri);
    } else {
      await this.#readAnew(file);
    }
    const { files, bytes } = this.#state;
    this.#tell({ files: files + 1, bytes: bytes + stamp.size });
  }

  async #readAnew({ uri, name, stamp }: Source): Promise<void> {
    const { bytes, failed, delayed } = this.#state;
    const texts = new FileTexts(name, this.#locale, this.#watcher, (share, counts) =>
      this.#tell({
        bytes: bytes + Math.min(share, 1) * stamp.size,
        failed: failed + counts.failed,
        delayed: delayed + counts.delayed,
      }),
    );
    const problem = await this.#served.readTexts(uri, texts);
    const now = await this.#served.disk?.stampOf(uri);
    this.#state = { ...this.#state, bytes, failed, delayed };
    const found = texts.found();
    this.#take(found, uri);
    if (now == null) {
      this.#complain('gone', name);
    } else if (problem !== null) {
      this.#complain('unreadable', name);
    } else if (now.size !== stamp.size || now.modified !== stamp.modified) {
      this.#complain('changed', name);
    } else if (!this.#watcher.isStopped()) {
      await this.#keep(uri, stamp, found);
    }
  }

  #take({ part, members }: FoundPart, uri: string): void {
    this.#builder.absorb(part);
    this.#places.push(...members.map((member) => (member === null ? { uri } : { uri, member })));
    const { failed, delayed } = part.report.counts;
    this.#state = { ...this.#state, failed: this.#state.failed + failed, delayed: this.#state.delayed + delayed };
  }

  async #keptOf(uri: string, { size, modified }: Stamp): Promise<FoundPart | null> {
    const text = this.#index === null ? null : ((await this.#served.disk?.readKept(this.#index, uri)) ?? null);
    const kept = text === null ? null : readKeptFile(text);
    return kept?.size === size && kept.modified === modified ? kept.found : null;
  }

  async #keep(uri: string, { size, modified }: Stamp, found: FoundPart): Promise<void> {
    if (this.#index === null || size < LEAST_KEPT) {
      return;
    }
    const kept: KeptFile = { size, modified, found };
    const text = JSON.stringify(kept);
    if (text.length <= MAX_KEPT) {
      // Without it, the file is read again the next time.
      await this.#served.disk?.keep(this.#index, uri, text).catch(() => undefined);
    }
  }

  #complain(kind: 'gone' | 'changed' | 'unreadable' | 'noDisk', name: string): void {
    const { reportPage, fileScan } = this.#locale.interface;
    const sentence = kind === 'gone' || kind === 'changed' ? reportPage[kind] : fileScan[kind];
    this.#builder.addProblem(fill(sentence, { name: plainLine(name) }));
  }

  #tell(news: Partial<ScanState>): void {
    const state = { ...this.#state, ...news };
    const seconds = Math.max((Date.now() - this.#started) / 1000, 0.001);
    this.#state = { ...state, rate: state.bytes / seconds };
    this.#watcher.onProgress(this.#state, () => this.found());
  }
}

/** Reads the texts of one file into a part of the report. */
class FileTexts implements TextsReader {
  readonly #name: string;
  readonly #locale: Locale;
  readonly #watcher: ScanWatcher;
  readonly #onRead: (share: number, counts: { readonly failed: number; readonly delayed: number }) => void;
  readonly #builder: ReportBuilder;
  readonly #members: (string | null)[] = [];
  #text: ReportedText | null = null;
  #member: string | null = null;
  #isWhole = true;
  /** Of the texts that have ended. */
  #counts = { failed: 0, delayed: 0 };

  constructor(
    name: string,
    locale: Locale,
    watcher: ScanWatcher,
    onRead: (share: number, counts: { readonly failed: number; readonly delayed: number }) => void,
  ) {
    this.#name = name;
    this.#locale = locale;
    this.#watcher = watcher;
    this.#onRead = onRead;
    this.#builder = new ReportBuilder(locale);
  }

  readonly whole = {
    ...outlookFiles,
    read: (bytes: Uint8Array): void => this.#text?.pushOutlook(bytes),
  };

  readonly begin = (name: string, isPacked: boolean): boolean => {
    this.#member = isPacked ? name : null;
    this.#text = new ReportedText(this.#nameOf(name), this.#builder, this.#locale);
    this.#isWhole = true;
    return !this.#watcher.isStopped();
  };

  readonly text = (chunk: TextChunk, share: number): boolean => {
    const isLog = this.#text?.push(chunk) === true;
    this.#onRead(share, this.#countsWith(this.#text));
    return isLog && !this.#watcher.isStopped();
  };

  readonly end = (isText: boolean): void => {
    const text = this.#text;
    this.#text = null;
    const content = text?.end(isText, this.#isWhole && !this.#watcher.isStopped());
    this.#counts = this.#countsWith(text);
    if (content === 'log') {
      this.#members.push(this.#member);
    } else if (content === 'other') {
      this.#builder.addPassedOver();
    }
  };

  readonly fault = (name: string, fault: ArchiveFault): void => {
    this.#isWhole = false;
    this.#builder.addProblem(archiveLine(this.#nameOf(name), fault, this.#locale));
  };

  found(): FoundPart {
    return { part: this.#builder.part(), members: this.#members };
  }

  /** The name of the file, which has its folders, and the name in the archive. */
  #nameOf(name: string): string {
    const own = this.#name.slice(this.#name.lastIndexOf('/') + 1);
    return name.startsWith(own) ? this.#name + name.slice(own.length) : name;
  }

  #countsWith(text: ReportedText | null): { readonly failed: number; readonly delayed: number } {
    const counts = text?.counts;
    return { failed: this.#counts.failed + (counts?.failed ?? 0), delayed: this.#counts.delayed + (counts?.delayed ?? 0) };
  }
}

/** Null if it is not what was kept: another program may have written it. */
function readKeptFile(text: string): KeptFile | null {
  try {
    const kept: KeptFile | null = JSON.parse(text);
    return Array.isArray(kept?.found.members) && Array.isArray(kept.found.part.causes) ? kept : null;
  } catch {
    return null;
  }
}
