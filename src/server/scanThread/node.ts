/**
 * A thread that reads one report: the server answers meanwhile, the thread's heap stays small, and all its memory is given back at its
 * end. The thread runs the server's own file, which `runScan` makes a reader of reports.
 */

import { setFlagsFromString } from 'node:v8';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { FoundReport, ScanState } from '../../reportProtocol.ts';
import { nodeDisk } from '../disk/node.ts';
import type { ReadReport } from '../files.ts';
import type { readReport, ScanHost, ScanListener, ScanOrder } from '../reportScan.ts';
import { readTexts } from '../texts/node.ts';

/** What the thread tells. */
type Told =
  | { readonly kind: 'progress'; readonly state: ScanState; readonly found: FoundReport | null }
  | { readonly kind: 'report'; readonly found: FoundReport };

/** What it is told. */
type Order = 'stop' | 'taken';

/** Size of the parts of a thread's heap, megabytes. With a larger young part, it grows to hold pieces of files, and is no faster. */
const limits = { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 144 };

/** By how much the heap of old objects may grow until it is collected again while a scan runs, per cent; 0: as the engine decides, twice and more. */
const OLD_GROWTH = 30;
let running = 0;

/** The engine has one setting for all threads. One that does not know it ignores it. */
function countScan(change: 1 | -1): void {
  running += change;
  setFlagsFromString(`--heap-growing-percent=${running > 0 ? OLD_GROWTH : 0}`);
}

export const readOnThread: ReadReport = (order, { stop, onProgress }) =>
  new Promise((resolve, reject) => {
    countScan(1);
    const thread = new Worker(__filename, { workerData: order, resourceLimits: limits });
    const send = (message: Order): void => thread.postMessage(message);
    const stopThread = (): void => send('stop');
    stop.addEventListener('abort', stopThread);
    thread.on('message', (told: Told) => {
      if (told.kind === 'report') {
        resolve(told.found);
      } else {
        void onProgress(told.state, told.found).finally(() => send('taken'));
      }
    });
    thread.on('error', reject);
    thread.on('exit', (code) => {
      countScan(-1);
      stop.removeEventListener('abort', stopThread);
      reject(new Error(`the thread of a scan ended before its report (exit code ${code})`));
    });
    if (stop.aborted) {
      stopThread();
    }
  });

const host: ScanHost = { disk: nodeDisk, readTexts: (uri, reader) => readTexts(uri, reader).catch(() => 'unreadable') };

/** Reads what the thread was started with. */
export async function runScan(read: typeof readReport): Promise<void> {
  const stop = new AbortController();
  const takers: (() => void)[] = [];
  parentPort?.on('message', (message: Order) => {
    if (message === 'stop') {
      stop.abort();
    } else {
      takers.shift()?.();
    }
  });
  const send = (told: Told): void => parentPort?.postMessage(told);
  const listener: ScanListener = {
    stop: stop.signal,
    onProgress: (state, found) => {
      send({ kind: 'progress', state, found });
      return new Promise((resolve) => takers.push(resolve));
    },
  };
  send({ kind: 'report', found: await read(workerData as ScanOrder, host, listener) });
  parentPort?.close();
}
