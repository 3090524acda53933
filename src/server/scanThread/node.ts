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

/** A report that a thread reads now. */
interface Reading {
  readonly onProgress: ScanListener['onProgress'];
  readonly resolve: (found: FoundReport) => void;
  readonly reject: (error: unknown) => void;
}

/** Threads by the names under which their reports are followed: those that wait, and those that will. */
const followers = new Map<string, ScanThread>();

class ScanThread {
  readonly #worker: Worker;
  readonly #follow: string | null;
  /** Null: it waits. */
  #reading: Reading | null = null;
  #isLeft = false;

  /** It begins to read at once. */
  constructor(order: ScanOrder) {
    this.#follow = order.follow;
    this.#worker = new Worker(__filename, { workerData: order, resourceLimits: limits });
    this.#worker.on('message', (told: Told) => this.#take(told));
    this.#worker.on('error', (error) => this.#end(error));
    this.#worker.on('exit', (code) => this.#end(new Error(`the thread of a scan ended before its report (exit code ${code})`)));
  }

  get isWaiting(): boolean {
    return this.#reading === null;
  }

  /** Reads once; `order` null: what it was made for. */
  read(order: ScanOrder | null, { stop, onProgress }: ScanListener): Promise<FoundReport> {
    const stopReading = (): void => this.#send('stop');
    countScan(1);
    if (order !== null) {
      this.#worker.ref();
      this.#send(order);
    }
    stop.addEventListener('abort', stopReading);
    if (stop.aborted) {
      stopReading();
    }
    return new Promise<FoundReport>((resolve, reject) => {
      this.#reading = { onProgress, resolve, reject };
    }).finally(() => {
      countScan(-1);
      stop.removeEventListener('abort', stopReading);
    });
  }

  /** It ends as soon as it has nothing to read. */
  leave(): void {
    this.#isLeft = true;
    this.#forget();
    if (this.isWaiting) {
      this.#send('end');
    }
  }

  #send(message: Order): void {
    this.#worker.postMessage(message);
  }

  #take(told: Told): void {
    const reading = this.#reading;
    if (told.kind === 'progress') {
      void reading?.onProgress(told.state, told.found).finally(() => this.#send('taken'));
      return;
    }
    this.#reading = null;
    if (!told.waits) {
      this.#forget();
    } else if (this.#isLeft) {
      this.#send('end');
    } else {
      // It does not keep the server alive.
      this.#worker.unref();
    }
    reading?.resolve(told.found);
  }

  #end(error: unknown): void {
    this.#forget();
    this.#reading?.reject(error);
    this.#reading = null;
  }

  #forget(): void {
    if (this.#follow !== null && followers.get(this.#follow) === this) {
      followers.delete(this.#follow);
    }
  }
}

export const readOnThread: ReadReport = (order, listener) => {
  const { follow } = order;
  const known = follow === null ? undefined : followers.get(follow);
  if (known?.isWaiting === true) {
    return known.read(order, listener);
  }
  // One that still reads what is asked for anew.
  known?.leave();
  const thread = new ScanThread(order);
  if (follow !== null) {
    followers.set(follow, thread);
  }
  return thread.read(null, listener);
};

export const stopFollowing: StopFollowing = (name) => followers.get(name)?.leave();

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
