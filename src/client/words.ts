/** The words of the client, in the person's language. */

import * as vscode from 'vscode';
import type { InterfaceWords } from '../locales/interface.ts';
import { interfaceOf, languageOf } from '../locales/interfaceLanguages.ts';
import type { Language } from '../locales/locale.ts';
import { defaultSettings, SETTINGS_SECTION, type Settings } from '../protocol.ts';

/** The words as the settings are now. */
export function currentWords(): InterfaceWords {
  return interfaceOf(currentLanguage());
}

/** The language as the settings are now. */
export function currentLanguage(): Language {
  const settings = vscode.workspace.getConfiguration(SETTINGS_SECTION);
  const language = settings.get<Settings['language']>('language', defaultSettings.language);
  return languageOf(language === 'auto' ? vscode.env.language : language);
}
