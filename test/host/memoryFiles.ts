/** A file system in memory: the workspace of the suite in the web host. */

import * as vscode from 'vscode';
import { VIRTUAL_FOLDER } from './virtualFolder.ts';

/** Registers it, filled with files by their paths below the workspace folder, in base64. */
export function provideFiles(context: vscode.ExtensionContext, files: Readonly<Record<string, string>>): void {
  const system = new MemoryFiles();
  const folder = vscode.Uri.from(VIRTUAL_FOLDER);
  system.createDirectory(folder);
  for (const [name, base64] of Object.entries(files)) {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    system.writeFile(vscode.Uri.joinPath(folder, name), bytes);
  }
  context.subscriptions.push(vscode.workspace.registerFileSystemProvider(folder.scheme, system, { isCaseSensitive: true }));
}

interface Entry extends vscode.FileStat {
  readonly bytes: Uint8Array;
}

/** Folders are there as soon as something is in them. */
class MemoryFiles implements vscode.FileSystemProvider {
  readonly #entries = new Map<string, Entry>();
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    return this.#find(uri);
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    this.#find(uri);
    const prefix = `${uri.path}/`;
    return [...this.#entries]
      .filter(([path]) => path.startsWith(prefix) && !path.slice(prefix.length).includes('/'))
      .map(([path, { type }]) => [path.slice(prefix.length), type]);
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const { type, bytes } = this.#find(uri);
    if (type === vscode.FileType.Directory) {
      throw vscode.FileSystemError.FileIsADirectory(uri);
    }
    return bytes;
  }

  createDirectory(uri: vscode.Uri): void {
    this.#put(uri, vscode.FileType.Directory, new Uint8Array());
  }

  writeFile(uri: vscode.Uri, bytes: Uint8Array): void {
    this.#put(uri, vscode.FileType.File, bytes);
  }

  delete(uri: vscode.Uri): void {
    this.#find(uri);
    for (const path of [...this.#entries.keys()].filter((each) => each === uri.path || each.startsWith(`${uri.path}/`))) {
      this.#entries.delete(path);
    }
    this.#changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.writeFile(to, this.readFile(from));
    this.delete(from);
  }

  #put(uri: vscode.Uri, type: vscode.FileType, bytes: Uint8Array): void {
    const parent = vscode.Uri.joinPath(uri, '..');
    if (parent.path !== '/' && !this.#entries.has(parent.path)) {
      this.createDirectory(parent);
    }
    const before = this.#entries.get(uri.path);
    const mtime = Date.now();
    this.#entries.set(uri.path, { type, ctime: before?.ctime ?? mtime, mtime, size: bytes.length, bytes });
    const change = before === undefined ? vscode.FileChangeType.Created : vscode.FileChangeType.Changed;
    this.#changed.fire([{ type: change, uri }]);
  }

  #find(uri: vscode.Uri): Entry {
    const entry = this.#entries.get(uri.path);
    if (entry === undefined) {
      throw vscode.FileSystemError.FileNotFound(uri);
    }
    return entry;
  }
}
