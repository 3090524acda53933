/** One panel with the journey of a message, or with an SMTP session: sends it to its page, and opens what is pressed there. */

import * as vscode from 'vscode';
import {
  type FoundPage,
  type JourneyPageLabels,
  type JourneyResult,
  type KeptPage,
  ledThings,
  pageKinds,
  type ToJourneyPage,
} from '../journeyProtocol.ts';
import { fill } from '../locales/wording.ts';
import { withoutLinks } from './commands.ts';
import { openLine } from './filePlace.ts';
import { frameOf, readRequest } from './pageFrame.ts';
import { shownName, withoutUnseen } from './place.ts';
import { currentLanguage, currentWords } from './words.ts';

const plainRequests = ['ready', 'again'] as const;

export class JourneyPanel {
  readonly #panel: vscode.WebviewPanel;
  readonly #kept: KeptPage;
  readonly #onAgain: () => void;
  readonly #onPage: (page: KeptPage) => void;
  #content: JourneyResult | null = null;
  #version = 0;

  /** `folder`: of the packed page. `onPage`: another page is wanted. */
  constructor(
    panel: vscode.WebviewPanel,
    kept: KeptPage,
    folder: vscode.Uri,
    { onAgain, onPage }: { readonly onAgain: () => void; readonly onPage: (page: KeptPage) => void },
  ) {
    this.#panel = panel;
    this.#kept = kept;
    this.#onAgain = onAgain;
    this.#onPage = onPage;
    panel.title = titleOf(kept);
    panel.webview.options = { enableScripts: true, localResourceRoots: [folder] };
    panel.webview.onDidReceiveMessage((message: unknown) => this.#receive(message));
    panel.webview.html = frameOf(panel.webview, folder);
  }

  /** Equal for pages of the same message or session. */
  get key(): string {
    return keyOf(this.#kept);
  }

  get viewColumn(): vscode.ViewColumn | undefined {
    return this.#panel.viewColumn;
  }

  show(content: JourneyResult): void {
    this.#content = content;
    this.#version++;
    this.#send();
  }

  reveal(): void {
    this.#panel.reveal();
  }

  dispose(): void {
    this.#panel.dispose();
  }

  #send(): void {
    const content = this.#content;
    if (content === null) {
      return;
    }
    const common = { labels: pageLabels(), kept: this.#kept };
    const message: ToJourneyPage =
      'refused' in content
        ? { ...common, type: 'refused', language: currentLanguage(), title: titleOf(this.#kept), sentence: content.refused }
        : { ...common, type: 'page', version: this.#version, page: content.page };
    void this.#panel.webview.postMessage(message);
  }

  #follow(content: FoundPage, thing: (typeof ledThings)[number], index: number): void {
    if (thing === 'place') {
      void open(content, index);
      return;
    }
    const page = (thing === 'stepPage' ? content.stepPages : content.endPages)[index];
    if (page !== undefined && page !== null) {
      this.#onPage(page);
    }
  }

  #receive(message: unknown): void {
    const request = readRequest(message, plainRequests, ledThings);
    switch (request?.type) {
      case 'ready':
        this.#send();
        return;
      case 'again':
        this.#onAgain();
        return;
      case undefined:
        return;
      default:
        // What was pressed may have been replaced in the meantime.
        if (request?.version === this.#version && this.#content !== null && 'places' in this.#content) {
          this.#follow(this.#content, request.type, request.index);
        }
    }
  }
}

async function open({ places }: FoundPage, index: number): Promise<void> {
  const place = places[index];
  if (place === undefined) {
    return;
  }
  try {
    await openLine(place);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const name = shownName(vscode.Uri.parse(place.uri));
    void vscode.window.showWarningMessage(withoutLinks(fill(currentWords().status.notShown, { name, reason })));
  }
}

/** Equal for pages of the same message or session; two logs may name other sessions by the same id. */
export function keyOf({ kind, uri, id }: KeptPage): string {
  return JSON.stringify(kind === 'session' ? [kind, uri, id] : [kind, id]);
}

export function titleOf({ kind, id }: KeptPage): string {
  const { journey, journeyPage } = currentWords();
  return fill(kind === 'journey' ? journey.title : journeyPage.sessionTitle, { id: withoutUnseen(id) });
}

/** What a page kept before a reload of the window; null if it is none of our own. */
export function readKept(kept: unknown): KeptPage | null {
  const { kind, uri, id } = { kind: null, uri: null, id: null, ...(typeof kept === 'object' ? kept : null) };
  const known = pageKinds.find((one) => one === kind);
  return known !== undefined && typeof uri === 'string' && typeof id === 'string' ? { kind: known, uri, id } : null;
}

function pageLabels(): JourneyPageLabels {
  const { details, reportPage, journeyPage } = currentWords();
  return {
    again: reportPage.again,
    more: details.more,
    less: details.less,
    step: journeyPage.step,
    open: reportPage.openFile,
  };
}
