/** `dist/mcp.js`: serves the tools over standard input and output, for the command line, or by itself for an editor that starts it. */

import { readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream';
import { parseArgs } from 'node:util';
import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio';
import type { ServingOptions, ToolServing } from '../tools/toolServing.ts';
import { RequestLines } from './requestLines.ts';
import { addressesOf, workingFolder } from './roots.ts';
import { createToolServer } from './toolServer.ts';

export interface McpOptions extends ServingOptions {
  /** Paths of the folders that may be read; none: the client's, else the working folder. */
  readonly roots: readonly string[];
}

/** Serves until standard input ends. @throws Error whose message is the first root that is no folder */
export function serve({ roots, ...options }: McpOptions): Promise<void> {
  const named = addressesOf(roots);
  const serving = openTools(options);
  const lines = new RequestLines(process.stdout);
  const transport = new StdioServerTransport(lines, process.stdout);
  return new Promise((done) => {
    lines.once('close', () => done());
    serveStdio(() => createToolServer(serving, named, workingFolder()), {
      transport,
      onerror: (error) => console.error(`mail-flow-lens: ${error.message}`),
    });
    pipeline(process.stdin, lines, () => undefined);
  });
}

/** The server's own file has the readers and the catalogue; it is packed once. */
function openTools(options: ServingOptions): ToolServing {
  const { version } = JSON.parse(readFileSync(path.join(__dirname, '..', 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  const { serveTools } = require(path.join(__dirname, 'server.js')) as {
    readonly serveTools: (options: ServingOptions, version: string) => ToolServing;
  };
  return serveTools(options, version);
}

function readOptions(): McpOptions {
  const { values } = parseArgs({
    options: {
      root: { type: 'string', multiple: true },
      locale: { type: 'string' },
      unmasked: { type: 'boolean' },
      own: { type: 'string', multiple: true },
    },
  });
  const { root = [], locale, unmasked = false, own = [] } = values;
  return { roots: root, language: locale, isUnmasked: unmasked, own };
}

const [, program] = process.argv;
if (program !== undefined && path.basename(program) === path.basename(__filename) && realpathSync(program) === __filename) {
  void serve(readOptions());
}
