/** Reports of logs, folders and files: the commands that show one, and the panels that show them, which survive a reload of the window. */

import * as vscode from 'vscode';
import { fillPlural } from '../locales/wording.ts';
import {
  CLEAR_INDEX_COMMAND,
  CLEAR_INDEX_REQUEST,
  type ClearIndexParams,
  type ClearIndexResult,
  SCAN_FOLDER_COMMAND,
  SHOW_REPORT_COMMAND,
} from '../reportProtocol.ts';
import { fileOfRecords } from './failingRecords.ts';
import type { OpenLogs } from './openLogs.ts';
import { OpenPanels } from './openPanels.ts';
import { activeFile } from './place.ts';
import { ReportPanel, titleOf } from './reportPanel.ts';
import { currentLanguage, currentWords } from './words.ts';

/** Type of the panels. */
const VIEW = 'mailFlowLens.report';
/** Folder in the extension's storage for what is kept of files. */
const INDEX = 'reports';

export class Reports implements vscode.Disposable {
  readonly #logs: OpenLogs;
  readonly #context: vscode.ExtensionContext;
  readonly #panels: OpenPanels<ReportPanel>;
  readonly #registered: vscode.Disposable;

  constructor(logs: OpenLogs, context: vscode.ExtensionContext) {
    this.#logs = logs;
    this.#context = context;
    this.#panels = new OpenPanels(VIEW, (panel, kept) => this.#restore(panel, kept));
    this.#registered = vscode.Disposable.from(
      this.#panels,
      vscode.commands.registerCommand(SHOW_REPORT_COMMAND, (file: unknown) => this.#showLog(file)),
      vscode.commands.registerCommand(SCAN_FOLDER_COMMAND, (file: unknown, all: unknown) => this.#scan(file, all)),
      vscode.commands.registerCommand(CLEAR_INDEX_COMMAND, () => this.#clearIndex()),
      logs.onDidRead((uri) => {
        for (const panel of this.#panels.all) {
          panel.changed(uri);
        }
      }),
      logs.onDidScan((progress) => {
        for (const panel of this.#panels.all) {
          panel.follow(progress);
        }
      }),
    );
  }

  dispose(): void {
    this.#registered.dispose();
  }

  async #showLog(file: unknown): Promise<void> {
    const uri = file instanceof vscode.Uri ? file : (vscode.window.activeTextEditor?.document.uri ?? activeFile());
    // A page of failing records is an excerpt: the report is of the file.
    await (uri === undefined ? this.#scan(undefined, undefined) : this.#show([fileOfRecords(uri) ?? uri]));
  }

  /** From the explorer: the item, and all that are selected; from the palette: asks for a folder, unless one is open. */
  async #scan(file: unknown, all: unknown): Promise<void> {
    const selected = Array.isArray(all) ? all.filter((one) => one instanceof vscode.Uri) : [];
    const chosen = selected.length > 0 ? selected : file instanceof vscode.Uri ? [file] : await chooseFolder();
    if (chosen.length > 0) {
      await this.#show(chosen);
    }
  }

  async #show(sources: readonly vscode.Uri[]): Promise<void> {
    const key = sources.map(String).join('\n');
    const open = this.#panels.find(key);
    if (open !== undefined) {
      open.reveal();
      await open.read();
      return;
    }
    const panel = vscode.window.createWebviewPanel(VIEW, titleOf(sources), vscode.ViewColumn.Active);
    await this.#open(panel, sources).read();
  }

  #restore(panel: vscode.WebviewPanel, kept: unknown): void {
    const sources: unknown = typeof kept === 'object' && kept !== null && 'sources' in kept ? kept.sources : null;
    const addresses = Array.isArray(sources) ? sources.filter((one) => typeof one === 'string') : [];
    const uris = addresses.map((address) => vscode.Uri.parse(address));
    if (uris.length === 0) {
      panel.dispose();
    } else {
      void this.#open(panel, uris).read();
    }
  }

  #open(panel: vscode.WebviewPanel, sources: readonly vscode.Uri[]): ReportPanel {
    const made = new ReportPanel(panel, sources, this.#logs, {
      folder: vscode.Uri.joinPath(this.#context.extensionUri, 'dist', 'reportView'),
      index: this.#indexFolder(),
    });
    return this.#panels.add(panel, made);
  }

  /** Another version, or another language, finds other words. */
  #indexFolder(): string {
    const { version } = this.#context.extension.packageJSON;
    return vscode.Uri.joinPath(this.#storage, `${version} ${currentLanguage()}`).toString();
  }

  get #storage(): vscode.Uri {
    return vscode.Uri.joinPath(this.#context.globalStorageUri, INDEX);
  }

  async #clearIndex(): Promise<void> {
    const params: ClearIndexParams = { index: this.#storage.toString() };
    const client = await this.#logs.client();
    const { files, bytes } = await client.sendRequest<ClearIndexResult>(CLEAR_INDEX_REQUEST, params);
    const { cleared, nothingKept } = currentWords().reportPage;
    const language = currentLanguage();
    const format = { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 } as const;
    const size = new Intl.NumberFormat(language, format).format(bytes / 1e6);
    // The answer is not awaited.
    void vscode.window.showInformationMessage(files === 0 ? nothingKept : fillPlural(cleared, language, files, { bytes: size }));
  }
}

/** The folder that is open; else, or of several, the one that the person chooses. */
async function chooseFolder(): Promise<readonly vscode.Uri[]> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const [only, ...others] = folders;
  if (only !== undefined && others.length === 0) {
    return [only.uri];
  }
  if (only !== undefined) {
    const chosen = await vscode.window.showWorkspaceFolderPick();
    return chosen === undefined ? [] : [chosen.uri];
  }
  const options = { canSelectFiles: true, canSelectFolders: true, canSelectMany: true };
  return (await vscode.window.showOpenDialog(options)) ?? [];
}
