/** A client of the tools: the official one, over the standard streams of the built command line; and what a result holds. */

import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { commandLineNode } from './commandLine.ts';

/** `legacy`: the protocol as it was before revision 2026-07-28, with a handshake. */
export const eras = ['legacy', 'auto'] as const;

export interface ToolClientOptions {
  readonly era?: (typeof eras)[number];
  readonly cwd?: string;
  /** Paths of the folders that the client says it works in; undefined: it does not say. */
  readonly roots?: readonly string[];
  /** The program, in place of the command line. */
  readonly program?: readonly string[];
}

export interface ToolResult {
  readonly isError: boolean;
  readonly text: string;
}

/** A value in a block, read without knowing its shape. */
export type Data = Readonly<Record<string, unknown>>;

export class ToolClient {
  readonly client: Client;

  private constructor(client: Client) {
    this.client = client;
  }

  /** `args` of `mail-flow-lens mcp`. */
  static async start(args: readonly string[], options: ToolClientOptions = {}): Promise<ToolClient> {
    const { era = 'auto', cwd = process.cwd(), roots, program = [`${process.cwd()}/dist/cli.mjs`, 'mcp'] } = options;
    const client = new Client(
      { name: 'tests', version: '1' },
      {
        capabilities: roots === undefined ? {} : { roots: {} },
        ...(era === 'auto' ? { versionNegotiation: { mode: 'auto' } } : {}),
      },
    );
    if (roots !== undefined) {
      client.setRequestHandler('roots/list', () => ({
        roots: roots.map((root) => ({ uri: pathToFileURL(root).href, name: root })),
      }));
    }
    const transport = new StdioClientTransport({
      command: commandLineNode,
      args: [...program, ...args],
      cwd,
      env: { LC_ALL: 'C' },
      stderr: 'inherit',
    });
    await client.connect(transport);
    return new ToolClient(client);
  }

  async call(name: string, input: Data = {}): Promise<ToolResult> {
    const result = await this.client.callTool({ name, arguments: { ...input } });
    const { content, isError } = result;
    assert.equal(content.length, 1);
    const [only] = content;
    assert.ok(only?.type === 'text');
    return { isError: isError === true, text: only.text };
  }

  /** What a call answers, as data. */
  async ask(name: string, input: Data = {}): Promise<Data> {
    const { isError, text } = await this.call(name, input);
    assert.equal(isError, false, text);
    return dataOf(text);
  }

  /** Everything that a paged call answers: the facts of the first page, and the items of all. */
  async askAll(name: string, list: string, input: Data = {}): Promise<{ readonly facts: Data; readonly items: readonly Data[] }> {
    const items: Data[] = [];
    let facts: Data | null = null;
    for (let after: unknown = 0; typeof after === 'number'; ) {
      const page: Data = await this.ask(name, { ...input, after });
      facts ??= page;
      items.push(...listOf(page[list]));
      after = page.next;
    }
    return { facts: facts ?? {}, items };
  }

  close(): Promise<void> {
    return this.client.close();
  }
}

export function listOf(value: unknown): readonly Data[] {
  assert.ok(Array.isArray(value), String(value));
  return value;
}

/** The block of a result: exactly one, and its fence stands nowhere in it. */
export function dataOf(text: string): Data {
  const {
    fence = '',
    body = '',
    rest = '',
  } = /(?<=^|\n\n)(?<fence>`{3,})json\n(?<body>[\s\S]*?)\n\k<fence>\n(?<rest>[\s\S]*)$/.exec(text)?.groups ?? {};
  assert.notEqual(fence, '', text);
  assert.equal(rest, '', text);
  assert.ok(!body.includes(fence), text);
  return JSON.parse(body) as Data;
}
