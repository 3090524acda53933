/** `textDocument/references`, `definition`, `documentHighlight` and `workspace/symbol`: a message, or a cause, wherever it occurs. */

import {
  type CancellationToken,
  type DocumentHighlight,
  DocumentHighlightKind,
  type Location,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { scanText } from '../../scan/scanner.ts';
import { LogDocument } from '../../service/document/logDocument.ts';
import type { OpenDocument } from '../../service/document/logText.ts';
import { LogText } from '../../service/document/logText.ts';
import { findId, type IdAt, idAt, spellings } from '../../service/document/messageIds.ts';
import { rangeOf } from '../../service/document/range.ts';
import { highlightsOf, MAX_HIGHLIGHTS } from '../../service/editor/highlights.ts';
import { messageSymbols } from '../../service/editor/messageSymbols.ts';
import type { Feature, Served } from '../feature.ts';
import { tokensOf } from '../logTokens.ts';

/** Maximum number of places of a message: nobody reads a longer list. */
const MAX_PLACES = 5000;

/** Minimum length of an id that is searched for in files that are not open, UTF-16 code units. */
const MIN_QUERY = 8;

interface Place {
  readonly textDocument: { readonly uri: string };
  readonly position: { readonly line: number; readonly character: number };
}

export const references: Feature = {
  capabilities: () => ({
    referencesProvider: true,
    definitionProvider: true,
    documentHighlightProvider: true,
    workspaceSymbolProvider: true,
  }),
  register(served) {
    const { connection } = served;
    connection.onReferences(async (params, token) => {
      const log = served.logOf(params.textDocument.uri);
      const alike = log === undefined ? null : alikeAt(log, params);
      if (alike !== null) {
        return alike;
      }
      const id = log === undefined ? undefined : readId(served, log, params);
      return id === undefined ? null : placesOf(served, id, params.textDocument.uri, MAX_PLACES, token);
    });
    connection.onDefinition(async (params, token) => {
      const log = served.logOf(params.textDocument.uri);
      const id = log === undefined ? undefined : readId(served, log, params);
      // The first record of the message in each log: that is where it came in.
      return id === undefined ? null : placesOf(served, id, params.textDocument.uri, 1, token);
    });
    connection.onDocumentHighlight((params): DocumentHighlight[] | null => {
      const log = served.readLogOf(params.textDocument.uri);
      if (log === undefined) {
        return null;
      }
      const finding = log.findingAt(params.position.line, params.position.character);
      if (finding !== undefined) {
        return highlightsOf(log, finding);
      }
      const id = readId(served, log, params);
      return id === undefined
        ? null
        : openPlaces(served, id.id, log.uri, MAX_HIGHLIGHTS).map(({ range }) => ({ range, kind: DocumentHighlightKind.Text }));
    });
    connection.onWorkspaceSymbol(async ({ query }, token) => {
      const found = [...served.openLogs()].flatMap((log) => symbolsOf(log, query));
      if (query.trim().length >= MIN_QUERY) {
        for await (const { uri, text } of served.workspaceLogs(spellings(query.trim()), () => token.isCancellationRequested)) {
          found.push(...symbolsOf(new LogDocument(uri, 0, scanText(text)), query));
        }
      }
      return found;
    });
  },
};

function symbolsOf(log: LogDocument, query: string): SymbolInformation[] {
  return messageSymbols(log, query).map(({ name, container, place }) => ({
    name,
    kind: SymbolKind.Event,
    containerName: container,
    location: { uri: log.uri, range: rangeOf(place) },
  }));
}

/** The failures with the same cause as the code at a place; null if there is no code. */
function alikeAt(log: LogDocument, { position: { line, character } }: Place): Location[] | null {
  const finding = log.findingAt(line, character);
  if (finding === undefined) {
    return null;
  }
  const group = log.groupOf(finding)?.failures.map(({ best }) => best);
  const places = group ?? log.findings.filter(({ code, reply }) => code === finding.code && reply === finding.reply);
  return places.slice(0, MAX_PLACES).map((place) => ({ uri: log.uri, range: rangeOf(place) }));
}

function readId(served: Served, log: LogDocument, { position }: Place): IdAt | undefined {
  const text = served.textOf(log.uri);
  const cell = tokensOf(served, log)?.cellAt(position.line, position.character) ?? null;
  return text === undefined ? undefined : idAt(log, position, new LogText(text).line(position.line), cell);
}

/** Where an id occurs in the logs, at most `max` places in each: first the log that is asked about, then the other open ones. */
async function placesOf(served: Served, { id }: IdAt, from: string, max: number, token: CancellationToken): Promise<Location[]> {
  const others = [...served.openLogs()].map(({ uri }) => uri).filter((uri) => uri !== from);
  const places = [from, ...others].flatMap((uri) => openPlaces(served, id, uri, max));
  for await (const { uri, text } of served.workspaceLogs(spellings(id), () => token.isCancellationRequested)) {
    places.push(...placesIn(uri, TextDocument.create(uri, '', 0, text), id, max));
  }
  return places.slice(0, MAX_PLACES);
}

function openPlaces(served: Served, id: string, uri: string, max: number): Location[] {
  const text = served.textOf(uri);
  return text === undefined ? [] : placesIn(uri, text, id, max);
}

function placesIn(uri: string, text: OpenDocument, id: string, max: number): Location[] {
  return findId(text.getText(), id, max).map((offset) => ({
    uri,
    range: { start: text.positionAt(offset), end: text.positionAt(offset + id.length) },
  }));
}
