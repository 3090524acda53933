/** The settings that the client sent, with defaults for what is missing or unusable. */

import { defaultSettings, type InitializationOptions, type Settings } from '../protocol.ts';

/** The settings; a value of another type than the setting's counts as not set, as it would in an editor that checks them. */
export function settingsOf(sent: unknown): Settings {
  const values = isRecord(sent) ? sent : {};
  const fitting = Object.entries(defaultSettings).filter(([name, value]) => kindOf(values[name]) === kindOf(value));
  return { ...defaultSettings, ...Object.fromEntries(fitting.map(([name]) => [name, values[name]])) };
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return kindOf(value) === 'object';
}

/** What the client says about itself; a value of the wrong type counts as missing. */
export function optionsOf(sent: unknown): InitializationOptions {
  const { displayLanguage, commands, shell, files, words } = isRecord(sent) ? sent : {};
  return {
    ...(typeof displayLanguage === 'string' ? { displayLanguage } : {}),
    commands: Array.isArray(commands) ? commands.filter((command) => typeof command === 'string') : [],
    ...(typeof shell === 'string' ? { shell } : {}),
    files: files === true,
    ...(isRecord(words) && Object.values(words).every((text) => typeof text === 'string')
      ? { words: words as Readonly<Record<string, string>> }
      : {}),
  };
}
