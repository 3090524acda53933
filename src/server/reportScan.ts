/** Reads logs into one report: open documents, and files and folders on the disk, one after the other. */

import { URI, Utils } from 'vscode-uri';
import { localeOf } from '../locales/languages.ts';
import type { Language, Locale } from '../locales/locale.ts';
import { fill } from '../locales/wording.ts';
import type { FilePlace, FoundReport, ReportParams, ScanState, WatchedFile } from '../reportProtocol.ts';
import type { OwnEntry } from '../service/document/ownCatalogue.ts';
import { ReportBuilder } from '../service/overview/reportBuilder.ts';
import { ReportedText } from '../service/overview/reportedText.ts';
import { plainLine } from '../service/wording/markdown.ts';
import { nameOfFile } from './fileRefusal.ts';
import type { Disk, ReadTexts, Stamp } from './files.ts';
import { FileTexts, type FoundCounts, type FoundPart } from './fileTexts.ts';
import { type FollowedFiles, isQuiet } from './followedFiles.ts';
import { GrowingFile } from './growingFile.ts';
import { KeptParts } from './keptParts.ts';
import { ScanTelling } from './scanTelling.ts';

/** What is to be read, as plain data: a thread of its own may read it. */
export interface ScanOrder extends Pick<ReportParams, 'sources' | 'index' | 'follow'> {
  /** Pieces of the texts that are open in the editor, by their addresses. */
  readonly open: ReadonlyMap<string, readonly string[]>;
  readonly language: Language;
  readonly timeZone: string | null;
  /** What the organisation adds to the catalogue. */
  readonly own: readonly OwnEntry[];
}

/** What a scan reads from. */
export interface ScanHost {
  readonly disk: Disk | null;
  readonly readTexts: ReadTexts;
}

/** Who follows a scan. */
export interface ScanListener {
  /** Stops it: what was found until then is the report. */
  readonly stop: AbortSignal;
  /** How far it is, and now and then what was found since the last time. Resolves when that was taken over. */
  readonly onProgress: (state: ScanState, found: FoundReport | null) => Promise<void>;
}

/** Maximum number of failures that are told at a time: as one piece, a long list takes its memory several times over. */
const MAX_AT_ONCE = 5000;

/** Reads all that was ordered; `followed`: what was remembered of it the last time. @returns what was not told meanwhile */
export async function readReport(
  order: ScanOrder,
  host: ScanHost,
  listener: ScanListener,
  followed: FollowedFiles | null = null,
): Promise<FoundReport> {
  const scan = new ReportScan(order, host, listener, followed);
  await scan.read(order.sources);
  await scan.tellMost();
  return { ...scan.found(), watched: scan.watched() };
}

/** A file to read. */
interface Source {
  readonly uri: string;
  /** As the report names it. */
  readonly name: string;
  readonly stamp: Stamp;
}

/** Maximum number of files of a scan. */
const MAX_FILES = 200_000;
/** Maximum numbers of files, those that changed last, and of folders that are asked whether they have changed. */
const MAX_WATCHED = 64;
/** Time for which a text is read before others get their turn, milliseconds. */
const TURN = 30;

const noCounts: FoundCounts = { failed: 0, delayed: 0 };

class ReportScan {
  readonly #order: ScanOrder;
  readonly #host: ScanHost;
  readonly #kept: KeptParts;
  readonly #locale: Locale;
  readonly #stop: AbortSignal;
  readonly #telling: ScanTelling;
  readonly #builder: ReportBuilder;
  readonly #followed: FollowedFiles | null;
  /** As they were read. */
  readonly #stamps = new Map<string, Stamp>();
  /** Files of which something waits for what follows. */
  readonly #pending = new Set<string>();
  #places: FilePlace[] = [];
  readonly #started = Date.now();
  /** What was read whole. */
  #done: Omit<ScanState, 'rate'> = { name: '', files: 0, allFiles: 0, bytes: 0, allBytes: 0, failed: 0, delayed: 0 };
  #unchanged = 0;

