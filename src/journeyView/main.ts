/** The script of the page of a journey or a session: connects it with the editor. */

import type { FromJourneyPage, ToJourneyPage } from '../journeyProtocol.ts';
import { Page } from './page.ts';

/** What VS Code gives to the script of a page. */
interface Editor {
  postMessage(message: FromJourneyPage): void;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): Editor;

const editor = acquireVsCodeApi();
const host = {
  send: (message: FromJourneyPage) => editor.postMessage(message),
  keep: (kept: unknown) => editor.setState(kept),
};
const page = new Page(host, document.body);

// Only the frame that VS Code puts around the page has a way to it.
window.addEventListener('message', ({ data }: MessageEvent<ToJourneyPage>) => page.show(data));
host.send({ type: 'ready' });
