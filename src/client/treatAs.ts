/** Gives a document one of our languages, and remembers it for files of such a name. */

import * as vscode from 'vscode';
import { isOurLanguage, type LogLanguage, languageIdOf, logLanguages } from '../ids/logLanguage.ts';
import { fill } from '../locales/wording.ts';
import { formatTraits } from '../scan/formatTraits.ts';
import { recogniseLog } from './logRecogniser.ts';
import { patternOf } from './namePattern.ts';
import { fileName } from './place.ts';
import { currentWords } from './words.ts';

const COMMAND = 'mailFlowLens.treatAs';

/** `byName`: no language of ours, unless the name itself has one. */
type Choice = LogLanguage | 'byName';

/** Maximum time waited for VS Code to apply a setting, milliseconds. */
const SETTING_TIME = 1000;

/** Registers the command; an argument, the id of a language or `byName`, is taken without asking. */
export function registerTreatAs(): vscode.Disposable {
  return vscode.commands.registerCommand(COMMAND, async (argument: unknown) => {
    const document = vscode.window.activeTextEditor?.document;
    if (document !== undefined) {
      const choice = choiceOf(argument) ?? (await ask(document));
      if (choice !== undefined) {
        await treat(document, choice);
      }
    }
  });
}

/** The choice that an argument is; the menus of an editor's title pass its address, which is not a choice. */
function choiceOf(argument: unknown): Choice | undefined {
  return argument === 'byName' ? argument : logLanguages.find((language) => languageIdOf(language) === argument);
}

async function ask(document: vscode.TextDocument): Promise<Choice | undefined> {
  const words = currentWords().treatAs;
  const format = recogniseLog(document);
  const recognised = format === null ? null : formatTraits[format].language;
  const choices: readonly Choice[] = [
    ...logLanguages.toSorted((a, b) => Number(b === recognised) - Number(a === recognised)),
    'byName',
  ];
  const items = choices.map((choice) => ({
    choice,
    label: words[choice],
    description: choice === recognised ? words.recognised : '',
  }));
  const title = document.isUntitled ? undefined : fill(words.remembered, { name: patternOf(fileName(document.uri)) });
  const chosen = await vscode.window.showQuickPick(items, {
    placeHolder: words.placeholder,
    ...(title === undefined ? {} : { title }),
  });
  return chosen?.choice;
}

async function treat(document: vscode.TextDocument, choice: Choice): Promise<void> {
  const languageId = choice === 'byName' ? undefined : languageIdOf(choice);
  try {
    if (!document.isUntitled) {
      await remember(document, languageId);
    }
  } finally {
    if (languageId !== undefined) {
      await give(document, languageId);
    } else if (document.isUntitled) {
      await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    }
  }
}

/** @throws Error if VS Code cannot write the settings; it says why */
async function remember(document: vscode.TextDocument, languageId: string | undefined): Promise<void> {
  const files = vscode.workspace.getConfiguration('files', document);
  const set = files.inspect<Readonly<Record<string, string>>>('associations');
  const pattern = patternOf(fileName(document.uri));
  const inWorkspace = vscode.workspace.getWorkspaceFolder(document.uri) !== undefined;
  for (const [target, value = {}, isOurs] of [
    [vscode.ConfigurationTarget.Workspace, set?.workspaceValue, inWorkspace],
    [vscode.ConfigurationTarget.Global, set?.globalValue, !inWorkspace],
  ] as const) {
    const { [pattern]: before, ...others } = value;
    if (languageId !== undefined && isOurs && before !== languageId) {
      await files.update('associations', { ...others, [pattern]: languageId }, target);
    } else if (languageId === undefined && before !== undefined && isOurLanguage(before)) {
      await files.update('associations', Object.keys(others).length > 0 ? others : undefined, target);
    }
  }
}

/** Gives a document a language. A document whose language was not chosen by hand follows the setting by itself, now and later. */
async function give(document: vscode.TextDocument, languageId: string): Promise<void> {
  if (!document.isUntitled && document.languageId !== languageId) {
    await waitForOpening(document);
  }
  if (document.languageId !== languageId) {
    await vscode.languages.setTextDocumentLanguage(document, languageId);
  }
}

/** Waits until a document is open again: a change of language closes it and opens it again. */
function waitForOpening(document: vscode.TextDocument): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      listener.dispose();
      resolve();
    };
    const timer = setTimeout(end, SETTING_TIME);
    const listener = vscode.workspace.onDidOpenTextDocument((opened) => {
      if (opened.uri.toString() === document.uri.toString()) {
        end();
      }
    });
  });
}
