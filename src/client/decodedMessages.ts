/** Messages decoded, as read-only documents that are explained like any log. */

import * as vscode from 'vscode';
import { fill } from '../locales/wording.ts';
import {
  DECODED_REQUEST,
  type DecodedParams,
  type DecodedResult,
  MAX_FILE_BYTES,
  MESSAGES_REQUEST,
  type MessagesParams,
  type MessagesResult,
  SHOW_DECODED_COMMAND,
} from '../protocol.ts';
import { remarkPage } from '../scan/messages/decodedLayout.ts';
import { guessEncoding } from '../text/encoding.ts';
import { DECODED_AUTHORITY, isDecoded, PAGE_SCHEME } from './addresses.ts';
import { withoutIcons, withoutLinks } from './commands.ts';
import { globOf } from './namePattern.ts';
import type { OpenLogs } from './openLogs.ts';
import { fileName, shownName } from './place.ts';
import { currentWords } from './words.ts';

/** Pause in the typing after which a changed document is decoded again, milliseconds. */
const REFRESH_DELAY = 300;
/** Number of bytes turned into base64 at a time. */
const BASE64_STEP = 0x8000;

/** What a page shows. It is in the query of the page's address, so that pages survive a reload of the window. */
interface MessageSource {
  readonly uri: string;
  /** In a mailbox: the number of the message, from 1. */
  readonly message: number | null;
}

export class DecodedMessages implements vscode.Disposable {
  readonly #logs: OpenLogs;
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  /** Answers for pages that are about to be opened. */
  readonly #answers = new Map<string, DecodedResult>();
  /** Pages that are waiting for a pause in the edits of their source. */
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();
  /** Watchers of the files that are not open, by the address of the page. */
  readonly #watchers = new Map<string, vscode.Disposable>();
  readonly #registered: vscode.Disposable;