  constructor(order: ScanOrder, host: ScanHost, { stop, onProgress }: ScanListener, followed: FollowedFiles | null) {
    this.#followed = followed;
    this.#order = order;
    this.#host = host;
    this.#stop = stop;
    this.#telling = new ScanTelling(onProgress);
    this.#kept = new KeptParts(host.disk, order.index, order.own, localeOf(order.language));
    const locale = localeOf(order.language);
    this.#locale = order.timeZone === null ? locale : { ...locale, timeZone: order.timeZone };
    this.#builder = new ReportBuilder(this.#locale, order.own);
  }

  async read(sources: readonly string[]): Promise<void> {
    const files: Source[] = [];
    for (const uri of sources) {
      const pieces = this.#order.open.get(uri);
      await (pieces === undefined ? this.#list(uri, '', files) : this.#readOpen(uri, pieces));
    }
    const allBytes = files.reduce((sum, { stamp }) => sum + stamp.size, 0);
    this.#done = { ...this.#done, allFiles: files.length, allBytes };
    this.#followed?.keepOnly(new Set(files.map(({ uri }) => uri)));
    for (const file of files) {
      if (this.#stop.aborted) {
        return;
      }
      await this.#readFile(file);
    }
  }

  /** What tells that the report should be read again. */
  watched(): readonly WatchedFile[] {
    if (this.#followed === null) {
      return [];
    }
    const latest = [...this.#stamps].sort(([, one], [, other]) => other.modified - one.modified);
    return (['file', 'folder'] as const).flatMap((kind) =>
      latest
        .filter(([, stamp]) => stamp.kind === kind)
        .slice(0, MAX_WATCHED)
        .map(([uri, { size, modified }]) => ({
          uri,
          size: kind === 'folder' || this.#pending.has(uri) ? null : size,
          modified: this.#pending.has(uri) ? null : modified,
        })),
    );
  }

  /** What was found since this was last asked. */
  found(): FoundReport {
    const places = this.#places;
    this.#places = [];
    return {
      report: this.#builder.handOver(MAX_AT_ONCE),
      places,
      unchanged: this.#unchanged,
      isWhole: !this.#stop.aborted,
      watched: [],
      timeZone: this.#order.timeZone,
    };
  }

  /** Tells of more failures than `found` has. */
  async tellMost(): Promise<void> {
    while (this.#builder.waiting > MAX_AT_ONCE) {
      await this.#telling.tellFound(this.#state(), this.found());
    }
  }

  async #readOpen(uri: string, pieces: readonly string[]): Promise<void> {
    const builder = new ReportBuilder(this.#locale, this.#order.own);
    const text = new ReportedText(nameOfFile(uri), builder, this.#locale);
    let since = Date.now();
    for (const piece of pieces) {
      if (this.#stop.aborted || !text.push(piece)) {
        break;
      }
      if (Date.now() - since > TURN) {
        await new Promise((wake) => setTimeout(wake));
        since = Date.now();
      }
    }
    const isLog = text.end(true, !this.#stop.aborted) === 'log';
    this.#take({ part: builder.part(), members: isLog ? [null] : [] }, uri);
  }

  /** Adds the files of a folder in order of name, or the file itself. `folder`: names of the folders that it is in, as the report has them. */
  async #list(uri: string, folder: string, files: Source[]): Promise<void> {
    const { disk } = this.#host;
    const name = `${folder}${nameOfFile(uri)}`;
    const stamp = await disk?.stampOf(uri);
    if (this.#stop.aborted || files.length >= MAX_FILES) {
      return;
    }
    if (disk === null || stamp == null) {
      this.#complain(disk === null || !uri.startsWith('file:') ? 'noDisk' : 'gone', name);
      return;
    }
    this.#stamps.set(uri, stamp);
    if (stamp.kind === 'file') {
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
    this.#done = { ...this.#done, name };
    this.#tell(0, () => noCounts);
    if (this.#followed?.growing(uri) == null || !(await this.#readGrowing(file))) {
      const kept = this.#followed?.part(uri, stamp) ?? (await this.#kept.read(uri, stamp));
      if (kept !== null) {
        this.#unchanged++;
        this.#followed?.remember(uri, stamp, kept);
        this.#take(kept, uri);
      } else if (this.#followed?.wants(uri, stamp) !== true || !(await this.#readGrowing(file))) {
        await this.#readAnew(file);
      }
    }
    const { files, bytes } = this.#done;
    this.#done = { ...this.#done, files: files + 1, bytes: bytes + stamp.size };
    this.#tell(0, () => noCounts);
  }

  /** Reads a log that may be being written, or what was added to it. @returns false: it has to be read as any other */
  async #readGrowing({ uri, name, stamp }: Source): Promise<boolean> {
    const { disk } = this.#host;
    const followed = this.#followed;
    if (disk === null || followed === null) {
      return false;
    }
    const options = {
      locale: this.#locale,
      own: this.#order.own,
      isStopped: () => this.#stop.aborted,
      onRead: (read: number, counts: () => FoundCounts) => this.#tell(Math.min(read, stamp.size), counts),
    };
    const known = followed.growing(uri);
    const file = known ?? new GrowingFile(uri, name, disk, options);
    const growth = await file.read(stamp.size, options).catch(() => 'other' as const);
    if (growth !== 'grown' || this.#stop.aborted) {
      followed.leave(uri);
      if (growth === 'replaced') {
        this.#complain('replaced', name);
      }
      return known !== null && growth !== 'other' && followed.wants(uri, stamp) ? this.#readGrowing({ uri, name, stamp }) : false;
    }
    const found = file.found(isQuiet(stamp));
    followed.follow(uri, file, found.part.report.failures.length);
    this.#take(found, uri);
    if (file.isPending) {
      this.#pending.add(uri);
    } else {
      await this.#kept.keep(uri, stamp, found);
    }
    return true;
  }

  async #readAnew({ uri, name, stamp }: Source): Promise<void> {
    const texts = new FileTexts(name, {
      locale: this.#locale,
      own: this.#order.own,
      isStopped: () => this.#stop.aborted,
      onRead: (share, counts) => this.#tell(Math.min(share, 1) * stamp.size, counts),
    });
    const problem = await this.#host.readTexts(uri, texts);
    const now = await this.#host.disk?.stampOf(uri);
    const found = texts.found();
    this.#take(found, uri);
    if (now == null) {
      this.#complain('gone', name);
    } else if (problem !== null) {
      this.#complain('unreadable', name);
    } else if (now.size !== stamp.size || now.modified !== stamp.modified) {
      this.#complain('changed', name);
    } else if (!this.#stop.aborted) {
      this.#followed?.remember(uri, stamp, found);
      await this.#kept.keep(uri, stamp, found);
    }
  }

  #take({ part, members }: FoundPart, uri: string): void {
    this.#builder.absorb(part);
    this.#places.push(...members.map((member) => (member === null ? { uri } : { uri, member })));
    const { failed, delayed } = part.report.counts;
    this.#done = { ...this.#done, failed: this.#done.failed + failed, delayed: this.#done.delayed + delayed };
  }

  #complain(kind: 'gone' | 'changed' | 'replaced' | 'unreadable' | 'noDisk', name: string): void {
    const { reportPage, fileScan } = this.#locale.interface;
    const sentence = kind === 'gone' || kind === 'changed' || kind === 'replaced' ? reportPage[kind] : fileScan[kind];
    this.#builder.addProblem(fill(sentence, { name: plainLine(name) }));
  }

  /** `read`: bytes of the file that is being read; `counts`: what was found in it. */
  #tell(read: number, counts: () => FoundCounts): void {
    this.#telling.tell(
      () => this.#state(read, counts()),
      () => this.found(),
    );
  }

  #state(read = 0, counts = noCounts): ScanState {
    const { bytes, failed, delayed } = this.#done;
    const seconds = Math.max((Date.now() - this.#started) / 1000, 0.001);
    return {
      ...this.#done,
      bytes: bytes + read,
      rate: (bytes + read) / seconds,
      failed: failed + counts.failed,
      delayed: delayed + counts.delayed,
    };
  }
}
