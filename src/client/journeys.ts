/** Journeys of messages and SMTP sessions: the commands that show one, and the panels, which survive a reload of the window. */

import * as vscode from 'vscode';
import {
  JOURNEY_REQUEST,
  type JourneyParams,
  type JourneyResult,
  type KeptPage,
  type PageKind,
  SESSION_REQUEST,
  SHOW_JOURNEY_COMMAND,
  SHOW_SESSION_COMMAND,
} from '../journeyProtocol.ts';
import { withoutLinks } from './commands.ts';
import { scanFromDisk } from './diskScan.ts';
import { JourneyPanel, keyOf, readKept, titleOf } from './journeyPanel.ts';
import type { OpenLogs } from './openLogs.ts';
import { OpenPanels } from './openPanels.ts';
import { placeOf } from './place.ts';
import { currentWords } from './words.ts';

/** Type of the panels. */
const VIEW = 'mailFlowLens.journey';

const requests: Readonly<Record<PageKind, string>> = { journey: JOURNEY_REQUEST, session: SESSION_REQUEST };

export class Journeys implements vscode.Disposable {
  readonly #logs: OpenLogs;
  readonly #folder: vscode.Uri;
  readonly #panels: OpenPanels<JourneyPanel>;
  readonly #registered: vscode.Disposable;

  /** `extension`: folder of the packed extension. */
  constructor(logs: OpenLogs, extension: vscode.Uri) {
    this.#logs = logs;
    this.#folder = vscode.Uri.joinPath(extension, 'dist', 'journeyView');
    this.#panels = new OpenPanels(VIEW, (panel, kept) => this.#restore(panel, kept));
    this.#registered = vscode.Disposable.from(
      this.#panels,
      vscode.commands.registerCommand(SHOW_JOURNEY_COMMAND, (...args: readonly unknown[]) => this.#ask('journey', args)),
      vscode.commands.registerCommand(SHOW_SESSION_COMMAND, (...args: readonly unknown[]) => this.#ask('session', args)),
    );
  }

  dispose(): void {
    this.#registered.dispose();
  }

  async #ask(kind: PageKind, args: readonly unknown[]): Promise<void> {
    const place = placeOf(args);
    if (place === undefined) {
      return;
    }
    const uri = place.uri.toString();
    const { line, character } = place.position;
    await this.#find(kind, { uri, position: { line, character } });
  }

  /** Shows what is asked for, or says why it cannot be shown. */
  async #find(kind: PageKind, params: JourneyParams): Promise<void> {
    const result = await this.#request(kind, params);
    if (result === undefined) {
      return;
    }
    if ('refused' in result) {
      // The answer is not awaited.
      void vscode.window.showWarningMessage(withoutLinks(result.refused));
      return;
    }
    this.#show({ kind, uri: params.uri, id: result.id }, result);
  }

  /** Undefined if the person cancelled it. */
  #request(kind: PageKind, params: JourneyParams): Promise<JourneyResult | undefined> {
    return scanFromDisk(this.#logs, requests[kind], params, currentWords().journeyPage.following);
  }

  #show(kept: KeptPage, result: JourneyResult): void {
    const known = this.#panels.find(keyOf(kept));
    if (known !== undefined) {
      known.show(result);
      known.reveal();
      return;
    }
    // Where the others are, so that the log stays in view.
    const column = this.#panels.all.at(-1)?.viewColumn ?? vscode.ViewColumn.Beside;
    this.#open(vscode.window.createWebviewPanel(VIEW, titleOf(kept), column), kept).show(result);
  }

  #open(panel: vscode.WebviewPanel, kept: KeptPage): JourneyPanel {
    const made = new JourneyPanel(panel, kept, this.#folder, {
      onAgain: () => void this.#read(made, kept),
      onPage: ({ kind, uri, id }) => void this.#find(kind, { uri, id }),
    });
    return this.#panels.add(panel, made);
  }

  #restore(panel: vscode.WebviewPanel, state: unknown): void {
    const kept = readKept(state);
    if (kept === null) {
      panel.dispose();
    } else {
      void this.#read(this.#open(panel, kept), kept);
    }
  }

  async #read(panel: JourneyPanel, { kind, uri, id }: KeptPage): Promise<void> {
    try {
      const result = await this.#request(kind, { uri, id });
      if (result !== undefined) {
        panel.show(result);
      }
    } catch (error) {
      panel.show({ refused: error instanceof Error ? error.message : String(error) });
    }
  }
}
