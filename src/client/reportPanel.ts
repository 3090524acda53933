/** One panel with the report of some logs: asks for it, sends it to its page, and opens what is pressed there. */

import * as vscode from 'vscode';
import { fill, fillPlural } from '../locales/wording.ts';
import { continueReport, type LogReport } from '../logReport.ts';
import { type RecordsTarget, SHOW_DECODED_COMMAND, SHOW_RECORDS_COMMAND } from '../protocol.ts';
import {
  type FoundReport,
  type FromReportPage,
  MESSAGE_PLACE_REQUEST,
  type MessagePlaceParams,
  type MessagePlaceResult,
  openedThings,
  type PageWords,
  REPORT_REQUEST,
  type ReportParams,
  type ReportResult,
  type ScanProgressParams,
  type ScanState,
  STOP_FOLLOWING_NOTIFICATION,
  STOP_SCAN_NOTIFICATION,
  type ToPage,
  type ToReportPage,
} from '../reportProtocol.ts';
import { withoutLinks } from './commands.ts';
import { isWithheld, showBeside } from './filePlace.ts';
import { FileWatch } from './fileWatch.ts';
import type { OpenLogs } from './openLogs.ts';
import { frameOf, readRequest } from './pageFrame.ts';
import { shownName } from './place.ts';
import { currentLanguage, currentWords } from './words.ts';

/** What the page sends without an index. */
const plainRequests = ['ready', 'stop', 'again'] as const;

/** What the page shows, to be sent again when it is put together anew. */
type Content = { readonly kind: 'scanning' } | { readonly kind: 'refused'; readonly sentence: string } | FoundContent;

interface FoundContent {
  readonly kind: 'found';
  readonly found: FoundReport;
  readonly version: number;
  /** The first version that it continues: files and failures have had their numbers since then. */
  readonly since: number;
}

/** Maximum number of failures in one message to the page. */
const MAX_AT_ONCE = 5000;

/** Something in a log that is to be opened; lines and columns from 1. */
interface Target {
  readonly file: number;
  readonly line: number | null;
  readonly column: number | null;
  readonly part: string | null;
  readonly code: string | null;
  readonly message: string | null;
  readonly recipient: string | null;
  readonly time: string | null;
}

const nowhere: Omit<Target, 'file'> = {
  line: null,
  column: null,
  part: null,
  code: null,
  message: null,
  recipient: null,
  time: null,
};

/** Pause in the changes of a log after which its report is read anew, milliseconds. */
const FOLLOW_DELAY = 1000;

let scans = 0;
let panels = 0;

export class ReportPanel implements vscode.Disposable {
  readonly #panel: vscode.WebviewPanel;
  readonly #sources: readonly vscode.Uri[];
  readonly #logs: OpenLogs;
  readonly #index: string;
  /** Under which name its logs are followed. */
  readonly #follow = `report ${++panels}`;
  #content: Content = { kind: 'scanning' };
  /** The scan that is running. */
  #scan: { readonly id: string; state: ScanState | null; found: FoundReport | null; readonly before: FoundReport | null } | null =
    null;
  #version = 0;
  /** The report that the page has, or is being sent; null: none. */
  #sent: { readonly version: number; isWhole: boolean } | null = null;
  /** Failures that came while logs are followed, since a time. */
  #fresh = 0;
  #since: { readonly time: string; readonly failures: number } | null = null;
  /** How long it took to read anew what had changed, milliseconds. */
  #took = 0;
  readonly #watching: FileWatch;
  /** Whether a log has changed since it was read. */
  #isStale = false;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #isDisposed = false;

