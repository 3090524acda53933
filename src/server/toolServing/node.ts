/** The tools on Node without an editor: they read the disk, on a thread of their own where that takes time. */

import { languageOf, localeOf } from '../../locales/languages.ts';
import { fill } from '../../locales/wording.ts';
import { Redaction } from '../../redact/redaction.ts';
import { toolDefinitions } from '../../tools/toolDefinitions.ts';
import { ToolRefusal } from '../../tools/toolLogs.ts';
import { ROOT_OPTION, type ServingOptions, type ToolServing } from '../../tools/toolServing.ts';
import { Tools } from '../../tools/tools.ts';
import { nodeDisk } from '../disk/node.ts';
import { readOnThread } from '../scanThread/node.ts';
import { readText, readTexts } from '../texts/node.ts';
import { type ToolHost, ToolLogReader } from '../toolLogs.ts';

/** `version`: of the package. */
export function serveTools({ language, isUnmasked, own }: ServingOptions, version: string): ToolServing {
  const locale = localeOf(languageOf(language));
  const redaction = Redaction.begin();
  for (const domain of own) {
    redaction.addInside(domain);
  }
  const host: ToolHost = {
    locale,
    disk: nodeDisk,
    openLogs: () => [],
    textOf: () => undefined,
    workspaceFiles: async () => [],
    readTexts: (uri, reader) => readTexts(uri, reader).catch(() => 'unreadable'),
    readFile: readText,
    readReport: (params, listener) => {
      const order = { ...params, open: new Map(), language: locale.language, timeZone: null, own: [] };
      return readOnThread(order, listener);
    },
  };
  let folders: readonly string[] = [];
  const words = locale.interface.tools;
  const reader = new ToolLogReader(
    host,
    async () => folders,
    () => fill(words.noRoots, { option: ROOT_OPTION }),
  );
  const tools = new Tools(reader, isUnmasked ? null : redaction);
  return {
    version,
    tools: toolDefinitions.map((definition) => ({ ...definition, title: words.titles[definition.id] })),
    async call(tool, input, allowed, stop) {
      folders = allowed;
      try {
        return { text: await tools.call(tool, input, locale, stop) };
      } catch (error) {
        if (error instanceof ToolRefusal) {
          return { refused: error.message };
        }
        throw error;
      }
    },
  };
}
