/** What other extensions get from this one (`docs/extension-api.md`). */

import type { Explanation, LogScan } from './logScan.ts';

/** `vscode.extensions.getExtension<ExtensionExports>('mail-flow-lens.mail-flow-lens')?.activate()` */
export interface ExtensionExports {
  /**
   * @param version of the interface that the caller was written for
   * @throws RangeError if this extension does not have it
   */
  readonly getApi: (version: 1) => ExtensionApi;
}

/** Version 1. What is said is in the language of the setting `mailFlowLens.language`; nothing leaves the machine. */
export interface ExtensionApi {
  /** Explains a code, a reply, a word of a log, or an entry; null if nothing is known of it. */
  readonly explain: (question: string) => Promise<Explanation | null>;
  /** Finds the codes of a text, or of a document of the editor, saved or not. `name` is what a text is called in findings. */
  readonly scan: (log: string | LogSource, name?: string) => Promise<LogScan>;
}

/** A `vscode.TextDocument` is one. */
export interface LogSource {
  readonly fileName: string;
  readonly getText: () => string;
}
