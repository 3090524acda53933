/** Our own request for the answers of the tools for language models. */

import { TOOL_REQUEST, type ToolAnswer, type ToolParams } from '../../protocol.ts';
import { Redaction } from '../../redact/redaction.ts';
import { ToolRefusal } from '../../tools/toolLogs.ts';
import { Tools } from '../../tools/tools.ts';
import type { Feature } from '../feature.ts';
import { ToolLogReader } from '../toolLogs.ts';

export const tools: Feature = {
  register(served) {
    let folders: readonly string[] = [];
    const reader = new ToolLogReader(
      served,
      async () => folders,
      () => served.locale.interface.tools.noFolder,
    );
    const masked = new Tools(reader, Redaction.begin());
    const unmasked = new Tools(reader, null);
    served.connection.onRequest<ToolAnswer, void>(TOOL_REQUEST, async (params: ToolParams, token): Promise<ToolAnswer> => {
      folders = params.folders;
      const stop = new AbortController();
      token.onCancellationRequested(() => stop.abort());
      try {
        const text = await (params.isUnmasked ? unmasked : masked).call(params.tool, params.input, served.locale, stop.signal);
        return { text };
      } catch (error) {
        if (error instanceof ToolRefusal) {
          return { refused: error.message };
        }
        throw error;
      }
    });
  },
};
