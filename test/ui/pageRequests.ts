/** What the extension's pages ask for, wherever from: they may have it from VS Code's own server alone. */

import type { BrowserContext, Frame, Request } from 'playwright-core';

/** The extension's own files, as `asWebviewUri` names them: VS Code's service worker answers with them, and asks nobody. */
const OWN_FILE = /^https:\/\/[^/]+\.vscode-resource\.vscode-cdn\.net\/[^?]*\/mail-flow-lens\.mail-flow-lens-[^/?]+\/dist\/[^?]+$/;
/** In the address of the frames that VS Code puts around the extension's pages. */
const OURS = /[?&]extensionId=mail-flow-lens\./;

export class PageRequests {
  /** Number of requests by the extension's pages. */
  count = 0;
  readonly #strange: string[] = [];

  constructor(context: BrowserContext) {
    context.on('request', (request) => this.#look(request));
  }

  /** Requests to anywhere else, with what they asked for. */
  get strange(): readonly string[] {
    return this.#strange;
  }

  #look(request: Request): void {
    if (isOurs(request)) {
      this.count++;
      if (!isLocal(request.url()) && !OWN_FILE.test(request.url())) {
        this.#strange.push(request.url());
      }
    }
  }
}

function isOurs(request: Request): boolean {
  if (request.serviceWorker() !== null) {
    return false;
  }
  let frame: Frame | null = request.isNavigationRequest() ? null : request.frame();
  while (frame !== null && !OURS.test(frame.url())) {
    frame = frame.parentFrame();
  }
  return frame !== null || OURS.test(request.url());
}

function isLocal(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'data:' || protocol === 'blob:' || hostname === '127.0.0.1' || hostname === 'localhost';
}
