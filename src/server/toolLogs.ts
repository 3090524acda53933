/** Reads logs for the tools: files and folders below some roots, and the open documents in them. */

import { continueReport, type LogReport } from '../logReport.ts';
import { settleReport } from '../reportGroups.ts';
import type { FilePlace, FoundReport } from '../reportProtocol.ts';
import { ReportBuilder } from '../service/overview/reportBuilder.ts';
import { ReportedText } from '../service/overview/reportedText.ts';
import type { FoundFailure, FoundTexts, ReadReport, ToolLogs } from '../tools/toolLogs.ts';
import { ToolRefusal } from '../tools/toolLogs.ts';
import { FailureFinder } from './failureFinder.ts';
import type { Served } from './feature.ts';
import type { Disk } from './files.ts';
import { textsOf } from './journeyTexts.ts';
import { ToolRoots } from './toolRoots.ts';
import { listSearchedFiles, MAX_WORKSPACE_FILES } from './workspaceLogs.ts';

/** What reading for the tools needs of the server. */
export type ToolHost = Pick<
  Served,
  'locale' | 'openLogs' | 'textOf' | 'disk' | 'readFile' | 'readTexts' | 'readReport' | 'workspaceFiles'
>;

/** Maximum number of reports that are kept, so that the next page of one is not read anew. */
const MAX_KEPT_REPORTS = 4;

interface Kept {
  /** Equal as long as nothing has changed. */
  readonly stamp: string;
  readonly read: ReadReport;
}

export class ToolLogReader implements ToolLogs {
  readonly #host: ToolHost;
  readonly #folders: () => Promise<readonly string[]>;
  readonly #noFolders: () => string;
  readonly #kept = new Map<string, Kept>();

  /** `folders`: addresses of those that may be read; `noFolders`: what is said if there are none. */
  constructor(host: ToolHost, folders: () => Promise<readonly string[]>, noFolders: () => string) {
    this.#host = host;
    this.#folders = folders;
    this.#noFolders = noFolders;
  }

  readonly readReport = async (path: string | null, stop: AbortSignal): Promise<ReadReport> => {
    const roots = await this.#roots();
    const rooted = path === null ? null : await roots.resolve(path);
    const sources = rooted === null ? roots.uris : [rooted.uri];
    const stamp = await this.#stampOf(sources);
    const key = `${this.#host.locale.language} ${sources.join(' ')}`;
    const kept = this.#kept.get(key);
    const read = kept?.stamp === stamp ? kept.read : await this.#readAnew(sources, roots, stop);
    this.#kept.delete(key);
    if (read.isWhole) {
      this.#kept.set(key, { stamp, read });
    }
    for (const [oldest] of this.#kept) {
      if (this.#kept.size > MAX_KEPT_REPORTS) {
        this.#kept.delete(oldest);
      }
    }
    return rooted?.member == null ? read : onlyFile(read, roots.nameOf(rooted.uri, rooted.member));
  };

