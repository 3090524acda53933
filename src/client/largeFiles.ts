/** Files that VS Code keeps from extensions because of their size: offers what failed in them, and shows a summary that a scan from the disk makes. */

import * as vscode from 'vscode';
import { PRODUCT_NAME } from '../ids/product.ts';
import { fill } from '../locales/wording.ts';
import {
  RECOGNISE_FILE_REQUEST,
  type RecogniseFileParams,
  SCAN_FILE_COMMAND,
  SCAN_FILE_REQUEST,
  type ScanFileLink,
  type ScanFileParams,
  type ScanFileResult,
  SHOW_RECORDS_COMMAND,
} from '../protocol.ts';
import { SCAN_SCHEME } from './addresses.ts';
import { withoutIcons, withoutLinks } from './commands.ts';
import { scanFromDisk } from './diskScan.ts';
import type { OpenLogs } from './openLogs.ts';
import { activeFile, fileName, shownName } from './place.ts';
import { currentWords } from './words.ts';

/** What one scan found. */
interface Page {
  readonly file: vscode.Uri;
  readonly text: string;
  readonly links: readonly ScanFileLink[];
}

/** Time in which VS Code gives extensions a document of a usual size, milliseconds; what it gives later takes the offer back. */
const OFFER_DELAY = 1500;
/** Smallest file, bytes, that VS Code may refuse to show because of its size: the least value of `workbench.editorLargeFileConfirmation`. */
const LEAST_BYTES = 1024 * 1024;

export class LargeFiles implements vscode.Disposable {
  readonly #logs: OpenLogs;
  /** Pages by their addresses. */
  readonly #pages = new Map<string, Page>();
  /** Names of the formats of the files that were looked at; null: no log. */
  readonly #formats = new Map<string, string | null>();
  /** Files about which a notification was shown. */
  readonly #notified = new Set<string>();
  readonly #item = vscode.window.createStatusBarItem('mailFlowLens.largeFile', vscode.StatusBarAlignment.Left, 0);
  readonly #registered: vscode.Disposable;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #scans = 0;

  constructor(logs: OpenLogs) {
    this.#logs = logs;
    const consider = (): void => this.#consider();
    this.#registered = vscode.Disposable.from(
      this.#item,
      vscode.window.tabGroups.onDidChangeTabs(consider),
      vscode.window.tabGroups.onDidChangeTabGroups(consider),
      vscode.workspace.onDidOpenTextDocument(consider),
      vscode.workspace.onDidCloseTextDocument(consider),
      vscode.commands.registerCommand(SCAN_FILE_COMMAND, async (file: unknown) => {
        const uri = file instanceof vscode.Uri ? file : activeFile();
        return uri === undefined ? undefined : this.#scan(uri);
      }),
      vscode.workspace.registerTextDocumentContentProvider(SCAN_SCHEME, {
        provideTextDocumentContent: (uri) => this.#pages.get(uri.toString())?.text ?? '',
      }),
      vscode.languages.registerDocumentLinkProvider(
        { scheme: SCAN_SCHEME },
        { provideDocumentLinks: ({ uri }) => this.#linksOf(uri) },
      ),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#pages.delete(uri.toString())),
    );
    this.#item.name = PRODUCT_NAME;
    this.#consider();
  }

  dispose(): void {
    clearTimeout(this.#waiting);
    this.#registered.dispose();
  }

  /** Offers the active file if extensions do not get it, and takes the offer back if they do or another one is active. */
  #consider(): void {
    clearTimeout(this.#waiting);
    const uri = withheldFile();
    const format = uri === undefined ? null : this.#formats.get(uri.toString());
    if (uri === undefined || format === null) {
      this.#item.hide();
    } else if (format !== undefined) {
      this.#offer(uri, format);
    } else {
      this.#item.hide();
      // No offer is made for a file that is gone.
      this.#waiting = setTimeout(() => this.#look(uri).catch(() => undefined), OFFER_DELAY);
    }
  }

  /** Looks at the beginning of a file on the disk. */
  async #look(uri: vscode.Uri): Promise<void> {
    if ((await vscode.workspace.fs.stat(uri)).size < LEAST_BYTES) {
      return;
    }
    const params: RecogniseFileParams = { uri: uri.toString() };
    const format = await (await this.#logs.client()).sendRequest<string | null>(RECOGNISE_FILE_REQUEST, params);
    this.#formats.set(params.uri, format);
    if (withheldFile()?.toString() === params.uri) {
      this.#consider();
    }
  }

  /** Offers a file in the status bar as long as it is the active one, and once in a notification. */
  #offer(uri: vscode.Uri, format: string): void {
    const { large, scan, showAll, offer } = currentWords().fileScan;
    const sentence = fill(large, { name: shownName(uri), format });
    this.#item.text = `$(error) ${withoutIcons(fill(offer, { name: shownName(uri) }))}`;
    this.#item.tooltip = sentence;
    this.#item.command = { command: SHOW_RECORDS_COMMAND, title: showAll, arguments: [uri] };
    this.#item.show();
    if (!this.#notified.has(uri.toString())) {
      this.#notified.add(uri.toString());
      // The answer is not awaited.
      void vscode.window.showInformationMessage(withoutLinks(sentence), showAll, scan).then((answer) => {
        const command = answer === showAll ? SHOW_RECORDS_COMMAND : answer === scan ? SCAN_FILE_COMMAND : undefined;
        return command === undefined ? undefined : vscode.commands.executeCommand(command, uri);
      });
    }
  }

  /** Scans a file and shows what it holds. @returns the address of the page; undefined if there is none */
  async #scan(file: vscode.Uri): Promise<vscode.Uri | undefined> {
    const params: ScanFileParams = { uri: file.toString() };
    const result = await scanFromDisk<ScanFileParams, ScanFileResult>(this.#logs, SCAN_FILE_REQUEST, params);
    if (result === undefined) {
      return undefined;
    }
    if ('refused' in result) {
      // The answer is not awaited.
      void vscode.window.showWarningMessage(withoutLinks(result.refused));
      return undefined;
    }
    const page = vscode.Uri.from({ scheme: SCAN_SCHEME, path: `/${++this.#scans}/${fileName(file)}.txt` });
    this.#pages.set(page.toString(), { file, ...result });
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(page), { preview: false });
    return page;
  }

  /** The links of a page: to places in the file where extensions get it, otherwise to its failing records. */
  #linksOf(uri: vscode.Uri): vscode.DocumentLink[] {
    const page = this.#pages.get(uri.toString());
    return (page?.links ?? []).map(({ line, start, end, target }) => {
      const range = new vscode.Range(line, start, line, end);
      return new vscode.DocumentLink(range, page && addressOf(page.file, target));
    });
  }
}

function addressOf(file: vscode.Uri, target: ScanFileLink['target']): vscode.Uri {
  const { place, member } = target;
  if (place !== undefined && member === undefined && isGiven(file)) {
    return file.with({ fragment: `L${place.line + 1},${place.character + 1}` });
  }
  const args = encodeURIComponent(JSON.stringify([file.toString(), target]));
  return vscode.Uri.parse(`command:${SHOW_RECORDS_COMMAND}?${args}`);
}

/** The file of the active tab if extensions do not get its document. */
function withheldFile(): vscode.Uri | undefined {
  const uri = activeFile();
  return uri?.scheme === 'file' && !isGiven(uri) ? uri : undefined;
}

/** Whether extensions get a file's document. */
function isGiven(file: vscode.Uri): boolean {
  return vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === file.toString());
}
