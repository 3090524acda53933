/** What a script has started or made and must undo when it ends, however it ends; imported by scripts/ only. */

type Undo = () => void | Promise<void>;

/** Things to undo, the last one first. */
export class Lifetime {
  readonly #undos = new Set<Undo>();
  #ending: Promise<void> | undefined;

  /** @returns a function that removes the undo, when it is no longer needed */
  add(undo: Undo): () => void {
    this.#undos.add(undo);
    return () => this.#undos.delete(undo);
  }

  /** Undoes everything once; a second call waits for the first. */
  end(): Promise<void> {
    this.#ending ??= this.#undoAll();
    return this.#ending;
  }

  async #undoAll(): Promise<void> {
    for (const undo of [...this.#undos].reverse()) {
      try {
        await undo();
      } catch (error) {
        console.error(`while cleaning up: ${describeError(error)}`);
      }
    }
  }
}

/** A failure whose message is all that a person needs: it is printed without a stack. */
export class PlainError extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/**
 * Runs a script's work, undoes what it left (on success, failure, Ctrl+C and termination), and exits with its result.
 *
 * @param work returns the exit code
 * @param interruptedExitCode the exit code after Ctrl+C: 0 if that is the usual way to end the script
 */
export async function runScript(work: (lifetime: Lifetime) => Promise<number>, interruptedExitCode = 130): Promise<never> {
  const lifetime = new Lifetime();
  let interruption: number | undefined;
  const interrupt = (exitCode: number): void => {
    interruption ??= exitCode;
    void lifetime.end().then(() => process.exit(interruption));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => interrupt(interruptedExitCode));
  }
  // The reader of the output has closed it, as `head` does.
  process.stdout.on('error', () => interrupt(1));
  process.on('uncaughtException', (error) => {
    console.error(error);
    interrupt(1);
  });
  let exitCode = 1;
  try {
    exitCode = await work(lifetime);
  } catch (error) {
    // Work that was stopped half-way by an interruption fails as well, which need not be reported.
    if (interruption === undefined) {
      console.error(error instanceof PlainError ? error.message : error);
      exitCode = error instanceof PlainError ? error.exitCode : 1;
    }
  }
  await lifetime.end();
  process.exit(interruption ?? exitCode);
}

/** The message of anything thrown. */
export function describeError(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
