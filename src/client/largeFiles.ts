/** Files that VS Code keeps from extensions because of their size: says so, and shows what a scan from the disk finds in them. */

import * as vscode from 'vscode';
import { WorkDoneProgress } from 'vscode-languageclient';
import { fill } from '../locales/wording.ts';
import {
  MAX_FILE_BYTES,
  RECOGNISE_FILE_REQUEST,
  type RecogniseFileParams,
  SCAN_FILE_COMMAND,
  SCAN_FILE_REQUEST,
  type ScanFileLink,
  type ScanFileParams,
  type ScanFileResult,
} from '../protocol.ts';
import { SCAN_SCHEME } from './addresses.ts';
import { withoutLinks } from './commands.ts';
import type { OpenLogs } from './openLogs.ts';
import { fileName } from './place.ts';
import { currentWords } from './words.ts';

/** What one scan found. */
interface Page {
  readonly file: vscode.Uri;
  readonly text: string;
  readonly links: readonly ScanFileLink[];
}

export class LargeFiles implements vscode.Disposable {
  readonly #logs: OpenLogs;
  /** Pages by their addresses. */
  readonly #pages = new Map<string, Page>();
  /** Files for which the offer was made. */
  readonly #offered = new Set<string>();
  readonly #registered: vscode.Disposable;
  #scans = 0;

  constructor(logs: OpenLogs) {
    this.#logs = logs;
    this.#registered = vscode.Disposable.from(
      vscode.window.tabGroups.onDidChangeTabs(({ opened, changed }) => this.#consider([...opened, ...changed])),
      vscode.commands.registerCommand(SCAN_FILE_COMMAND, async (file: unknown) => {
        const uri = file instanceof vscode.Uri ? file : addressOf(vscode.window.tabGroups.activeTabGroup.activeTab);
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
    this.#consider(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs));
  }

  dispose(): void {
    this.#registered.dispose();
  }

  #consider(tabs: readonly vscode.Tab[]): void {
    for (const tab of tabs) {
      const uri = tab.isActive ? addressOf(tab) : undefined;
      if (uri !== undefined && !this.#offered.has(uri.toString())) {
        // No offer is made for a file that is gone or in no file system.
        this.#offer(uri).catch(() => undefined);
      }
    }
  }

  /** Offers, once, to scan a file on the disk that is too large for extensions. */
  async #offer(uri: vscode.Uri): Promise<void> {
    // A document that extensions get needs no look at the disk.
    if (uri.scheme !== 'file' || vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString())) {
      return;
    }
    if ((await vscode.workspace.fs.stat(uri)).size <= MAX_FILE_BYTES) {
      return;
    }
    this.#offered.add(uri.toString());
    const params: RecogniseFileParams = { uri: uri.toString() };
    const format = await (await this.#logs.client()).sendRequest<string | null>(RECOGNISE_FILE_REQUEST, params);
    if (format !== null) {
      const { large, scan } = currentWords().fileScan;
      const sentence = withoutLinks(fill(large, { name: fileName(uri), format }));
      if ((await vscode.window.showInformationMessage(sentence, scan)) === scan) {
        await this.#scan(uri);
      }
    }
  }

  /** Scans a file and shows what it holds. @returns the address of the page; undefined if there is none */
  async #scan(file: vscode.Uri): Promise<vscode.Uri | undefined> {
    const client = await this.#logs.client();
    const title = withoutLinks(fill(currentWords().fileScan.progress, { name: fileName(file) }));
    const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
    const result = await vscode.window.withProgress(options, async (progress, token) => {
      const params: ScanFileParams = { uri: file.toString(), workDoneToken: `${SCAN_SCHEME}/${++this.#scans}` };
      let before = 0;
      const listener = client.onProgress(WorkDoneProgress.type, params.workDoneToken ?? '', (report) => {
        const percent = report.kind === 'report' ? (report.percentage ?? before) : before;
        progress.report({ increment: percent - before });
        before = percent;
      });
      try {
        const answer = await client.sendRequest<ScanFileResult>(SCAN_FILE_REQUEST, params, token);
        return token.isCancellationRequested ? undefined : answer;
      } catch (error) {
        if (token.isCancellationRequested) {
          return undefined;
        }
        throw error;
      } finally {
        listener.dispose();
      }
    });
    if (result === undefined) {
      return undefined;
    }
    if ('refused' in result) {
      // The answer is not awaited.
      void vscode.window.showWarningMessage(withoutLinks(result.refused));
      return undefined;
    }
    const page = vscode.Uri.from({ scheme: SCAN_SCHEME, path: `/${this.#scans}/${fileName(file)}.txt` });
    this.#pages.set(page.toString(), { file, ...result });
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(page), { preview: false });
    return page;
  }

  #linksOf(uri: vscode.Uri): vscode.DocumentLink[] {
    const page = this.#pages.get(uri.toString());
    return (page?.links ?? []).map(({ line, start, end, target }) => {
      const fragment = `L${target.line + 1},${target.character + 1}`;
      return new vscode.DocumentLink(new vscode.Range(line, start, line, end), page?.file.with({ fragment }));
    });
  }
}

function addressOf(tab: vscode.Tab | undefined): vscode.Uri | undefined {
  return tab?.input instanceof vscode.TabInputText ? tab.input.uri : undefined;
}
