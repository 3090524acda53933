/** The script of the report's page: connects it with the editor. */

import type { FromReportPage, ToReportPage } from '../reportProtocol.ts';
import { Page } from './page.ts';

/** What VS Code gives to the script of a page. */
interface Editor {
  postMessage(message: FromReportPage): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): Editor;

const editor = acquireVsCodeApi();
const host = {
  send: (message: FromReportPage) => editor.postMessage(message),
  readKept: () => editor.getState(),
  keep: (kept: unknown) => editor.setState(kept),
};
const page = new Page(host, document.body);

// Only the frame that VS Code puts around the page has a way to it.
window.addEventListener('message', ({ data }: MessageEvent<ToReportPage>) => page.show(data));
host.send({ type: 'ready' });