  constructor(logs: OpenLogs) {
    this.#logs = logs;
    this.#registered = vscode.Disposable.from(
      this.#changed,
      vscode.commands.registerCommand(SHOW_DECODED_COMMAND, (...args: readonly unknown[]) => this.#run(args)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) {
          this.#refreshPagesOf(document.uri);
        }
      }),
      vscode.workspace.onDidDeleteFiles(({ files }) => {
        for (const file of files) {
          this.#refreshPagesOf(file);
        }
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#forget(uri.toString())),
    );
  }

  dispose(): void {
    this.#registered.dispose();
    for (const timer of this.#waiting.values()) {
      clearTimeout(timer);
    }
    for (const watcher of this.#watchers.values()) {
      watcher.dispose();
    }
  }

  /** Shows an Outlook message decoded instead of its bytes. */
  async showOutlookMessage(uri: vscode.Uri, viewColumn: vscode.ViewColumn | undefined, line?: number): Promise<void> {
    const selection = line === undefined ? undefined : new vscode.Range(line, 0, line, 0);
    await this.#show(pageOf({ uri: uri.toString(), message: null }), {
      preview: false,
      ...(viewColumn && { viewColumn }),
      ...(selection && { selection }),
    });
  }

  /** Arguments: address, number of the part, code, and line of an Outlook message's page from our own links and actions; an address from menus; none from the palette. */
  async #run([target, part, code, line]: readonly unknown[]): Promise<vscode.Uri | undefined> {
    const editor = vscode.window.activeTextEditor;
    const uri =
      target instanceof vscode.Uri ? target : typeof target === 'string' ? vscode.Uri.parse(target) : editor?.document.uri;
    if (uri === undefined) {
      return undefined;
    }
    if (isOutlookFile(uri) && !(await isTextFile(uri))) {
      await this.showOutlookMessage(uri, undefined, typeof line === 'number' ? line : undefined);
      return undefined;
    }
    const params = await this.#choose(uri, typeof part === 'string' ? part : null, editor);
    if (params === undefined) {
      return undefined;
    }
    const answer = await this.#request(params);
    if (answer === null) {
      void vscode.window.showWarningMessage(withoutLinks(fill(currentWords().decoded.noMessage, { name: fileName(uri) })));
      return undefined;
    }
    const page = pageOf({ uri: params.uri, message: answer.message });
    this.#answers.set(page.toString(), answer);
    const shown = await this.#show(page, { preview: false });
    if (typeof part === 'string') {
      reveal(shown, answer, part, typeof code === 'string' ? code : '');
    }
    return page;
  }

  /** Which message of a file is meant; undefined if the person cancels. */
  async #choose(uri: vscode.Uri, part: string | null, editor: vscode.TextEditor | undefined): Promise<DecodedParams | undefined> {
    const params: DecodedParams = { uri: uri.toString() };
    const [, message] = /^(\d{1,9}):/.exec(part ?? '') ?? [];
    if (message !== undefined) {
      return { ...params, message: Number(message) };
    }
    await openSource(uri);
    if (editor?.document.uri.toString() === params.uri) {
      return { ...params, line: editor.selection.active.line };
    }
    const asked: MessagesParams = { uri: params.uri };
    const messages = await (await this.#logs.client()).sendRequest<MessagesResult>(MESSAGES_REQUEST, asked);
    if (messages.length < 2) {
      return params;
    }
    const items = messages.map(({ subject, from, date }, index) => ({
      label: `${index + 1} · ${withoutIcons(subject)}`,
      description: withoutIcons(from),
      detail: withoutIcons(date),
      message: index + 1,
    }));
    const chosen = await vscode.window.showQuickPick(items, {
      placeHolder: currentWords().decoded.choose,
      matchOnDescription: true,
      matchOnDetail: true,
    });
    return chosen && { ...params, message: chosen.message };
  }

  async #request(params: DecodedParams): Promise<DecodedResult | null> {
    return (await this.#logs.client()).sendRequest<DecodedResult | null>(DECODED_REQUEST, params);
  }

  async #show(page: vscode.Uri, options: vscode.TextDocumentShowOptions): Promise<vscode.TextEditor> {
    return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(page), options);
  }

  /** Fires for pages whose text has changed. */
  get onDidChange(): vscode.Event<vscode.Uri> {
    return this.#changed.event;
  }

  /** The text of a page; if the message is gone, one sentence that says so. */
  async textOf(page: vscode.Uri): Promise<string> {
    const ready = this.#answers.get(page.toString());
    this.#answers.delete(page.toString());
    if (ready !== undefined) {
      return ready.text;
    }
    const source = sourceOf(page);
    if (source === null) {
      return '';
    }
    const uri = vscode.Uri.parse(source.uri);
    const { decoded, notices } = currentWords();
    const name = shownName(uri);
    try {
      const bytes = isOutlookFile(uri) ? await this.#readWatched(uri, page) : null;
      if (bytes === 'tooLarge') {
        return remarkPage(name, notices['too-large']);
      }
      const isBinary = bytes !== null && guessEncoding(bytes) === 'binary';
      if (!isBinary) {
        await openSource(uri);
      }
      const params: DecodedParams = { uri: source.uri, ...(source.message !== null && { message: source.message }) };
      const answer = await this.#request(isBinary ? { ...params, bytes: toBase64(bytes) } : params);
      return answer?.text ?? remarkPage(name, fill(decoded.noMessage, { name }));
    } catch (error) {
      this.#logs.warn(`${source.uri}: ${error instanceof Error ? error.message : String(error)}`);
      return remarkPage(name, fill(decoded.gone, { name }));
    }
  }

  /** The bytes of a file. The page is refreshed when the file changes. */
  async #readWatched(uri: vscode.Uri, page: vscode.Uri): Promise<Uint8Array | 'tooLarge'> {
    const key = page.toString();
    if (!this.#watchers.has(key)) {
      const folder = vscode.Uri.joinPath(uri, '..');
      const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, globOf(fileName(uri))));
      const refresh = (): void => this.#refresh(page);
      this.#watchers.set(
        key,
        vscode.Disposable.from(watcher, watcher.onDidChange(refresh), watcher.onDidDelete(refresh), watcher.onDidCreate(refresh)),
      );
    }
    if ((await vscode.workspace.fs.stat(uri)).size > MAX_FILE_BYTES) {
      return 'tooLarge';
    }
    return vscode.workspace.fs.readFile(uri);
  }

  #refreshPagesOf(uri: vscode.Uri): void {
    for (const { uri: page } of vscode.workspace.textDocuments) {
      if (isDecoded(page) && sourceOf(page)?.uri === uri.toString()) {
        this.#refresh(page);
      }
    }
  }

  #refresh(page: vscode.Uri): void {
    const key = page.toString();
    clearTimeout(this.#waiting.get(key));
    this.#waiting.set(
      key,
      setTimeout(() => {
        this.#waiting.delete(key);
        this.#changed.fire(page);
      }, REFRESH_DELAY),
    );
  }

  #forget(page: string): void {
    clearTimeout(this.#waiting.get(page));
    this.#waiting.delete(page);
    this.#answers.delete(page);
    this.#watchers.get(page)?.dispose();
    this.#watchers.delete(page);
  }
}

