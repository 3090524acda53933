/** The folders that the tools may read, and the paths in them: nothing outside is reached, by no name and by no link. */

import { URI, Utils } from 'vscode-uri';
import type { Locale } from '../locales/locale.ts';
import { fill } from '../locales/wording.ts';
import { ABSOLUTE_PATH } from '../protocol.ts';
import { plainLine } from '../text/markdown.ts';
import { ToolRefusal } from '../tools/toolLogs.ts';
import type { Disk } from './files.ts';

/** Parts the name of an archive from the name in it. */
const INSIDE = '!/';

/** A folder, without a slash at its end. */
interface Root {
  readonly uri: string;
  /** What stands before the names of its files; empty if it is the only folder. */
  readonly prefix: string;
}

/** A file or folder that may be read. */
export interface RootedPath {
  readonly uri: string;
  /** The name in the archive; null: the file itself. */
  readonly member: string | null;
}

export class ToolRoots {
  readonly #roots: readonly Root[];
  readonly #disk: Disk | null;
  readonly #locale: Locale;

  private constructor(roots: readonly Root[], disk: Disk | null, locale: Locale) {
    this.#roots = roots;
    this.#disk = disk;
    this.#locale = locale;
  }

  /** `folders`: their addresses. Those that do not exist are left out. `disk` null: addresses are compared as they are. */
  static async open(folders: readonly string[], disk: Disk | null, locale: Locale): Promise<ToolRoots> {
    const found = await Promise.all(folders.map(async (uri) => (disk === null ? uri : await disk.realPath(uri))));
    const uris = [...new Set(found.flatMap((uri) => (uri === null ? [] : uri.replace(/\/+$/, ''))))];
    const names = uris.map((uri) => Utils.basename(URI.parse(uri)));
    const roots = uris.map((uri, index): Root => {
      const name = names[index] ?? '';
      const isUnique = name !== '' && names.filter((one) => one === name).length === 1;
      return { uri, prefix: uris.length === 1 ? '' : `${isUnique ? name : URI.parse(uri).fsPath}/` };
    });
    return new ToolRoots(roots, disk, locale);
  }

  /** Whether no folder may be read. */
  get isEmpty(): boolean {
    return this.#roots.length === 0;
  }

  get uris(): readonly string[] {
    return this.#roots.map(({ uri }) => uri);
  }

  /** How results name a file: relative to its folder. */
  nameOf(uri: string, member: string | null = null): string {
    const root = this.#rootOf(uri);
    const name = root === undefined ? Utils.basename(URI.parse(uri)) : this.#nameBelow(root, uri);
    return member === null ? name : `${name.slice(0, name.lastIndexOf('/') + 1)}${member}`;
  }

  #nameBelow({ uri: root, prefix }: Root, uri: string): string {
    const below = decode(uri.slice(root.length + 1));
    return below === '' ? prefix.replace(/\/$/, '') || '.' : `${prefix}${below}`;
  }

  /** Whether a file is in one of the folders. `uri`: its real address. */
  holds(uri: string): boolean {
    return this.#rootOf(uri) !== undefined;
  }

  #rootOf(uri: string): Root | undefined {
    return this.#roots.find((root) => uri === root.uri || uri.startsWith(`${root.uri}/`));
  }

  /** What a path stands for: absolute, or relative to a folder. @throws ToolRefusal if it is outside of all, or does not exist */
  async resolve(path: string): Promise<RootedPath> {
    const at = path.indexOf(INSIDE);
    const file = at < 0 ? path : path.slice(0, at);
    const member = at < 0 ? null : `${file.slice(file.lastIndexOf('/') + 1)}${path.slice(at)}`;
    const isOfWindows = this.#roots.some(({ uri }) => /^file:\/\/\/[A-Za-z](?::|%3A)/i.test(uri));
    const plain = isOfWindows ? file.replaceAll('\\', '/') : file;
    if (plain.split('/').includes('..') || plain.includes('\0')) {
      throw this.#refusal('outside', path);
    }
    let isOutside = false;
    for (const uri of this.#addressesOf(plain)) {
      const real = this.#disk === null ? uri : await this.#disk.realPath(uri);
      if (real !== null && this.holds(real)) {
        return { uri: real, member };
      }
      // Whether something exists outside is not told.
      isOutside ||= real !== null || !this.holds(uri);
    }
    throw this.#refusal(isOutside ? 'outside' : 'missing', path);
  }

  /** The addresses that a path may have, the most likely first. */
  #addressesOf(path: string): readonly string[] {
    if (ABSOLUTE_PATH.test(path) || path.startsWith('file:')) {
      return [(path.startsWith('file:') ? URI.parse(path) : URI.file(path)).toString()];
    }
    const segments = path.split('/').filter((segment) => segment !== '' && segment !== '.');
    const joined = ({ uri }: Root, parts: readonly string[]): string => [uri, ...parts.map(encodeURIComponent)].join('/');
    const named = this.#roots.filter(({ prefix }) => prefix !== '' && `${path}/`.startsWith(prefix));
    return [
      ...named.map((root) => joined(root, segments.slice(root.prefix.split('/').filter(Boolean).length))),
      ...this.#roots.map((root) => joined(root, segments)),
    ];
  }

  #refusal(kind: 'outside' | 'missing', path: string): ToolRefusal {
    return new ToolRefusal(fill(this.#locale.interface.tools[kind], { path: plainLine(path) }));
  }
}

/** A name with a sign that no address may have stays as it is. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
