/** Completion, hovers, definitions and problems for the files of `knowledge/`, from its schemas and its own check. */

import path from 'node:path';
import * as vscode from 'vscode';
import { completionsAt, frontMatterOf, meaningAt } from './frontMatter.js';
import { readIds, withOwnIds } from './ids.js';
import { Problems } from './problems.js';
import { readSchema } from './schemas.js';

const root = path.resolve(import.meta.dirname, '../../..');
const selector = { scheme: 'file', pattern: new vscode.RelativePattern(vscode.Uri.file(root), 'knowledge/**/*.{md,yaml}') };

/** Behind these a value can begin. */
const triggers = [' ', '[', ','];
const { Field, Value, Reference } = vscode.CompletionItemKind;
const kinds = { field: Field, value: Value, id: Reference };

/** All ids, until a file changes. @type {import('./ids.js').KnownIds | null} */
let ids = null;

/** @param {vscode.ExtensionContext} context */
export function activate({ subscriptions }) {
  const problems = new Problems(root);
  /** @param {readonly vscode.TextDocument[]} documents */
  const renew = (documents) => {
    if (documents.some((document) => vscode.languages.match(selector, document) > 0)) {
      ids = null;
      problems.renew();
    }
  };
  const renewAll = () => renew(vscode.workspace.textDocuments);
  subscriptions.push(
    problems,
    vscode.workspace.onDidOpenTextDocument((document) => renew([document])),
    vscode.workspace.onDidSaveTextDocument((document) => renew([document])),
    vscode.workspace.onDidDeleteFiles(renewAll),
    vscode.workspace.onDidRenameFiles(renewAll),
    vscode.languages.registerCompletionItemProvider(selector, { provideCompletionItems }, ...triggers),
    vscode.languages.registerHoverProvider(selector, { provideHover }),
    vscode.languages.registerDefinitionProvider(selector, { provideDefinition }),
  );
  renewAll();
}

/** What the functions of front matter are asked with; null below it. @param {vscode.TextDocument} document @param {vscode.Position} position */
function placeIn(document, position) {
  const file = path.relative(root, document.fileName).replaceAll('\\', '/');
  const text = document.getText();
  const yaml = file.endsWith('.md') ? frontMatterOf(text) : text;
  const offset = document.offsetAt(position);
  const schemaAt = offset > yaml.length ? null : readSchema(root, file.slice('knowledge/'.length));
  if (schemaAt === null) {
    return null;
  }
  ids ??= readIds(root);
  return /** @type {const} */ ([yaml, offset, schemaAt, withOwnIds(ids, file, text)]);
}

/** @param {vscode.TextDocument} document @param {vscode.Position} position */
function provideCompletionItems(document, position) {
  const place = placeIn(document, position);
  const { offers, before, after } = place === null ? { offers: [], before: 0, after: 0 } : completionsAt(...place);
  const range = new vscode.Range(position.translate(0, -before), position.translate(0, after));
  // Red Hat's extension knows the schemas of the tables, but no ids.
  const isServed = document.fileName.endsWith('.yaml') && vscode.extensions.getExtension('redhat.vscode-yaml') !== undefined;
  const missing = offers.filter(({ kind }) => kind === 'id' || !isServed);
  return missing.map(({ kind, name, insert, about }) => ({
    label: name,
    kind: kinds[kind],
    range,
    insertText: new vscode.SnippetString(insert),
    detail: kind === 'id' ? about : '',
    documentation: kind === 'id' ? '' : about,
    ...(kind === 'field' ? { command: { command: 'editor.action.triggerSuggest', title: '' } } : {}),
  }));
}

/** @param {vscode.TextDocument} document @param {vscode.Position} position */
function provideHover(document, position) {
  const place = placeIn(document, position);
  const about = place === null ? '' : meaningAt(...place).about;
  return about === '' ? null : new vscode.Hover(about);
}

/** @param {vscode.TextDocument} document @param {vscode.Position} position */
function provideDefinition(document, position) {
  const place = placeIn(document, position);
  const id = place === null ? null : meaningAt(...place).id;
  return id && new vscode.Location(vscode.Uri.file(path.join(root, id.file)), new vscode.Position(id.line - 1, 0));
}
