/** The failing records of files on the disk, a page at a time, as read-only documents that are explained like any log. */

import * as vscode from 'vscode';
import { PRODUCT_NAME } from '../ids/product.ts';
import { fill, fillPlural, sayNumber } from '../locales/wording.ts';
import {
  CHOOSE_RECORDS_COMMAND,
  FAILING_RECORDS_REQUEST,
  type FailingRecords,
  type FailingRecordsParams,
  type FailingRecordsResult,
  type FilePosition,
  GO_TO_FILE_COMMAND,
  RECORDS_SCHEME,
  type RecordsTarget,
  SCAN_FILE_COMMAND,
  SHOW_RECORDS_COMMAND,
} from '../protocol.ts';
import { SHOW_REPORT_COMMAND } from '../reportProtocol.ts';
import { withoutIcons, withoutLinks } from './commands.ts';
import { scanFromDisk } from './diskScan.ts';
import type { OpenLogs } from './openLogs.ts';
import { activeFile, placeOf, shownName } from './place.ts';
import { currentLanguage, currentWords } from './words.ts';

/** What a page shows. It is in the query of the page's address, so that pages survive a reload of the window. */
interface RecordsSource {
  /** The file. */
  readonly uri: string;
  readonly member?: string;
  readonly cause?: FilePosition;
  /** The first failure of each page up to this one. */
  readonly starts: readonly number[];
}

/** A page that is open, or was. */
interface OpenPage {
  readonly source: RecordsSource;
  readonly records: Omit<FailingRecords, 'text'>;
}

interface Choice extends vscode.QuickPickItem {
  readonly run: () => Promise<unknown>;
}

/** Maximum number of failures offered at once: what the server puts on a page. */
const NEXT = 5000;
/** Maximum number of pages remembered: they are not forgotten when they close, because another language id closes a document and opens it again. */
const MAX_PAGES = 50;

export class FailingRecordsPages implements vscode.Disposable {
  readonly #logs: OpenLogs;
  /** By the addresses of their documents, the latest at the end. */
  readonly #pages = new Map<string, OpenPage>();
  /** Texts of the pages that are about to be opened. */
  readonly #texts = new Map<string, string>();
  readonly #item = vscode.window.createStatusBarItem('mailFlowLens.failingRecords', vscode.StatusBarAlignment.Left, 0);
  readonly #registered: vscode.Disposable;

  constructor(logs: OpenLogs) {
    this.#logs = logs;
    this.#item.command = CHOOSE_RECORDS_COMMAND;
    this.#item.name = PRODUCT_NAME;
    this.#registered = vscode.Disposable.from(
      this.#item,
      vscode.commands.registerCommand(SHOW_RECORDS_COMMAND, (...args: readonly unknown[]) => this.#run(args)),
      vscode.commands.registerCommand(CHOOSE_RECORDS_COMMAND, () => this.#choose()),
      vscode.commands.registerCommand(GO_TO_FILE_COMMAND, (...args: readonly unknown[]) => this.#goToFile(args)),
      vscode.workspace.registerTextDocumentContentProvider(RECORDS_SCHEME, {
        provideTextDocumentContent: (page) => this.#textOf(page),
      }),
      vscode.window.onDidChangeActiveTextEditor(() => this.#tell()),
    );
  }

  dispose(): void {
    this.#registered.dispose();
  }

  /** Arguments: the file's address, and a target; none from the palette. @returns the address of the page */
  async #run([file, target]: readonly unknown[]): Promise<vscode.Uri | undefined> {
    const uri = file instanceof vscode.Uri ? file : typeof file === 'string' ? vscode.Uri.parse(file) : activeFile();
    if (uri === undefined) {
      return undefined;
    }
    const { member, cause, place } = targetOf(target);
    const source = { uri: uri.toString(), ...(member && { member }), ...(cause && { cause }), starts: [0] };
    return this.#show(source, place);
  }

  /** @returns the address of the page; undefined if there is none */
  async #show(source: RecordsSource, place?: FilePosition): Promise<vscode.Uri | undefined> {
    const page = pageOf(source);
    const key = page.toString();
    if (!vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === key)) {
      const result = await this.#request(page, source);
      if (result === undefined) {
        return undefined;
      }
      if ('refused' in result) {
        // The answer is not awaited.
        void vscode.window.showWarningMessage(withoutLinks(result.refused));
        return undefined;
      }
      this.#keep(key, source, result);
      this.#texts.set(key, result.text);
    }
    const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(page), { preview: false });
    const line = place === undefined ? -1 : (this.#pages.get(key)?.records.lines.indexOf(place.line) ?? -1);
    if (place !== undefined && line >= 0) {
      const at = new vscode.Position(line, place.character);
      editor.selection = new vscode.Selection(at, at);
      editor.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    }
    this.#tell();
    return page;
  }

  #request(page: vscode.Uri, { uri, member, cause, starts }: RecordsSource): Promise<FailingRecordsResult | undefined> {
    const params: FailingRecordsParams = {
      uri,
      ...(member !== undefined && { member }),
      ...(cause !== undefined && { cause }),
      page: page.toString(),
      from: starts.at(-1) ?? 0,
    };
    return scanFromDisk<FailingRecordsParams, FailingRecordsResult>(this.#logs, FAILING_RECORDS_REQUEST, params);
  }

