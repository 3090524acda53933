/** Names that a file can have on every system, for names that strangers chose. */

import { UNSEEN } from './unseen.ts';

/** What Windows takes in no name ("Naming Files, Paths, and Namespaces"); a colon there names a hidden stream of another file. */
const FORBIDDEN = /[<>:"/\\|?*]/g;
/** Windows leaves dots and spaces at the end off. */
const LEFT_OFF = /[. ]+$/;
/** Names of devices of Windows, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])(?=\s*(?:\.|$))/i;
/** Maximum length of a name, bytes of UTF-8: file systems take 255, and names get numbers and endings. */
const MAX_NAME = 200;

/** The name, with underscores in place of what some system would refuse, hide or obey. `.` and `..` are none of a file. */
export function portableName(name: string): string {
  const shown = shorten(name).replace(UNSEEN, '_').replace(FORBIDDEN, '_');
  const whole = shown.replace(LEFT_OFF, (end) => '_'.repeat(end.length));
  return DEVICE.test(whole) ? `_${whole}` : whole;
}

/** By which two names are told apart: macOS and Windows know no capitals, and macOS no two ways of writing an accent. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** A name with a number, before its ending. */
export function numberedName(name: string, number: number): string {
  const [, stem = '', end = ''] = /^(.*?)((?<=.)\.[^.]*)?$/s.exec(name) ?? [];
  return `${stem}-${number}${end}`;
}

/** The ending stays. */
function shorten(name: string): string {
  if (bytesOf(name.slice(0, MAX_NAME + 1)) <= MAX_NAME) {
    return name;
  }
  const [end = ''] = /\.[^.]{1,10}$/.exec(name) ?? [];
  const stem = [...name.slice(0, Math.min(MAX_NAME, name.length - end.length))];
  while (bytesOf(stem.join('') + end) > MAX_NAME) {
    stem.pop();
  }
  return stem.join('') + end;
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
