/**
 * A thread that reads one report: the server answers meanwhile, the thread's heap stays small, and all its memory is given back at its
 * end. Where the report is followed, and logs in it may grow, the thread waits for the next time. It runs the server's own file, which
 * `runScan` makes a reader of reports.
 */

import { setFlagsFromString } from 'node:v8';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { FoundReport, ScanState } from '../../reportProtocol.ts';
import { nodeDisk } from '../disk/node.ts';
import type { ReadReport, StopFollowing } from '../files.ts';
import { FollowedFiles } from '../followedFiles.ts';
import type { readReport, ScanHost, ScanListener, ScanOrder } from '../reportScan.ts';
import { readTexts } from '../texts/node.ts';

/** What the thread tells; `waits`: whether it can be told to read again. */
type Told =
  | { readonly kind: 'progress'; readonly state: ScanState; readonly found: FoundReport | null }
  | { readonly kind: 'report'; readonly found: FoundReport; readonly waits: boolean };

/** What it is told: an order is to be read. */
type Order = 'stop' | 'taken' | 'end' | ScanOrder;

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

/** Threads that wait, by the name under which their reports are followed. */
const waiting = new Map<string, Worker>();

export const readOnThread: ReadReport = (order, { stop, onProgress }) =>
  new Promise((resolve, reject) => {
    countScan(1);
    const { follow } = order;
    const known = follow === null ? undefined : waiting.get(follow);
    const thread = known ?? new Worker(__filename, { workerData: order, resourceLimits: limits });
    const send = (message: Order): void => thread.postMessage(message);
    const stopThread = (): void => send('stop');
    const end = (): void => {
      countScan(-1);
      stop.removeEventListener('abort', stopThread);
      for (const event of ['message', 'error', 'exit']) {
        thread.removeAllListeners(event);
      }
      thread.on('error', () => undefined);
    };
    if (follow !== null && known !== undefined) {
      waiting.delete(follow);
      thread.ref();
      send(order);
    }
    stop.addEventListener('abort', stopThread);
    thread.on('message', (told: Told) => {
      if (told.kind === 'progress') {
        void onProgress(told.state, told.found).finally(() => send('taken'));
        return;
      }
      end();
      resolve(told.found);
      if (told.waits && follow !== null) {
        waiting.get(follow)?.postMessage('end');
        waiting.set(follow, thread);
        // It does not keep the server alive.
        thread.unref();
        thread.on('exit', () => {
          if (waiting.get(follow) === thread) {
            waiting.delete(follow);
          }
        });
      }
    });
    thread.on('error', reject);
    thread.on('exit', (code) => {
      end();
      reject(new Error(`the thread of a scan ended before its report (exit code ${code})`));
    });
    if (stop.aborted) {
      stopThread();
    }
  });

export const stopFollowing: StopFollowing = (name) => {
  waiting.get(name)?.postMessage('end');
  waiting.delete(name);
};

const host: ScanHost = { disk: nodeDisk, readTexts: (uri, reader) => readTexts(uri, reader).catch(() => 'unreadable') };

/** Reads what the thread was started with, and again what it is told to. */
export async function runScan(read: typeof readReport): Promise<void> {
  let stop = new AbortController();
  const takers: (() => void)[] = [];
  const send = (told: Told): void => parentPort?.postMessage(told);
  const listenerOf = (signal: AbortSignal): ScanListener => ({
    stop: signal,
    onProgress: (state, found) => {
      send({ kind: 'progress', state, found });
      return new Promise((resolve) => takers.push(resolve));
    },
  });
  let followed = new FollowedFiles();
  let words = '';
  const readOrder = async (order: ScanOrder): Promise<void> => {
    stop = new AbortController();
    // What is remembered is in the words of the organisation, and in one language.
    const own = JSON.stringify([order.language, order.timeZone, order.own]);
    if (own !== words) {
      followed = new FollowedFiles();
      words = own;
    }
    const found = await read(order, host, listenerOf(stop.signal), order.follow === null ? null : followed);
    const waits = order.follow !== null && !followed.isEmpty;
    send({ kind: 'report', found, waits });
    if (!waits) {
      parentPort?.close();
    }
  };
  const fail = (error: unknown): void => {
    setImmediate(() => {
      throw error;
    });
  };
  parentPort?.on('message', (message: Order) => {
    switch (message) {
      case 'stop':
        stop.abort();
        break;
      case 'taken':
        takers.shift()?.();
        break;
      case 'end':
        parentPort?.close();
        break;
      default:
        readOrder(message).catch(fail);
    }
  });
  await readOrder(workerData as ScanOrder);
}
