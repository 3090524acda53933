/** The words of the tools for language models: what results and refusals say, and what a person is asked before one runs. */

import type { ToolId } from '../ids/toolId.ts';

export interface ToolsWords {
  /** What each tool does, as a title. */
  readonly titles: Readonly<Record<ToolId, string>>;
  /** Above the data of each result. */
  readonly data: string;
  readonly masked: string;
  readonly unmasked: string;
  /** `{from}` `{to}` `{total}` */
  readonly page: string;
  /** `{next}` */
  readonly more: string;
  /** There are more logs than were searched. */
  readonly notAll: string;
  readonly noInput: string;
  /** `{name}` */
  readonly unknownInput: string;
  /** `{name}` `{expected}` */
  readonly badInput: string;
  /** `{name}` */
  readonly missingInput: string;
  /** `{name}` */
  readonly unknownTool: string;
  /** `{path}` */
  readonly outside: string;
  /** `{path}` */
  readonly missing: string;
  /** No folder was named: `{option}` names one. */
  readonly noRoots: string;
  /** No folder is open in the editor. */
  readonly noFolder: string;
  /** `{option}` named `{root}`, which does not exist. */
  readonly noSuchRoot: string;
  /** `{path}` `{line}` */
  readonly noFailure: string;
  /** Neither a file with a line nor a question was given, or both were. */
  readonly placeOrQuestion: string;
  /** Neither an id nor a sender and a recipient were given. */
  readonly idOrPair: string;
  /** `{reason}` */
  readonly failed: string;
  /** While it runs: `{title}` */
  readonly running: string;
  /** Before it runs: what goes to the model. */
  readonly confirmCard: string;
  readonly confirmMasked: string;
  readonly confirmUnmasked: string;
  /** `{input}` what the model passes. */
  readonly asked: string;
}