  /** The text of a page; if there is none any more, one sentence that says so. */
  async #textOf(page: vscode.Uri): Promise<string> {
    const ready = this.#texts.get(page.toString());
    this.#texts.delete(page.toString());
    if (ready !== undefined) {
      return ready;
    }
    const source = sourceOf(page);
    const result = source === null ? undefined : await this.#request(page, source);
    if (source === null || result === undefined) {
      return '';
    }
    if ('refused' in result) {
      return result.refused;
    }
    this.#keep(page.toString(), source, result);
    this.#tell();
    return result.text;
  }

  #keep(page: string, source: RecordsSource, { text: _, ...records }: FailingRecords): void {
    this.#pages.delete(page);
    this.#pages.set(page, { source, records });
    for (const [oldest] of this.#pages) {
      if (this.#pages.size > MAX_PAGES) {
        this.#pages.delete(oldest);
      }
    }
  }

  /** Says in the status bar which failing records of which file the active editor shows. */
  #tell(): void {
    const page = this.#activePage();
    if (page === undefined) {
      this.#item.hide();
      return;
    }
    const { source, records } = page;
    const { range, ofCause, tooltip } = currentWords().failingRecords;
    const say = (number: number): string => sayNumber(number, currentLanguage());
    const first = source.starts.at(-1) ?? 0;
    const name = nameOf(source);
    const values = { first: say(first + 1), last: say(first + records.shown), count: say(records.total), name };
    const words = fill(range, values);
    const only = records.cause === null ? '' : `${fill(ofCause, { cause: records.cause })}\n`;
    this.#item.text = `$(list-selection) ${withoutIcons(words)}`;
    this.#item.tooltip = only + fill(tooltip, { name });
    this.#item.show();
  }

  #activePage(): OpenPage | undefined {
    const uri = vscode.window.activeTextEditor?.document.uri;
    return uri?.scheme === RECORDS_SCHEME ? this.#pages.get(uri.toString()) : undefined;
  }

  /** Lists what the active page leads to. */
  async #choose(): Promise<void> {
    const page = this.#activePage();
    if (page !== undefined) {
      const chosen = await vscode.window.showQuickPick(this.#choicesOf(page), { placeHolder: page.records.cause ?? '' });
      await chosen?.run();
    }
  }

  #choicesOf({ source, records }: OpenPage): readonly Choice[] {
    const words = currentWords().failingRecords;
    const { starts, uri, cause: _, ...rest } = source;
    const next = (starts.at(-1) ?? 0) + records.shown;
    const further = Math.min(records.total - next, NEXT);
    const choices: Choice[] = [];
    const add = (label: string, run: Choice['run']): number => choices.push({ label: withoutIcons(label), run });
    if (further > 0) {
      const label = fillPlural(words.next, currentLanguage(), further);
      add(label, () => this.#show({ ...source, starts: [...starts, next] }));
    }
    if (starts.length > 1) {
      add(words.previous, () => this.#show({ ...source, starts: starts.slice(0, -1) }));
    }
    if (source.cause !== undefined) {
      add(words.allCauses, () => this.#show({ ...rest, uri, starts: [0] }));
    }
    const file = vscode.Uri.parse(uri);
    add(fill(words.summary, { name: shownName(file) }), async () => vscode.commands.executeCommand(SCAN_FILE_COMMAND, file));
    add(fill(currentWords().reportPage.title, { name: shownName(file) }), async () =>
      vscode.commands.executeCommand(SHOW_REPORT_COMMAND, file),
    );
    const place = this.#placeInFile();
    if (place !== undefined) {
      const label = fill(words.goTo, { line: place.position.line + 1, name: shownName(file) });
      add(label, () => this.#goToFile([uri, place.position.line, place.position.character]));
    }
    return choices;
  }

  /** The place in the file of the cursor in the active page. */
  #placeInFile(): { readonly uri: vscode.Uri; readonly position: vscode.Position } | undefined {
    const page = this.#activePage();
    const at = vscode.window.activeTextEditor?.selection.active;
    const line = at === undefined ? undefined : page?.records.lines[at.line];
    return page === undefined || at === undefined || line === undefined || !page.records.isShown
      ? undefined
      : { uri: vscode.Uri.parse(page.source.uri), position: new vscode.Position(line, at.character) };
  }

  async #goToFile(args: readonly unknown[]): Promise<void> {
    const place = args.length === 3 ? placeOf(args) : this.#placeInFile();
    if (place !== undefined) {
      const selection = new vscode.Range(place.position, place.position);
      await vscode.commands.executeCommand('vscode.open', place.uri, { selection, preview: false });
    }
  }
}

function pageOf(source: RecordsSource): vscode.Uri {
  const name = nameOf(source).replaceAll('/', '\u2044');
  const title = fill(currentWords().failingRecords.title, { name, page: `${source.starts.length}` });
  return vscode.Uri.from({ scheme: RECORDS_SCHEME, path: `/${title}`, query: JSON.stringify(source) });
}

function nameOf({ uri, member }: RecordsSource): string {
  return shownName(member === undefined ? vscode.Uri.parse(uri) : vscode.Uri.from({ scheme: 'file', path: `/${member}` }));
}

/** What a page shows; null if the address is not one of ours. */
function sourceOf({ query }: vscode.Uri): RecordsSource | null {
  try {
    const { uri, starts, ...rest } = JSON.parse(query) as Partial<RecordsSource>;
    return typeof uri === 'string' && Array.isArray(starts) ? { ...rest, uri, starts } : null;
  } catch {
    return null;
  }
}

/** The file whose failing records a page shows; null for other addresses. */
export function fileOfRecords(page: vscode.Uri): vscode.Uri | null {
  const source = page.scheme === RECORDS_SCHEME ? sourceOf(page) : null;
  return source === null ? null : vscode.Uri.parse(source.uri);
}

/** The target that an argument is; menus pass others. */
function targetOf(argument: unknown): RecordsTarget {
  return typeof argument === 'object' && argument !== null && !Array.isArray(argument) ? argument : {};
}
