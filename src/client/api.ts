/** The interface for other extensions: asks the server, which starts with the first question. */

import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ExtensionApi, ExtensionExports } from '../extensionApi.ts';
import {
  ANSWER_REQUEST,
  type AnswerParams,
  type AnswerResult,
  SCAN_TEXT_REQUEST,
  type ScanTextParams,
  type ScanTextResult,
} from '../protocol.ts';

export function apiOf(logs: { readonly client: () => Promise<BaseLanguageClient> }): ExtensionExports['getApi'] {
  const api: ExtensionApi = {
    explain: async (question) => {
      const client = await logs.client();
      return client.sendRequest<AnswerResult>(ANSWER_REQUEST, { question } satisfies AnswerParams);
    },
    scan: async (log, name = '-') => {
      const client = await logs.client();
      const params: ScanTextParams = typeof log === 'string' ? { text: log, name } : { text: log.getText(), name: log.fileName };
      return client.sendRequest<ScanTextResult>(SCAN_TEXT_REQUEST, params);
    },
  };
  return (version) => {
    // Callers are not always compiled against our types.
    if (version !== 1) {
      throw new RangeError(`There is no version ${String(version)} of this interface.`);
    }
    return api;
  };
}
