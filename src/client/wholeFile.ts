/** Files that get their names once they are whole, on any file system of the editor: what cannot be written to its end leaves nothing behind. */

import type * as vscode from 'vscode';

/** Writes a file at once. @throws Error if it cannot be written: what had the name before is still there */
export async function writeWhole(
  files: Pick<vscode.FileSystem, 'writeFile' | 'rename' | 'delete'>,
  target: vscode.Uri,
  bytes: Uint8Array,
): Promise<void> {
  const unfinished = target.with({ path: `${target.path}.${crypto.randomUUID().slice(0, 8)}.part` });
  try {
    await files.writeFile(unfinished, bytes);
    await files.rename(unfinished, target, { overwrite: true });
  } catch (error) {
    // It may not have come into being.
    await Promise.resolve(files.delete(unfinished)).catch(() => undefined);
    throw error;
  }
}
