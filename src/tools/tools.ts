/** The tools for language models, whoever offers them: reads the input, asks for logs, and gives back the text of a result. */

import type { ToolId } from '../ids/toolId.ts';
import type { Locale } from '../locales/locale.ts';
import { fill } from '../locales/wording.ts';
import type { Redaction } from '../redact/redaction.ts';
import { plainLine } from '../text/markdown.ts';
import { explainCode } from './codeExplanation.ts';
import { listFailures } from './failureList.ts';
import { summarizeLogs } from './logSummary.ts';
import { traceMessage } from './messageTrace.ts';
import { checkRemedy } from './remedyChecks.ts';
import { toolDefinitions } from './toolDefinitions.ts';
import { ToolInput } from './toolInput.ts';
import { type ReadReport, type ToolLogs, ToolRefusal } from './toolLogs.ts';
import { ToolMask } from './toolMask.ts';
import { resultText, type ToolFacts } from './toolResult.ts';

export class Tools {
  readonly #logs: ToolLogs;
  readonly #mask: ToolMask;

  /** `redaction`: the pseudonyms of this run; null: nothing is masked. */
  constructor(logs: ToolLogs, redaction: Redaction | null) {
    this.#logs = logs;
    this.#mask = new ToolMask(redaction);
  }

  /** @throws ToolRefusal whose message is a sentence for whoever asked */
  async call(name: string, given: unknown, locale: Locale, stop: AbortSignal): Promise<string> {
    const words = locale.interface.tools;
    const definition = toolDefinitions.find(({ id }) => id === name);
    if (definition === undefined) {
      throw new ToolRefusal(fill(words.unknownTool, { name: plainLine(name) }));
    }
    const input = ToolInput.read(definition, given, locale);
    try {
      const { isWhole, ...facts } = await this.#answer(definition.id, input, locale, stop);
      const readsLogs = definition.id !== 'explain_code';
      const masking = this.#mask.isMasking ? words.masked : words.unmasked;
      return resultText(facts, [...(isWhole ? [] : [words.notAll]), ...(readsLogs ? [words.data, masking] : [])], locale);
    } catch (error) {
      if (error instanceof ToolRefusal) {
        throw error;
      }
      // The message of any other error may have a path that is masked elsewhere.
      const reason = error instanceof Error && 'code' in error ? String(error.code) : 'internal error';
      throw new ToolRefusal(fill(words.failed, { reason }), { cause: error });
    }
  }

  async #answer(
    id: ToolId,
    input: ToolInput,
    locale: Locale,
    stop: AbortSignal,
  ): Promise<ToolFacts & { readonly isWhole: boolean }> {
    switch (id) {
      case 'explain_code':
        return { ...explainCode(input, locale), isWhole: true };
      case 'summarize_logs': {
        const read = await this.#read(input, stop);
        return { ...summarizeLogs(read, input, this.#mask, locale), isWhole: read.isWhole };
      }
      case 'list_failures': {
        const read = await this.#read(input, stop);
        return { ...listFailures(read, input, this.#mask, locale), isWhole: read.isWhole };
      }
      case 'trace_message': {
        const found = await this.#logs.listTexts(this.#pathIn(input), stop);
        return { ...(await traceMessage(found, input, this.#mask, locale, stop)), isWhole: found.isWhole };
      }
      case 'check_remedy':
        return { ...(await this.#checkRemedy(input, locale, stop)), isWhole: true };
    }
  }

  async #checkRemedy(input: ToolInput, locale: Locale, stop: AbortSignal): Promise<ToolFacts> {
    const words = locale.interface.tools;
    const [path, line, question] = [this.#pathIn(input), input.number('line'), input.text('question')];
    if (path === null && line === null && question !== null) {
      return explainCode(input, locale);
    }
    if (path === null || line === null || question !== null) {
      throw new ToolRefusal(words.placeOrQuestion);
    }
    const found = await this.#logs.findFailure(path, line, stop);
    const shown = this.#mask.file(path);
    if (found === null) {
      throw new ToolRefusal(fill(words.noFailure, { path: shown, line }));
    }
    return checkRemedy(found, `${shown}:${line}`, this.#mask, locale);
  }

  #read(input: ToolInput, stop: AbortSignal): Promise<ReadReport> {
    return this.#logs.readReport(this.#pathIn(input), stop);
  }

  /** The path as the roots know it, if a result showed another name for it. */
  #pathIn(input: ToolInput): string | null {
    const path = input.text('path');
    return path === null ? null : this.#mask.fileBehind(path);
  }
}
