/** What a person finds on the screen about one failure of the samples, in the words of each display language. */

import { readFileSync } from 'node:fs';
import { localeOf } from '../../src/locales/languages.ts';
import type { Language } from '../../src/locales/locale.ts';
import { fill, fillPlural } from '../../src/locales/wording.ts';
import { followed } from './journeyFiles.ts';

/** The sample that the flows open, and the failure in it that they look at. */
export const failure = {
  file: 'message-trace.csv',
  code: '4.4.316',
  entry: 'exchange-online/4.4.316',
  server: 'mail.contoso.com',
  /** Parts of the copied diagnostic command. */
  command: ['Test-NetConnection', "'203.0.113.7'"],
} as const;

/** A failure at the top of Problems, because it is final and near the top of the file. */
export const listed = {
  code: '5.1.8',
  entry: 'exchange-online/5.1.8',
  /** Where the code leads. */
  article: 'https://learn.microsoft.com/',
} as const;

/** A line with words of somebody who wants them to be more than text. */
export const hostile = {
  text: 'Nov 20 08:00:03 mx1 postfix/smtp[2110]: 5C1D12E0A41: to=<bob@contoso.com>, relay=mail.contoso.com[203.0.113.7]:25, delay=2, dsn=5.1.1, status=bounced (host mail.contoso.com[203.0.113.7] said: 550 5.1.1 <img src=x onerror=alert(1)> **bold** [x](command:y))',
  code: '5.1.1',
  /** As it stands in the pane. */
  shown: '<img src=x onerror=alert(1)> **bold** [x](command:y)',
} as const;

/** Parts of what is shown, in order. */
export interface Expectation {
  readonly language: Language;
  readonly card: readonly string[];
  readonly problem: readonly string[];
  readonly status: readonly string[];
  /** Each quick fix by the parts of its title. */
  /** The command's title, what is typed, and the name of the card that answers. */
  readonly lookUp: { readonly command: string; readonly question: string; readonly name: string };
  /** The command's title, what it offers for the sample, and the language that the sample then has. */
  /** The command's title, what stands in the pane, and the names of its buttons. */
  readonly details: {
    readonly command: string;
    readonly paste: string;
    readonly card: readonly string[];
    readonly nothing: string;
    readonly next: string;
    readonly copyField: string;
    readonly copyTicket: string;
    readonly position: readonly string[];
  };
  /** The command's title, the title of the page, the name of a filter as its chip says it, and how lines are called. */
  readonly report: {
    readonly command: string;
    readonly title: string;
    readonly matched: (matched: number, all: number) => string;
    readonly state: string;
    readonly failed: string;
    readonly place: (line: string) => string;
    readonly scanFolder: string;
    /** Says that one failure came. */
    readonly fresh: string;
    /** The format of the text that is pasted. */
    readonly format: string;
  };
  /** Titles of the commands and pages, the title of the action, and how the page names a place. */
  readonly journey: {
    readonly command: string;
    readonly title: string;
    readonly action: string;
    readonly place: string;
    readonly longest: string;
    readonly session: string;
    readonly sessionTitle: string;
  };
  readonly treatAs: { readonly command: string; readonly kind: string; readonly recognised: string; readonly language: string };
  readonly fixes: {
    readonly open: readonly string[];
    readonly copyCommand: readonly string[];
    readonly copyTicket: readonly string[];
  };
}

export function listExpectations(language: Language): Expectation {
  const { entries, interface: words } = localeOf(language);
  const { name } = entries[failure.entry];
  return {
    language,
    card: [failure.server, failure.code, name, ...listLiterals(words.card.acts), words.card.doFirst, words.card.because],
    problem: listLiterals(entries[listed.entry].problem?.[0] ?? ''),
    status: [words.formats['extended-trace']],
    lookUp: {
      command: titleOf('command.lookUp', language),
      question: 'untrusted root',
      name: entries['exchange-online/4.4.317'].name,
    },
    details: {
      command: titleOf('command.showDetails', language),
      paste: titleOf('command.pasteLog', language),
      card: [failure.code, name, failure.server, words.details.events, words.details.actions, words.action.copy.ticket],
      nothing: words.details.noLog,
      next: words.details.next,
      copyField: words.details.copyNamed.replace('{name}', 'recipient_address'),
      copyTicket: words.action.copy.ticket,
      position: listLiterals(words.details.failure),
    },
    report: {
      command: titleOf('command.showReport', language),
      title: fill(words.reportPage.title, { name: failure.file }),
      matched: (matched, all) => fill(words.reportPage.matched, { matched, all }),
      state: fill(words.reportPage.filter, { name: words.report.columns.state, value: words.overview.failed }),
      failed: words.report.counts.failed,
      scanFolder: titleOf('command.scanFolder', language),
      format: words.formats['postfix-log'],
      fresh: fillPlural(words.reportPage.newFailures, language, 1),
      place: (line) => fill(words.fileScan.place, { line }),
    },
    journey: {
      command: titleOf('command.showJourney', language),
      title: fill(words.journey.title, { id: followed.id }),
      action: words.journeyPage.showJourney,
      place: `${followed.other}, ${fill(words.fileScan.place, { line: followed.line })}`,
      longest: words.journey.longest,
      session: titleOf('command.showSession', language),
      sessionTitle: fill(words.journeyPage.sessionTitle, { id: followed.session }),
    },
    treatAs: {
      command: titleOf('command.treatAs', language),
      kind: words.treatAs.trace,
      recognised: words.treatAs.recognised,
      language: 'Message Trace',
    },
    fixes: {
      open: listLiterals(words.action.openArticle),
      copyCommand: listLiterals(words.action.copy.check),
      copyTicket: listLiterals(words.action.copy.ticket),
    },
  };
}

/** The parts of a sentence around its `{placeholders}`. */
function listLiterals(sentence: string): readonly string[] {
  return sentence
    .split(/\{\w+\}/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** A title of the extension's manifest in the display language. */
function titleOf(key: string, language: Language): string {
  const file = `package.nls${language === 'en' ? '' : `.${language}`}.json`;
  return (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)[key] ?? key;
}