  constructor(
    panel: vscode.WebviewPanel,
    sources: readonly vscode.Uri[],
    logs: OpenLogs,
    { folder, index }: { readonly folder: vscode.Uri; readonly index: string },
  ) {
    this.#panel = panel;
    this.#sources = sources;
    this.#logs = logs;
    this.#index = index;
    this.#watching = new FileWatch(logs, () => {
      this.#isStale = true;
      this.#refresh();
    });
    panel.title = this.#title;
    panel.webview.options = { enableScripts: true, localResourceRoots: [folder] };
    panel.webview.onDidReceiveMessage((message: unknown) => this.#receive(message));
    panel.webview.html = frameOf(panel.webview, folder);
    panel.onDidChangeViewState(() => {
      this.#refresh();
      this.#watch();
    });
  }

  /** Equal for reports of the same logs. */
  get key(): string {
    return this.#sources.map(String).join('\n');
  }

  reveal(): void {
    this.#panel.reveal();
  }

  /** An open log was read anew: one that grows is followed. */
  changed(uri: string): void {
    if (this.#sources.some((source) => source.toString() === uri)) {
      this.#isStale = true;
      clearTimeout(this.#waiting);
      this.#waiting = setTimeout(() => this.#refresh(), FOLLOW_DELAY);
    }
  }

  dispose(): void {
    this.#isDisposed = true;
    clearTimeout(this.#waiting);
    this.#watching.end();
    this.#stop();
    this.#tell(STOP_FOLLOWING_NOTIFICATION, this.#follow);
    this.#panel.dispose();
  }

  /** Reads the logs, and shows what is found as it comes. */
  async read(): Promise<void> {
    this.#since = null;
    await this.#read();
  }

  async #read(): Promise<void> {
    const began = Date.now();
    this.#stop();
    this.#isStale = false;
    const before = this.#content.kind === 'found' ? this.#content.found : null;
    const scan = { id: `report ${++scans}`, state: null, found: null as FoundReport | null, before };
    this.#scan = scan;
    if (this.#content.kind !== 'found') {
      this.#content = { kind: 'scanning' };
      this.#send();
    }
    const sources = this.#sources.map(String);
    const params: ReportParams = { sources, scan: scan.id, index: this.#index, follow: this.#follow };
    let content: Content;
    try {
      const client = await this.#logs.client();
      const result = await client.sendRequest<ReportResult>(REPORT_REQUEST, params);
      content =
        'refused' in result
          ? { kind: 'refused', sentence: result.refused }
          : this.#contentOf(withNews(scan.found, result), before === null ? this.#content : null);
    } catch (error) {
      content = { kind: 'refused', sentence: error instanceof Error ? error.message : String(error) };
    }
    if (this.#scan?.id === scan.id) {
      this.#scan = null;
      this.#content = content;
      // What was read first is remembered, and does not tell how long its changes take.
      this.#took = this.#since === null ? 0 : Date.now() - began;
      if (content.kind === 'found') {
        const failures = failuresOf(content.found);
        this.#since ??= { time: new Date(began).toISOString(), failures: before === null ? failures : failuresOf(before) };
        this.#fresh = Math.max(0, failures - this.#since.failures);
      }
      this.#send();
      this.#watch();
    }
  }

  /** Takes over what is told about a scan. */
  follow({ scan, found, ...state }: ScanProgressParams): void {
    if (this.#scan?.id !== scan) {
      return;
    }
    this.#scan.state = state;
    if (found !== null) {
      this.#scan.found = withNews(this.#scan.found, found);
    }
    if (found !== null && this.#scan.before === null) {
      this.#showNews(this.#scan.found ?? found, found);
    } else {
      void this.#post({ type: 'scan', scan: state });
    }
  }

  /** What is not seen is read when it is. */
  #refresh(): void {
    if (this.#isStale && this.#scan === null && this.#panel.visible && !this.#isDisposed) {
      void this.#read();
    }
  }

  /** While the report is seen, what its files have grown by is read. */
  #watch(): void {
    const isWanted = this.#scan === null && this.#panel.visible && !this.#isDisposed;
    const found = isWanted && this.#content.kind === 'found' ? this.#content.found : null;
    this.#watching.begin(found?.isWhole === true ? found.watched : [], this.#took);
  }

  get #title(): string {
    return titleOf(this.#sources);
  }

  /** `continued`: to what it adds. */
  #contentOf(found: FoundReport, continued: Content | null): FoundContent {
    const version = ++this.#version;
    return { kind: 'found', found, version, since: continued?.kind === 'found' ? continued.since : version };
  }

  #stop(): void {
    const scan = this.#scan?.id;
    if (scan !== undefined) {
      this.#tell(STOP_SCAN_NOTIFICATION, scan);
    }
  }

  /** A server that is gone has nothing to stop. */
  #tell(notification: string, name: string): void {
    void this.#logs.client().then(
      (client) => client.sendNotification(notification, name),
      () => undefined,
    );
  }

  #send(): void {
    const content = this.#content;
    this.#sent = null;
    switch (content.kind) {
      case 'scanning':
        void this.#post({ ...this.#common(), type: 'scanning' });
        return;
      case 'refused':
        void this.#post({ ...this.#common(), type: 'refused', sentence: content.sentence });
        return;
      case 'found':
        void this.#sendReport(content, content.found.report, null);
    }
  }

  /** Shows what a scan found so far; the page may know all but the news. */
  #showNews(found: FoundReport, news: FoundReport): void {
    const known = this.#sent?.isWhole === true ? this.#sent.version : null;
    const content = this.#contentOf(found, this.#content);
    this.#content = content;
    void this.#sendReport(content, known === null ? found.report : news.report, known);
  }

  /** The failures of a long list follow in messages of their own: as one, they would take their memory several times over. */
  async #sendReport({ found, version }: FoundContent, report: LogReport, follows: number | null): Promise<void> {
    const sent = { version, isWhole: false };
    this.#sent = sent;
    const { failures } = report;
    const first = { ...report, failures: failures.slice(0, MAX_AT_ONCE) };
    const { unchanged, isWhole } = found;
    const all = found.report.failures.length;
    const more = {
      version,
      follows,
      report: first,
      all,
      unchanged,
      isWhole,
      fresh: this.#fresh,
      since: this.#since?.time ?? null,
    };
    await this.#post({ ...this.#common(), type: 'report', ...more });
    for (let from = MAX_AT_ONCE; from < failures.length && this.#sent === sent; from += MAX_AT_ONCE) {
      await this.#post({ type: 'failures', version, failures: failures.slice(from, from + MAX_AT_ONCE) });
    }
    sent.isWhole = true;
  }

  #common(): ToPage {
    const { timeZone } = this.#content.kind === 'found' ? this.#content.found : { timeZone: null };
    return {
      title: this.#title,
      words: pageWords(),
      locale: { language: currentLanguage(), ...(timeZone !== null && { timeZone }) },
      sources: this.#sources.map(String),
      scan: this.#scan?.state ?? null,
    };
  }

  async #post(message: ToReportPage): Promise<void> {
    if (!this.#isDisposed) {
      await this.#panel.webview.postMessage(message);
    }
  }

  #receive(message: unknown): void {
    const request = readRequest(message, plainRequests, openedThings);
    if (request === null) {
      return;
    }
    switch (request.type) {
      case 'ready':
        this.#send();
        return;
      case 'stop':
        this.#stop();
        return;
      case 'again':
        void this.read();
        return;
      default:
        void this.#open(request).catch((error: unknown) => {
          const { notShown } = currentWords().status;
          const reason = error instanceof Error ? error.message : String(error);
          void vscode.window.showWarningMessage(withoutLinks(fill(notShown, { name: this.#title, reason })));
        });
    }
  }

  async #open({ type, version, index }: Extract<FromReportPage, { readonly index: number }>): Promise<void> {
    // What was pressed may have been replaced in the meantime.
    const content = this.#content;
    if (content.kind !== 'found' || !isSame(type, version, content)) {
      return;
    }
    const target = targetOf(content.found, type, index);
    const place = target === undefined ? undefined : content.found.places[target.file];
    if (target === undefined || place === undefined) {
      return;
    }
    const uri = vscode.Uri.parse(place.uri);
    const { line, column } = target;
    const position = line === null ? undefined : { line: line - 1, character: (column ?? 1) - 1 };
    if (place.member !== undefined || (await isWithheld(uri))) {
      const records: RecordsTarget = {
        ...(place.member !== undefined && { member: place.member }),
        ...(position !== undefined && { place: position }),
      };
      await vscode.commands.executeCommand(SHOW_RECORDS_COMMAND, uri, records);
    } else if (target.part !== null || /\.msg$/i.test(uri.path)) {
      await vscode.commands.executeCommand(SHOW_DECODED_COMMAND, uri.toString(), target.part ?? undefined, target.code ?? '');
    } else {
      const document = await vscode.workspace.openTextDocument(uri);
      const at = position ?? (await this.#search(target, document)) ?? { line: 0, character: 0 };
      await showBeside(document, new vscode.Position(at.line, at.character));
    }
  }

  /** Where the log tells of a message for which the report has no line. */
  async #search({ message, recipient, time }: Target, { uri }: vscode.TextDocument): Promise<MessagePlaceResult> {
    if (message === null && recipient === null && time === null) {
      return null;
    }
    const params: MessagePlaceParams = { uri: uri.toString(), message, recipient: recipient ?? '', time };
    return (await this.#logs.client()).sendRequest<MessagePlaceResult>(MESSAGE_PLACE_REQUEST, params);
  }
}

