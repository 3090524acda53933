/** Masks names of files: a saved message has the name of its subject, a log often that of a server or a customer. */

import { UNSEEN } from '../text/unseen.ts';

/** Names that programs give to their logs: `MSGTRK2026112018-1.LOG`, `mail.log.2.gz`. */
const PROGRAMS_NAME = /^[A-Za-z]{2,12}[-_.]?(?:\d{4,14}|\d{4}-\d\d-\d\d)?(?:-\d{1,6})?$/;
/** The ends of names of logs, and of archives before the names in them. */
const ENDINGS =
  /(?:\.(?:csv|tsv|txt|log|eml|emlx|msg|mbox|mbx|json|jsonl|ndjson|xml|md|zip|gz|tgz|tar))+(?:\.\d{1,6})?(?:\.gz)?!?$/i;
const MESSAGE = /\.(?:eml|emlx|msg)\b/i;

/** The parts of a path, each by itself; `byWords` masks every word that servers do not use. */
export function maskedPath(path: string, byWords: (text: string) => string): string {
  return path
    .replace(UNSEEN, '_')
    .split('/')
    .map((part) => {
      const ending = ENDINGS.exec(part)?.[0] ?? '';
      const stem = part.slice(0, part.length - ending.length);
      const isPrograms = stem === '' || (PROGRAMS_NAME.test(stem) && !MESSAGE.test(ending));
      return isPrograms ? part : byWords(stem) + ending;
    })
    .join('/');
}
