/** The parameters of every message from a client of which the server reads any, as far as it reads them. */

import { groupings } from '../ids/grouping.ts';
import { JOURNEY_REQUEST, SESSION_REQUEST } from '../journeyProtocol.ts';
import {
  ANSWER_REQUEST,
  type AnswerParams,
  CARD_REQUEST,
  type CardParams,
  DECODED_REQUEST,
  DETAILS_REQUEST,
  type DecodedParams,
  EXPLAIN_FILE_REQUEST,
  EXPLAIN_REQUEST,
  type ExplainFileParams,
  FAILING_RECORDS_REQUEST,
  FAILURE_GROUPS_REQUEST,
  FAILURE_PLACE_REQUEST,
  FAILURE_REQUEST,
  FAILURES_OF_REQUEST,
  type FailingRecordsParams,
  type FailureGroupsParams,
  type FailureParams,
  type FailurePlaceParams,
  type FailuresOfParams,
  LISTED_FAILURE_REQUEST,
  type ListedFailureParams,
  MASKED_COPY_REQUEST,
  type MaskedCopyParams,
  MESSAGES_REQUEST,
  type MessagesParams,
  type PlaceParams,
  RECOGNISE_FILE_REQUEST,
  type RecogniseFileParams,
  SCAN_FILE_REQUEST,
  SCAN_TEXT_REQUEST,
  type ScanFileParams,
  type ScanTextParams,
  SEARCH_REQUEST,
  type SearchParams,
  SHELL_NOTIFICATION,
  type ShellParams,
  TOOL_REQUEST,
  type ToolParams,
} from '../protocol.ts';
import {
  CLEAR_INDEX_REQUEST,
  type ClearIndexParams,
  HAVE_CHANGED_REQUEST,
  type HaveChangedParams,
  MESSAGE_PLACE_REQUEST,
  type MessagePlaceParams,
  REPORT_REQUEST,
  type ReportParams,
  STOP_FOLLOWING_NOTIFICATION,
  STOP_SCAN_NOTIFICATION,
} from '../reportProtocol.ts';
import { wordTable } from '../text/wordTable.ts';
import {
  address,
  anything,
  base64,
  count,
  type Form,
  flag,
  having,
  integer,
  list,
  number,
  object,
  oneOf,
  optional,
  orNull,
  text,
} from './form.ts';

const position = object({ line: count, character: count });
const range = object({ start: position, end: position });
const textDocument = object({ uri: text });
const ofDocument = object({ textDocument });
const ofPlace = object({ textDocument, position });
const ofRange = object({ textDocument, range });

const place = object<PlaceParams>({ uri: address, position });
const by = oneOf(groupings);
/** `ProgressToken`. */
const workDoneToken = optional((value, at) => (Number.isInteger(value) ? null : text(value, at)));
const journey = having(
  'id',
  object({ uri: address, workDoneToken, id: text }),
  object({ uri: address, workDoneToken, position }),
);

/** By method. */
export const paramForms: Readonly<Record<string, Form>> = wordTable<Form>({
  initialize: object({
    capabilities: object({}),
    locale: optional(text),
    workspaceFolders: optional(orNull(list(object({ uri: address })))),
  }),
  'workspace/didChangeConfiguration': object({ settings: anything }),
  'workspace/symbol': object({ query: text }),
  'workspace/executeCommand': object({ command: text, arguments: optional(list(anything)) }),
  'textDocument/didOpen': object({ textDocument: object({ uri: text, version: integer, text }) }),
  'textDocument/didChange': object({
    textDocument: object({ uri: text, version: integer }),
    contentChanges: list(object({ text, range: optional(range) })),
  }),
  'textDocument/didClose': ofDocument,
  'textDocument/willSaveWaitUntil': object({ textDocument, reason: integer }),
  'textDocument/hover': ofPlace,
  'textDocument/definition': ofPlace,
  'textDocument/references': ofPlace,
  'textDocument/documentHighlight': ofPlace,
  'textDocument/documentSymbol': ofDocument,
  'textDocument/foldingRange': ofDocument,
  'textDocument/documentLink': ofDocument,
  'textDocument/codeLens': ofDocument,
  'textDocument/inlayHint': ofRange,
  'textDocument/semanticTokens/range': ofRange,
  'textDocument/codeAction': object({
    textDocument,
    range,
    context: object({ diagnostics: list(object({ range })), only: optional(list(text)) }),
  }),
  [SHELL_NOTIFICATION]: object<ShellParams>({ shell: text }),
  [DECODED_REQUEST]: object<DecodedParams>({
    uri: address,
    line: optional(count),
    message: optional(count),
    bytes: optional(base64),
  }),
  [MESSAGES_REQUEST]: object<MessagesParams>({ uri: address }),
  [EXPLAIN_REQUEST]: place,
  [DETAILS_REQUEST]: place,
  [EXPLAIN_FILE_REQUEST]: object<ExplainFileParams>({ uri: address, head: text }),
  [FAILURE_GROUPS_REQUEST]: object<FailureGroupsParams>({ uri: address, by, filter: text, from: count, count }),
  [FAILURES_OF_REQUEST]: object<FailuresOfParams>({ uri: address, by, filter: text, key: text, from: count, count }),
  [FAILURE_PLACE_REQUEST]: object<FailurePlaceParams>({ uri: address, by, filter: text, key: text, index: count }),
  [LISTED_FAILURE_REQUEST]: object<ListedFailureParams>({ uri: address, position, by, onLine: flag }),
  [FAILURE_REQUEST]: object<FailureParams>({ uri: address, position, direction: oneOf(['next', 'previous']) }),
  [SEARCH_REQUEST]: object<SearchParams>({ question: text, uri: optional(address), recent: optional(list(text)) }),
  [CARD_REQUEST]: object<CardParams>({ id: text }),
  [ANSWER_REQUEST]: object<AnswerParams>({ question: text }),
  [SCAN_TEXT_REQUEST]: object<ScanTextParams>({ text, name: text }),
  [SCAN_FILE_REQUEST]: object<ScanFileParams>({ uri: address, workDoneToken }),
  [RECOGNISE_FILE_REQUEST]: object<RecogniseFileParams>({ uri: address }),
  [FAILING_RECORDS_REQUEST]: object<FailingRecordsParams>({
    uri: address,
    member: optional(text),
    page: text,
    from: count,
    cause: optional(position),
    workDoneToken,
  }),
  [MASKED_COPY_REQUEST]: object<MaskedCopyParams>({ uri: address }),
  [TOOL_REQUEST]: object<ToolParams>({ tool: text, input: anything, folders: list(address), isUnmasked: flag }),
  [REPORT_REQUEST]: object<ReportParams>({ sources: list(address), scan: text, index: orNull(address), follow: orNull(text) }),
  [HAVE_CHANGED_REQUEST]: object<HaveChangedParams>({
    watched: list(object({ uri: address, size: orNull(count), modified: orNull(number) })),
  }),
  [CLEAR_INDEX_REQUEST]: object<ClearIndexParams>({ index: address }),
  [MESSAGE_PLACE_REQUEST]: object<MessagePlaceParams>({
    uri: address,
    message: orNull(text),
    recipient: text,
    time: orNull(text),
  }),
  // Their only parameter has no name.
  [STOP_SCAN_NOTIFICATION]: list(text),
  [STOP_FOLLOWING_NOTIFICATION]: list(text),
  [JOURNEY_REQUEST]: journey,
  [SESSION_REQUEST]: journey,
});