function pageOf(source: MessageSource): vscode.Uri {
  const { decoded } = currentWords();
  const name = shownName(vscode.Uri.parse(source.uri));
  const title = fill(source.message === null ? decoded.title : decoded.titleInMailbox, { name, message: `${source.message}` });
  return vscode.Uri.from({ scheme: PAGE_SCHEME, authority: DECODED_AUTHORITY, path: `/${title}`, query: JSON.stringify(source) });
}

/** What a page shows; null if the address is not one of ours. */
function sourceOf({ query }: vscode.Uri): MessageSource | null {
  try {
    const { uri, message } = JSON.parse(query) as Partial<MessageSource>;
    return typeof uri === 'string' ? { uri, message: typeof message === 'number' ? message : null } : null;
  } catch {
    return null;
  }
}

function isOutlookFile({ path }: vscode.Uri): boolean {
  return /\.msg$/i.test(path);
}

/** Whether a file is text, whatever its name suggests. One that is too large or gone counts as binary. */
export async function isTextFile(uri: vscode.Uri): Promise<boolean> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    return size <= MAX_FILE_BYTES && guessEncoding(await vscode.workspace.fs.readFile(uri)) !== 'binary';
  } catch {
    return false;
  }
}

/** Opens the document, for the server only decodes open ones. @throws Error if it cannot be opened */
async function openSource(uri: vscode.Uri): Promise<void> {
  await vscode.workspace.openTextDocument(uri);
}

/** Selects the code in a part, or goes to the part if the code is not there. */
function reveal(editor: vscode.TextEditor, { parts }: DecodedResult, part: string, code: string): void {
  const index = parts.findIndex(({ number }) => number === part);
  const first = parts[index]?.line ?? 0;
  const last = (index < 0 ? undefined : parts[index + 1]?.line) ?? editor.document.lineCount;
  const found = code === '' ? null : find(editor.document, code, first, last);
  const place = found ?? new vscode.Range(first, 0, first, 0);
  editor.selection = new vscode.Selection(place.start, place.end);
  editor.revealRange(place, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function find(document: vscode.TextDocument, code: string, first: number, last: number): vscode.Range | null {
  for (let line = first; line < last; line++) {
    const { text } = document.lineAt(line);
    for (let at = text.indexOf(code); at >= 0; at = text.indexOf(code, at + 1)) {
      if (!/[\w.]$/.test(text.slice(0, at)) && !/^[\w]/.test(text.slice(at + code.length))) {
        return new vscode.Range(line, at, line, at + code.length);
      }
    }
  }
  return null;
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += BASE64_STEP) {
    text += String.fromCharCode(...bytes.subarray(at, at + BASE64_STEP));
  }
  return btoa(text);
}