/** Whether a number means the same as in the version that the page shows: a scan adds files and failures, and lists the rest anew. */
function isSame(type: (typeof openedThings)[number], shown: number, { version, since }: FoundContent): boolean {
  return type === 'failure' || type === 'file' ? since <= shown && shown <= version : shown === version;
}

function targetOf({ report }: FoundReport, type: (typeof openedThings)[number], index: number): Target | undefined {
  switch (type) {
    case 'failure': {
      const failure = report.failures[index];
      return failure && { ...failure, message: failure.messageId };
    }
    case 'delivery': {
      const delivery = report.slowest[index];
      return delivery && { ...nowhere, ...delivery, message: delivery.messageId };
    }
    case 'words': {
      const words = report.unexplained[index];
      return words && { ...nowhere, file: words.file, line: words.line };
    }
    case 'file':
      return { ...nowhere, file: index };
  }
}

/** Title of the report of some logs. */
export function titleOf([first, ...others]: readonly vscode.Uri[]): string {
  const name = first === undefined ? '' : shownName(first);
  const { title, titleOfMany } = currentWords().reportPage;
  return others.length === 0 ? fill(title, { name }) : fillPlural(titleOfMany, currentLanguage(), others.length, { name });
}

/** What is known with what was found since. */
function withNews(known: FoundReport | null, news: FoundReport): FoundReport {
  return known === null
    ? news
    : { ...news, places: [...known.places, ...news.places], report: continueReport(known.report, news.report) };
}

function failuresOf({ report }: FoundReport): number {
  return report.counts.failed + report.counts.delayed;
}

function pageWords(): PageWords {
  const { report, reportPage, overview, fileScan, card, ticket } = currentWords();
  return { report, reportPage, overview, fileScan, card, ticket };
}
