/** The pane that follows the cursor: sends its page what there is to show, and does what is pressed there. */

import * as vscode from 'vscode';
import { fill } from '../locales/wording.ts';
import {
  DETAILS_REQUEST,
  NEXT_FAILURE_COMMAND,
  OPEN_SAMPLE_COMMAND,
  PASTE_LOG_COMMAND,
  type PlaceParams,
  PREVIOUS_FAILURE_COMMAND,
  SHOW_DETAILS_COMMAND,
} from '../protocol.ts';
import {
  type Details,
  type DetailsAction,
  type DetailsWords,
  type FromPage,
  indexedRequests,
  type ToPage,
} from '../recordDetails.ts';
import { MESSAGE_TIME } from './commands.ts';
import type { OpenLogs } from './openLogs.ts';
import { frameOf, readRequest } from './pageFrame.ts';
import { placeOf, shownName, showPlace } from './place.ts';
import { currentLanguage, currentWords } from './words.ts';

/** What the page sends without an index. */
const plainRequests = ['ready', 'next', 'previous'] as const;

const VIEW = 'mailFlowLens.details';
/** Pause after which the pane follows a cursor that is moved on and on, milliseconds. */
const DELAY = 100;

/** What the page shows, with what it was not sent. */
interface Shown {
  readonly version: number;
  readonly actions: readonly DetailsAction[];
  /** Null if there is nothing to show. */
  readonly about: { readonly uri: vscode.Uri; readonly details: Details } | null;
}

export class DetailsView implements vscode.WebviewViewProvider, vscode.Disposable {
  readonly #logs: OpenLogs;
  /** Folder of the packed extension. */
  readonly #extension: vscode.Uri;
  readonly #registered: vscode.Disposable;
  #view: vscode.WebviewView | undefined;
  #shown: Shown | undefined;
  #version = 0;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #request: vscode.CancellationTokenSource | undefined;

