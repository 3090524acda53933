/** Folders served on 127.0.0.1 to pages of any origin, as VS Code for the web requires for its parts. */

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Lifetime } from './lifetime.ts';

/** Media types that a browser has to be given; it guesses the others. */
const types = new Map([
  ['.css', 'text/css'],
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json'],
  ['.svg', 'image/svg+xml'],
  ['.wasm', 'application/wasm'],
]);

export interface Site {
  /** Absolute path of the folder for each first segment of a path. */
  readonly folders: ReadonlyMap<string, string>;
  /**
   * Pages, which take precedence over the folders; they get the address that the request was sent to, such as `127.0.0.1:41234`.
   */
  readonly pages: ReadonlyMap<string, (authority: string) => Promise<string>>;
}

/**
 * Serves a site on a free port until the script ends.
 *
 * @returns its origin, such as `http://127.0.0.1:41234`
 */
export async function serveFiles(lifetime: Lifetime, site: Site): Promise<string> {
  const server = createServer((request, response) => {
    const send = async (): Promise<void> => {
      const { host, pathname } = new URL(request.url ?? '/', `http://${request.headers.host}`);
      response.setHeader('Access-Control-Allow-Origin', '*');
      const page = site.pages.get(pathname);
      if (page !== undefined) {
        response.setHeader('Content-Type', 'text/html; charset=utf-8').end(await page(host));
        return;
      }
      const file = await findFile(site, decodeURIComponent(pathname));
      if (file === undefined) {
        response.writeHead(404).end();
        return;
      }
      response.setHeader('Content-Type', types.get(path.extname(file)) ?? 'application/octet-stream');
      createReadStream(file).pipe(response);
    };
    send().catch((error) => response.destroy(error));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  lifetime.add(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function findFile({ folders }: Site, pathname: string): Promise<string | undefined> {
  const [, first = '', rest = ''] = /^\/([^/]*)\/(.*)$/u.exec(pathname) ?? [];
  const folder = folders.get(first);
  // The only `..` left in the URL is one that was written in escapes.
  if (folder === undefined || rest.split(/[/\\]/u).includes('..')) {
    return undefined;
  }
  const file = path.join(folder, rest);
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? file : undefined;
}
