import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { URI } from 'vscode-uri';
import { writeWhole } from '../../../src/client/wholeFile.ts';

type Files = Parameters<typeof writeWhole>[0];
type Step = 'write' | 'rename';

/** A file system that fails at one step, having written half a file. */
class FullDisk implements Files {
  readonly held = new Map<string, string>();
  readonly #fails: Step | null;

  constructor(fails: Step | null) {
    this.#fails = fails;
  }

  async writeFile(uri: vscode.Uri, bytes: Uint8Array): Promise<void> {
    const text = new TextDecoder().decode(bytes);
    this.held.set(uri.path, this.#fails === 'write' ? text.slice(0, text.length / 2) : text);
    if (this.#fails === 'write') {
      throw new Error('the disk is full');
    }
  }

  async rename(from: vscode.Uri, to: vscode.Uri, options?: { readonly overwrite?: boolean }): Promise<void> {
    if (this.#fails === 'rename' || (this.held.has(to.path) && options?.overwrite !== true)) {
      throw new Error('the disk is full');
    }
    this.held.set(to.path, this.held.get(from.path) ?? '');
    this.held.delete(from.path);
  }

  async delete(uri: vscode.Uri): Promise<void> {
    assert.ok(this.held.delete(uri.path), `${uri.path} is not there`);
  }
}

describe('a file that is written whole', () => {
  const target = URI.parse('memfs:/logs/trace.masked.csv');
  const write = (files: Files): Promise<void> => writeWhole(files, target, new TextEncoder().encode('masked'));

  it('replaces what had its name', async () => {
    const files = new FullDisk(null);
    files.held.set(target.path, 'before');
    await write(files);
    assert.deepEqual([...files.held], [[target.path, 'masked']]);
  });

  for (const step of ['write', 'rename'] as const) {
    it(`leaves what had its name, and nothing else, where the ${step} fails`, async () => {
      const files = new FullDisk(step);
      files.held.set(target.path, 'before');
      await assert.rejects(write(files), /the disk is full/);
      assert.deepEqual([...files.held], [[target.path, 'before']]);
    });
  }
});