  readonly listTexts = async (path: string | null, stop: AbortSignal): Promise<FoundTexts> => {
    const roots = await this.#roots();
    const below = path === null ? roots.uris : [(await roots.resolve(path)).uri];
    const isStopped = (): boolean => stop.aborted;
    const { disk } = this.#host;
    const files = disk === null ? await this.#host.workspaceFiles(isStopped) : await listLogs(disk, below, isStopped);
    const found = await textsOf(this.#host, files);
    const real = await Promise.all(found.texts.map(({ uri }) => this.#realOf(uri)));
    const texts = found.texts.flatMap((text, index) => {
      const uri = real[index] ?? null;
      const isWanted = uri !== null && below.some((one) => uri === one || uri.startsWith(`${one}/`));
      return isWanted ? [{ name: roots.nameOf(uri, text.member ?? null), read: text.read }] : [];
    });
    return { texts, isWhole: files.length < MAX_WORKSPACE_FILES };
  };

  readonly findFailure = async (path: string, line: number, stop: AbortSignal): Promise<FoundFailure | null> => {
    const roots = await this.#roots();
    const { uri, member } = await roots.resolve(path);
    const finder = new FailureFinder(member, line - 1, () => stop.aborted);
    const open = await this.#openPieces(uri);
    if (open !== null && member === null) {
      finder.readOpen(open);
      return finder.found();
    }
    const problem = await this.#host.readTexts(uri, finder);
    if (problem === 'noDisk') {
      finder.readOpen([(await this.#host.readFile(uri)) ?? '']);
    }
    return finder.found();
  };

  async #roots(): Promise<ToolRoots> {
    const { disk, locale } = this.#host;
    const roots = await ToolRoots.open(await this.#folders(), disk, locale);
    if (roots.isEmpty) {
      throw new ToolRefusal(this.#noFolders());
    }
    return roots;
  }

  async #readAnew(sources: readonly string[], roots: ToolRoots, stop: AbortSignal): Promise<ReadReport> {
    const { disk } = this.#host;
    if (disk === null) {
      return this.#readWithoutDisk(sources, roots, stop);
    }
    const asOpened = await Promise.all(sources.map(async (uri) => (await this.#openAddress(uri)) ?? uri));
    let known: LogReport | null = null;
    const places: FilePlace[] = [];
    const take = ({ report, places: more }: FoundReport): void => {
      known = known === null ? report : continueReport(known, report);
      places.push(...more);
    };
    const last = await this.#host.readReport(
      { sources: asOpened, index: null, follow: null },
      {
        stop,
        onProgress: async (_, news) => {
          if (news !== null) {
            take(news);
          }
        },
      },
    );
    take(last);
    const names = await Promise.all(
      places.map(async ({ uri, member }) => roots.nameOf((await disk.realPath(uri)) ?? uri, member ?? null)),
    );
    return { report: settleReport(known ?? last.report), names, isWhole: last.isWhole };
  }

  /** Where files are reached through the client alone. */
  async #readWithoutDisk(sources: readonly string[], roots: ToolRoots, stop: AbortSignal): Promise<ReadReport> {
    const { locale } = this.#host;
    const files = (await this.#host.workspaceFiles(() => stop.aborted)).filter((uri) =>
      sources.some((source) => uri === source || uri.startsWith(`${source}/`)),
    );
    const builder = new ReportBuilder(locale);
    const names: string[] = [];
    for (const uri of files) {
      const pieces = (await this.#openPieces(uri)) ?? [(await this.#host.readFile(uri)) ?? ''];
      const name = roots.nameOf(uri);
      const text = new ReportedText(name, builder, locale);
      for (const piece of pieces) {
        text.push(piece);
      }
      if (text.end(true, true) === 'log') {
        names.push(name);
      }
    }
    return { report: builder.report(), names, isWhole: files.length < MAX_WORKSPACE_FILES && !stop.aborted };
  }

  async #realOf(uri: string): Promise<string | null> {
    const { disk } = this.#host;
    return disk === null ? uri : disk.realPath(uri);
  }

  /** The address under which a file is open; null: it is not. */
  async #openAddress(real: string): Promise<string | null> {
    for (const { uri } of this.#host.openLogs()) {
      if ((await this.#realOf(uri)) === real) {
        return uri;
      }
    }
    return null;
  }

  async #openPieces(real: string): Promise<readonly string[] | null> {
    const uri = await this.#openAddress(real);
    const document = uri === null ? undefined : this.#host.textOf(uri);
    return document === undefined ? null : (document.pieces ?? [document.getText()]);
  }

  /** What changes whenever a file does. */
  async #stampOf(sources: readonly string[]): Promise<string> {
    const { disk } = this.#host;
    const open = [...this.#host.openLogs()].map(({ uri, version }) => `${uri} ${version}`);
    const files = disk === null ? [`${Date.now()}`] : await stampsBelow(disk, sources);
    return [...open, ...files].join('\n');
  }
}

async function stampsBelow(disk: Disk, uris: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const uri of uris) {
    const stamp = await disk.stampOf(uri);
    if (stamp?.kind === 'folder') {
      const items = await disk.readFolder(uri).catch(() => []);
      found.push(
        ...(await stampsBelow(
          disk,
          items.map(([name]) => `${uri}/${encodeURIComponent(name)}`),
        )),
      );
    } else {
      found.push(`${uri} ${stamp?.size} ${stamp?.modified} ${stamp?.changed}`);
    }
  }
  return found;
}

/** The files below some folders that are named like logs, and the files among them whatever their names. */
async function listLogs(disk: Disk, uris: readonly string[], isStopped: () => boolean): Promise<readonly string[]> {
  const kinds = await Promise.all(uris.map(async (uri) => (await disk.stampOf(uri))?.kind));
  const folders = uris.filter((_, index) => kinds[index] === 'folder');
  const readFolder = (uri: string): ReturnType<Disk['readFolder']> => disk.readFolder(uri).catch(() => []);
  const files = { readFolder, readFile: async () => null };
  return [...uris.filter((_, index) => kinds[index] === 'file'), ...(await listSearchedFiles(files, folders, isStopped))];
}

/** Of a report of an archive, one of its files. */
function onlyFile(read: ReadReport, name: string): ReadReport {
  const { report, names } = read;
  const file = names.indexOf(name);
  const failures = report.failures.filter((failure) => failure.file === file).map((failure) => ({ ...failure, file: 0 }));
  const { counts } = report.files[file] ?? report;
  const causes = report.causes.map((cause, index) => ({
    ...cause,
    count: failures.reduce((sum, failure) => sum + (failure.cause === index ? failure.messages : 0), 0),
  }));
  return {
    ...read,
    names: file < 0 ? [] : [name],
    report: settleReport({
      ...report,
      files: report.files.slice(file, file + 1),
      counts,
      causes,
      failures,
      slowest: report.slowest.filter((one) => one.file === file).map((one) => ({ ...one, file: 0 })),
      unexplained: report.unexplained.filter((one) => one.file === file).map((one) => ({ ...one, file: 0 })),
      span: report.files[file]?.span ?? null,
    }),
  };
}
