/**
 * The part of `node:assert/strict` that the suite uses, because the web host lacks that module; scripts/vscode/hostSuite.ts
 * replaces it with this one.
 */

class AssertionError extends Error {
  override readonly name = 'AssertionError';
  readonly actual: unknown;
  readonly expected: unknown;
  /** Tells mocha to show the difference. */
  readonly showDiff: boolean;

  constructor(message: string, compared?: { readonly actual: unknown; readonly expected: unknown }) {
    super(message);
    this.actual = compared?.actual;
    this.expected = compared?.expected;
    this.showDiff = compared !== undefined;
  }
}

type Message = string | Error | undefined;

function fail(message: Message, otherwise: string, compared?: { readonly actual: unknown; readonly expected: unknown }): never {
  throw message instanceof Error ? message : new AssertionError(message ?? otherwise, compared);
}

function ok(value: unknown, message?: Message): void {
  if (!value) {
    fail(message, `${String(value)} is not truthy`);
  }
}

/** Whether two values of plain data, or of one class, are equal in every part. */
function isAlike(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) {
    return true;
  }
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return false;
  }
  if (Object.getPrototypeOf(one) !== Object.getPrototypeOf(other)) {
    return false;
  }
  if (one instanceof Map || one instanceof Set) {
    return isAlike([...one], [...(other as typeof one)]);
  }
  if (one instanceof Date || one instanceof RegExp) {
    return String(one) === String(other) && Number(one) === Number(other);
  }
  const [keys, otherKeys] = [Object.keys(one), Object.keys(other)];
  return (
    keys.length === otherKeys.length &&
    keys.every((key) => Object.hasOwn(other, key) && isAlike(Reflect.get(one, key), Reflect.get(other, key)))
  );
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}

const assert = Object.assign(ok.bind(undefined), {
  ok,
  fail(message?: Message): never {
    return fail(message, 'failed');
  },
  equal(actual: unknown, expected: unknown, message?: Message): void {
    if (!Object.is(actual, expected)) {
      fail(message, `${show(actual)} is not ${show(expected)}`, { actual, expected });
    }
  },
  notEqual(actual: unknown, expected: unknown, message?: Message): void {
    if (Object.is(actual, expected)) {
      fail(message, `it is ${show(actual)}`);
    }
  },
  deepEqual(actual: unknown, expected: unknown, message?: Message): void {
    if (!isAlike(actual, expected)) {
      fail(message, `${show(actual)} is not alike ${show(expected)}`, { actual, expected });
    }
  },
  notDeepEqual(actual: unknown, expected: unknown, message?: Message): void {
    if (isAlike(actual, expected)) {
      fail(message, `it is alike ${show(actual)}`);
    }
  },
  match(value: string, pattern: RegExp, message?: Message): void {
    if (!pattern.test(value)) {
      fail(message, `${show(value)} does not match ${pattern}`);
    }
  },
  doesNotMatch(value: string, pattern: RegExp, message?: Message): void {
    if (pattern.test(value)) {
      fail(message, `${show(value)} matches ${pattern}`);
    }
  },
  async rejects(promise: Promise<unknown> | (() => Promise<unknown>), message?: Message): Promise<void> {
    const failed = await (typeof promise === 'function' ? promise() : promise).then(
      () => false,
      () => true,
    );
    if (!failed) {
      fail(message, 'it did not fail');
    }
  },
});

// biome-ignore lint/style/noDefaultExport: the module that it stands for is imported so
export default assert;
