/** What a server of tools gives to the protocol that it is reached by. */

import type { ToolDefinition } from './toolDefinitions.ts';

/** The option of the command line that names a folder which may be read. */
export const ROOT_OPTION = '--root';

export interface ServingOptions {
  /** A language tag; undefined: English. */
  readonly language: string | undefined;
  /** Whether names, servers and ids go to the model. */
  readonly isUnmasked: boolean;
  /** Domains that are our own. */
  readonly own: readonly string[];
}

export interface ToolServing {
  readonly version: string;
  readonly tools: readonly (ToolDefinition & { readonly title: string })[];
  /** `folders`: addresses of those that may be read. */
  readonly call: (
    tool: string,
    input: unknown,
    folders: readonly string[],
    stop: AbortSignal,
  ) => Promise<{ readonly text: string } | { readonly refused: string }>;
}
