import assert from 'node:assert/strict';
import { Threads } from '../../../src/cli/threads.ts';

/** A thread's program: answers what it is asked, but ends at `exit`, and fails at `throw`. */
const PROGRAM = `
  import { parentPort } from 'node:worker_threads';
  parentPort.on('message', (request) => {
    if (request === 'exit') process.exit(3);
    if (request === 'throw') throw new Error('out of order');
    parentPort.postMessage(request + '!');
  });`;

describe('threads', () => {
  const start = (count: number, program = PROGRAM): Threads<string, string> =>
    new Threads(count, new URL(`data:text/javascript,${encodeURIComponent(program)}`), {
      kind: 'files',
      language: 'en',
      onlyFailures: false,
    });

  /** What each thread is asked, as long as nothing fails. */
  const askAll = async (threads: Threads<string, string>, requests: readonly string[]): Promise<readonly string[]> => {
    const answers: string[] = [];
    try {
      await threads.run(async (ask) => {
        for (const request of requests) {
          answers.push(await ask(request));
        }
      });
    } finally {
      await threads.end();
    }
    return answers;
  };

  it('answer one request after the other', async () => {
    assert.deepEqual((await askAll(start(2), ['a', 'b'])).toSorted(), ['a!', 'a!', 'b!', 'b!']);
  });

  it('answer several requests in their order', async () => {
    const threads = start(1);
    try {
      await threads.run(async (ask) => assert.deepEqual(await Promise.all(['a', 'b', 'c'].map(ask)), ['a!', 'b!', 'c!']));
    } finally {
      await threads.end();
    }
  });

  it('fail all requests when one ends without an answer', async () => {
    const threads = start(1);
    const ended = { message: 'a thread ended before it answered (exit code 3)' };
    await threads.run(async (ask) => {
      const asked = ['exit', 'b'].map((request) => assert.rejects(ask(request), ended));
      await Promise.all(asked);
    });
    await threads.end();
  });

  it('fail when one ends without an answer', async () => {
    await assert.rejects(askAll(start(2), ['a', 'exit']), { message: 'a thread ended before it answered (exit code 3)' });
  });

  it('fail with the error that one fails with', async () => {
    await assert.rejects(askAll(start(1), ['throw']), { message: 'out of order' });
  });

  it('fail when one has ended before it is asked', async () => {
    const threads = start(1, 'process.exit(4);');
    const ended = { message: 'a thread ended before it answered (exit code 4)' };
    await assert.rejects(
      threads.run(async (ask) => {
        await assert.rejects(ask('a'), ended);
        await ask('b');
      }),
      ended,
    );
    await threads.end();
  });
});