  constructor(logs: OpenLogs, extension: vscode.Uri) {
    this.#logs = logs;
    this.#extension = extension;
    this.#registered = vscode.Disposable.from(
      vscode.window.registerWebviewViewProvider(VIEW, this),
      vscode.commands.registerCommand(SHOW_DETAILS_COMMAND, (...args: readonly unknown[]) => showDetails(args)),
      vscode.window.onDidChangeActiveTextEditor(() => this.#follow()),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === vscode.window.activeTextEditor) {
          this.#follow();
        }
      }),
      logs.onDidRead((uri) => {
        if (uri === vscode.window.activeTextEditor?.document.uri.toString()) {
          this.#follow();
        }
      }),
    );
  }

  dispose(): void {
    clearTimeout(this.#waiting);
    this.#request?.cancel();
    this.#registered.dispose();
  }

  /** Called by VS Code when the view is opened, and again after it was hidden for long: its page is not kept. */
  resolveWebviewView(view: vscode.WebviewView): void {
    this.#view = view;
    const folder = vscode.Uri.joinPath(this.#extension, 'dist', 'detailsView');
    view.webview.options = { enableScripts: true, localResourceRoots: [folder] };
    view.webview.onDidReceiveMessage((message: unknown) => this.#receive(message));
    view.onDidChangeVisibility(() => this.#follow());
    view.onDidDispose(() => {
      this.#view = undefined;
    });
    view.webview.html = frameOf(view.webview, folder);
  }

  #follow(): void {
    clearTimeout(this.#waiting);
    this.#request?.cancel();
    if (this.#view?.visible === true) {
      this.#waiting = setTimeout(() => void this.#update(), DELAY);
    }
  }

  async #update(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined || !this.#logs.isShown(editor.document)) {
      this.#showNothing();
      return;
    }
    const request = new vscode.CancellationTokenSource();
    this.#request = request;
    const { uri } = editor.document;
    const { line, character } = editor.selection.active;
    const params: PlaceParams = { uri: uri.toString(), position: { line, character } };
    try {
      const client = await this.#logs.client();
      const details = await client.sendRequest<Details | null>(DETAILS_REQUEST, params, request.token);
      if (request.token.isCancellationRequested) {
        return;
      }
      if (details === null) {
        this.#showNothing();
      } else {
        this.#show(uri, line, details);
      }
    } catch (error) {
      // A request that was cancelled, because the cursor has moved on, fails too.
      if (!request.token.isCancellationRequested) {
        this.#logs.warn(`No details: ${error instanceof Error ? error.message : String(error)}`);
      }
    } finally {
      request.dispose();
    }
  }

  #show(uri: vscode.Uri, line: number, details: Details): void {
    const words = currentWords();
    this.#shown = { version: ++this.#version, actions: details.actions, about: { uri, details } };
    this.#send({
      type: 'details',
      version: this.#version,
      words: pageWords(),
      place: fill(words.details.place, { name: shownName(uri), line: line + 1 }),
      details: { ...details, actions: details.actions.map(({ title }) => ({ title })) },
    });
  }

  #showNothing(): void {
    const { details } = currentWords();
    const actions: readonly DetailsAction[] = [
      { title: details.openSample, command: OPEN_SAMPLE_COMMAND, arguments: [] },
      { title: details.openFile, command: 'workbench.action.files.openFile', arguments: [] },
      { title: details.openFolder, command: 'workbench.action.files.openFolder', arguments: [] },
      { title: details.paste, command: PASTE_LOG_COMMAND, arguments: [] },
    ];
    this.#shown = { version: ++this.#version, actions, about: null };
    this.#send({
      type: 'nothing',
      version: this.#version,
      language: currentLanguage(),
      text: details.noLog,
      actions: actions.map(({ title }) => ({ title })),
    });
  }

  #send(message: ToPage): void {
    void this.#view?.webview.postMessage(message);
  }

  #receive(message: unknown): void {
    const request = readRequest(message, plainRequests, indexedRequests);
    if (request === null) {
      return;
    }
    switch (request.type) {
      case 'ready':
        this.#follow();
        return;
      case 'next':
        void vscode.commands.executeCommand(NEXT_FAILURE_COMMAND);
        return;
      case 'previous':
        void vscode.commands.executeCommand(PREVIOUS_FAILURE_COMMAND);
        return;
      default:
        // What was pressed may have been replaced in the meantime.
        if (this.#shown?.version === request.version) {
          void act(this.#shown, request);
        }
    }
  }
}

async function act({ actions, about }: Shown, { type, index }: Extract<FromPage, { readonly index: number }>): Promise<void> {
  switch (type) {
    case 'run': {
      const action = actions[index];
      if (action !== undefined) {
        await vscode.commands.executeCommand(action.command, ...action.arguments);
      }
      return;
    }
    case 'copyField':
      return copy(about?.details.fields[index]?.value);
    case 'copyCommand':
      return copy(about?.details.card?.blocks.flatMap((block) => (block.kind === 'commands' ? block.commands : []))[index]?.text);
    case 'show': {
      const event = about?.details.events[index];
      if (about !== null && event !== undefined) {
        await showPlace(about.uri, new vscode.Position(event.line, 0));
      }
    }
  }
}

async function copy(text: string | undefined): Promise<void> {
  if (text !== undefined) {
    await vscode.env.clipboard.writeText(text);
    vscode.window.setStatusBarMessage(currentWords().status.copied, MESSAGE_TIME);
  }
}

/** From a link, the cursor is put on the code that it is about, which the pane then explains. */
async function showDetails(args: readonly unknown[]): Promise<void> {
  const place = args.length === 0 ? undefined : placeOf(args);
  if (place !== undefined) {
    await showPlace(place.uri, place.position);
  }
  await vscode.commands.executeCommand(`${VIEW}.focus`);
}

function pageWords(): DetailsWords {
  const { details, explanation } = currentWords();
  const { previous, next, actions, empty, copy: copyWord, copyNamed, more, less, toLine, repeated, noRecord } = details;
  return {
    previous,
    next,
    actions,
    record: explanation.record,
    empty,
    copy: copyWord,
    copyNamed,
    more,
    less,
    toLine,
    repeated,
    noRecord,
  };
}
