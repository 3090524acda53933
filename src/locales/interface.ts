/** The words of the interface: cards, problems, actions, status bar, command line. */

import type { Basis } from '../catalogue/entry.ts';
import type { TokenKind } from '../catalogue/token.ts';
import type { ArchiveFaultKind } from '../ids/archiveFault.ts';
import type { FormatId } from '../ids/formatId.ts';
import type { Grouping } from '../ids/grouping.ts';
import type { NoticeKind } from '../ids/noticeKind.ts';
import type { CommandWords } from './commandWords.ts';
import type { JourneyPageWords } from './journeyPageWords.ts';
import type { JourneyWords } from './journeyWords.ts';
import type { ReportPageWords } from './reportPageWords.ts';
import type { ReportWords } from './reportWords.ts';
import type { SessionsWords } from './sessionsWords.ts';
import type { ToolsWords } from './toolsWords.ts';

/** A counted phrase by CLDR plural category, with `{count}`; `other` is used if a category is not given. */
export interface Plural {
  readonly one?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/**
 * Wordings of one sentence, the fullest first: the first whose placeholders all have values is used, so the last has none.
 * Placeholders: `{server}` `{recipient}` `{sender}` `{recipientDomain}` `{senderDomain}` `{connector}` `{provider}`.
 */
export type Wordings = readonly [string, ...string[]];

/** Titles of actions on texts to pass on. */
export interface TextTitles {
  /** `{title}` of a command. */
  readonly check: string;
  /** `{title}`: a command that changes something or sends a message. */
  readonly change: string;
  readonly ticket: string;
  readonly note: string;
  readonly sentence: string;
  readonly card: string;
}

export interface InterfaceWords {
  /** Things of which one is true. `{others}` `{last}` */
  readonly or: readonly [ofTwo: string, ofMore: string];
  /** What became of the message, as a card says it: a bold word first, no full stop. */
  readonly outcome: {
    readonly failed: string;
    readonly delayed: string;
    /** `{time}` */
    readonly delayedUntil: string;
    /** `{count}` */
    readonly delayedFor: Plural;
    /** `{time}` */
    readonly deliveredLater: string;
    /** `{time}` */
    readonly failedLater: string;
    readonly permanent: string;
    readonly transient: string;
    readonly success: string;
  };
  /** The same, at the end of a one-line problem: lower case, no full stop. */
  readonly ending: {
    readonly failed: string;
    readonly delayed: string;
    readonly delayedUntil: string;
    readonly deliveredLater: string;
    readonly failedLater: string;
  };
  readonly card: {
    /** `{time}` */
    readonly lastAttempt: string;
    readonly whoActs: string;
    /** `{who}`: the same within a line. */
    readonly acts: string;
    /** Headings of the steps, the first one and the others. */
    readonly doFirst: string;
    readonly doThen: string;
    /** Before what a record proves. */
    readonly because: string;
    readonly proven: string;
    readonly causes: string;
    /** Before causes of a few words each, on their line. */
    readonly possible: string;
    readonly alsoPossible: string;
    readonly fix: string;
    /** Heading of the steps for causes that the record does not prove. */
    readonly otherSteps: string;
    /** `{count}` `{time}`: others with the same cause. */
    readonly others: Plural;
    /** `{time}` */
    readonly lastSuccess: string;
    /** `{reply}`: this reply is quoted by another. */
    readonly quotedBy: string;
    /** `{reply}`: this reply quotes the one that is the cause. */
    readonly quotes: string;
    /** `{words}` of the server, where the meaning says little. */
    readonly serverWords: string;
    /** Where the words that accompany a number tell nothing; there may be none. */
    readonly byNumber: string;
    /** The same, with the `{words}`. */
    readonly byNumberNotWords: string;
    /** The name of failures whose reason nothing tells. */
    readonly unknownReason: string;
    readonly undocumented: string;
    /** On what a meaning rests that no document explains; `short`: in one line of a hover. */
    readonly basis: Readonly<Record<Basis, { readonly text: string; readonly short: string }>>;
    /** `{date}` `{text}`: what holds from an announced day on, which has been or is to come. */
    readonly announced: { readonly inForce: string; readonly toCome: string };
    /** `{count}` failures with this cause. */
    readonly showAll: Plural;
    /** Leads to all that is known about the code. */
    readonly details: string;
    /** Before a connector's name. */
    readonly connector: string;
    /** `{connector}` that the message took. */
    readonly throughConnector: string;
    readonly checks: string;
    readonly changes: string;
    readonly related: string;
    /** Before a list of what else a code can mean. */
    readonly otherMeanings: string;
  };
  /** A code that occurs only in the decoded text of a part of a message. */
  readonly parts: {
    /** `{problem}`, `{part}`: the line of the problem. */
    readonly problem: string;
    /** `{count}` codes in a `{part}`. */
    readonly holds: Plural;
    /** Opens the decoded message. */
    readonly show: string;
  };
  /** The route of a message, from its `Received` fields. */
  readonly hops: {
    /** `{hop}`, `{hops}`: numbers. */
    readonly title: string;
    /** Above the list of `{hops}`. */
    readonly count: string;
    /** `{duration}` by which a hop's time is earlier than that of the hop before it. */
    readonly clocks: string;
    readonly unread: string;
    /** `{total}` duration, number of the longest `{hop}` and its `{duration}`. */
    readonly whole: string;
  };
  /** For the view of a decoded message. */
  readonly maskedCopy: {
    /** Of the dialog that asks where to save it. */
    readonly title: string;
    /** `{name}` of the file. */
    readonly noLog: string;
    readonly sameFile: string;
  };
  readonly decoded: {
    readonly otherFields: string;
    /** Where the page ends before the message does. */
    readonly cut: string;
    /** `{size}` of an attachment that is not text, with its unit. */
    readonly notText: string;
    /** Names of the document; `{name}` of the file, `{message}`: its number in a mailbox. */
    readonly title: string;
    readonly titleInMailbox: string;
    /** Above a list of a mailbox's messages. */
    readonly choose: string;
    /** Shown until the text is ready. */
    readonly opening: string;
    /** `{name}` of the file. */
    readonly noMessage: string;
    readonly gone: string;
  };
  readonly problems: {
    /** `{count}` failures are alike, `{shown}` of them listed; in brackets after the first one. */
    readonly alike: Plural;
  };
  readonly action: {
    /** `{title}` */
    readonly openArticle: string;
    readonly copyCommand: string;
    /** To the clipboard. */
    readonly copy: TextTitles;
    /** As a document, where the client has no clipboard for us. */
    readonly show: TextTitles & { readonly explanation: string };
    /** On a message's id. */
    readonly showMessage: string;
    /** `{count}` failures with this cause. */
    readonly showAll: Plural;
    readonly explain: string;
    /** `{title}` of a check, which is written into the terminal but not run. */
    readonly terminal: string;
    /** `{name}`: a code or reply. */
    readonly ignoreInWorkspace: string;
    readonly ignoreEverywhere: string;
  };
  readonly ticket: {
    readonly time: string;
    readonly sender: string;
    readonly recipient: string;
    readonly server: string;
    readonly connector: string;
    readonly messageId: string;
    readonly networkMessageId: string;
    readonly reply: string;
    readonly cause: string;
    readonly whoActs: string;
    readonly article: string;
  };
  /** To the postmaster of the other side. Lines of a letter; the record's values follow `failed` or `delayed`. */
  readonly note: {
    readonly greeting: string;
    /** `{server}` */
    readonly failed: string;
    /** `{server}` */
    readonly delayed: string;
    readonly error: string;
    /** `{cause}` */
    readonly cause: string;
    readonly request: string;
  };
  /** To the person who wrote the message. */
  readonly sentence: {
    /** `{recipient}` `{time}`, either may be missing. */
    readonly failed: Wordings;
    readonly delayed: Wordings;
    /** `{name}` of what happened, in the organisation's own words. */
    readonly reason: string;
    /** What the person need not do; `{time}` until which delivery is tried, may be missing. */
    readonly waiting: Wordings;
    /** What the person can do if a failure is theirs, ours, or the other side's to fix. */
    readonly yours: string;
    readonly ours: string;
    readonly theirs: string;
    readonly mayHaveArrived: string;
  };
  readonly explanation: {
    readonly record: string;
  };
  /** For the pane that follows the cursor. */
  readonly details: {
    /** `{number}` `{count}`: which of the failures of the log the cursor is on. */
    readonly failure: string;
    readonly failures: Plural;
    readonly noFailures: string;
    readonly previous: string;
    readonly next: string;
    readonly articles: string;
    readonly actions: string;
    /** `{count}` values of the record. */
    readonly fields: Plural;
    /** Before the names of fields without a value. */
    readonly empty: string;
    /** What the log tells of the message of the record, or of its session. */
    readonly events: string;
    readonly eventsOfSession: string;
    readonly event: string;
    readonly address: string;
    /** The whole line of a log whose lines have no columns. */
    readonly line: string;
    /** `{count}` events that are not listed. */
    readonly moreEvents: Plural;
    /** `{count}` of the same, until `{time}`. */
    readonly repeated: string;
    readonly copy: string;
    /** `{name}` of what is copied, for those who do not see where the button is. */
    readonly copyNamed: string;
    /** Unfold and fold a long value. */
    readonly more: string;
    readonly less: string;
    /** `{line}` */
    readonly toLine: string;
    /** `{name}` of the file, `{line}`. */
    readonly place: string;
    /** No log is in the editor, and how to get one there. */
    readonly noLog: string;
    readonly openSample: string;
    readonly openFile: string;
    readonly openFolder: string;
    readonly paste: string;
    /** The cursor is on nothing that could be explained. */
    readonly noRecord: string;
  };
  readonly ignored: {
    /** `{name}`, which is no longer shown as a problem. */
    readonly done: string;
    readonly undo: string;
  };
  /** For files that are scanned from the disk, without an editor. */
  /** What a file was taken for. */
  readonly fileExplanation: {
    readonly none: string;
    /** Before the list of formats. */
    readonly lookedFor: string;
    /** `{address}`; the first lines of the file follow. */
    readonly report: string;
  };
  readonly fileScan: {
    /** `{name}` `{format}`: an offer. */
    readonly large: string;
    readonly scan: string;
    /** Shows all failing records: in the page and in the offer. */
    readonly showAll: string;
    /** In the status bar. `{name}` */
    readonly offer: string;
    /** `{name}` */
    readonly progress: string;
    /** What the numbers of the page are. */
    readonly records: string;
    /** `{line}` */
    readonly place: string;
    /** `{count}` places that are not listed. */
    readonly more: Plural;
    /** `{name}` */
    readonly noLog: string;
    readonly noFailures: string;
    readonly noDisk: string;
    readonly unreadable: string;
    /** `{count}`: files of a folder or an archive that are no mail logs. */
    readonly passedOver: Plural;
  };
  /** A page of failing records. */
  readonly failingRecords: {
    /** Name of the page. `{name}` `{page}`: its number. */
    readonly title: string;
    /** In the status bar: `{first}` to `{last}` of `{count}`, of the file `{name}`. */
    readonly range: string;
    /** `{name}` `{cause}` */
    readonly ofCause: string;
    readonly tooltip: string;
    /** `{count}` further failures at most. */
    readonly next: Plural;
    readonly previous: string;
    readonly allCauses: string;
    /** `{name}` */
    readonly summary: string;
    /** `{line}` `{name}` */
    readonly goTo: string;
  };
  /** For the list of a log's failures in groups. */
  readonly overview: {
    /** By what they are grouped. */
    readonly groupings: Readonly<Record<Grouping, string>>;
    /** Above the list of groupings. */
    readonly groupBy: string;
    /** What may be typed. */
    readonly filter: string;
    /** `{filter}` `{matched}` `{all}`: how many failures a filter leaves. */
    readonly filtered: string;
    /** What became of a message. */
    readonly failed: string;
    readonly delayed: string;
    /** The same, where that is all that the log says. */
    readonly failedWithoutCode: string;
    readonly delayedWithoutCode: string;
    /** For failures of which the log does not say what they are grouped by. */
    readonly notNamed: string;
    /** Behind messages from outside that the server itself refused. */
    readonly refused: string;
    /** `{count}` groups that are not listed. */
    readonly moreGroups: Plural;
  };
  readonly outline: {
    /** The row of a table that names its columns. */
    readonly columns: string;
  };
  readonly status: {
    /** `{name}` of a document, `{reason}` of the system. */
    readonly notShown: string;
    /** `{count}` messages and recipients. */
    readonly failed: Plural;
    readonly delayed: Plural;
    /** `{counts}`: of messages from outside that the server itself refused. */
    readonly strangers: string;
    readonly none: string;
    /** Tooltip, `{format}`. */
    readonly tooltip: string;
    readonly copied: string;
    /** `{value}`: a value that cannot be put into a command. */
    readonly refused: string;
  };
  readonly formats: Readonly<Record<FormatId, string>>;
  /** What a token is, as a sentence without its full stop. */
  readonly tokenKinds: Readonly<Record<TokenKind, string>>;
  /** For the organisation's own catalogue files. */
  readonly catalogue: {
    readonly unreadable: string;
    /** `{reason}` */
    readonly wrong: string;
    /** Reasons why a file is wrong. */
    readonly empty: string;
    readonly tooDeep: string;
    /** `{count}` */
    readonly tooMany: string;
    /** `{entry}` */
    readonly unknownEntry: string;
    /** `{title}`: an action. */
    readonly openRunbook: string;
  };
  readonly lookUp: {
    readonly placeholder: string;
    /** In place of the authority, for a code that nobody documents. */
    readonly undocumented: string;
  };
  /** For the list from which a file's language is chosen. */
  readonly treatAs: {
    readonly placeholder: string;
    readonly trace: string;
    readonly tracking: string;
    readonly protocol: string;
    readonly message: string;
    /** The language by the file's name: undoes the choice. */
    readonly byName: string;
    /** Beside the language that the text looks like. */
    readonly recognised: string;
    /** `{name}` of the file; beside every choice that is remembered. */
    readonly remembered: string;
  };
  /** For a message that could be read only in part: what is wrong, as a sentence without its full stop. */
  readonly notices: Readonly<Record<NoticeKind, string>> & {
    /** `{part}` its number, `{notice}` one of these sentences. */
    readonly inPart: string;
  };
  /** What could not be read of an archive, after its name. */
  readonly archives: Readonly<Record<ArchiveFaultKind, string>>;
  readonly journey: JourneyWords;
  readonly journeyPage: JourneyPageWords;
  readonly sessions: SessionsWords;
  readonly report: ReportWords;
  readonly reportPage: ReportPageWords;
  readonly tools: ToolsWords;
  readonly cli: {
    readonly help: CommandWords;
    /** `{file}` */
    readonly missing: string;
    /** `{file}` `{reason}` */
    readonly unreadable: string;
    /** `{file}` */
    readonly binary: string;
    /** `{file}` */
    readonly noLog: string;
    /** `{file}` */
    readonly shortened: string;
    /** `{ndjson}` `{html}` the options of these formats */
    readonly summedUp: string;
    /** `{reason}` */
    readonly outputFailed: string;
    /** A `{reason}` why something cannot be written. */
    readonly diskFull: string;
    /** `{option}` `{value}` `{choices}` */
    readonly badValue: string;
    /** `{value}` */
    readonly nothingMatches: string;
    readonly noPath: string;
    /** `--all` and `--failures` were both given. */
    readonly allAndFailures: string;
    readonly noQuestion: string;
    /** `{value}` */
    readonly unknownCommand: string;
    /** What `merge` says, and `scan` of reports that are to be merged. */
    readonly merge: {
      readonly noReport: string;
      readonly onlyJson: string;
      readonly maskLater: string;
      /** `{file}` */
      readonly notMergeable: string;
      /** `{file}` */
      readonly damaged: string;
      /** `{file}` */
      readonly otherLanguage: string;
      /** `{log}` `{shard}` number of a shard that occurs twice */
      readonly twice: string;
      /** `{log}` `{shard}` `{next}` numbers of two shards between which others are missing */
      readonly gap: string;
      /** `{log}` `{shard}` `{next}` */
      readonly otherFormat: string;
      /** `{log}` `{shard}` `{next}` */
      readonly cut: string;
    };
    /** What `export-knowledge` says. */
    readonly exportKnowledge: {
      readonly noTarget: string;
      readonly dialectOfSql: string;
      /** `{target}` */
      readonly noFolder: string;
    };
    /** What `redact` says. */
    readonly redact: {
      readonly noPath: string;
      readonly noFolder: string;
      /** Both options were given. */
      readonly keyAndUndo: string;
      /** `{file}` */
      readonly keyExists: string;
      /** `{file}` */
      readonly noKey: string;
      /** `{file}` */
      readonly overInput: string;
      /** `{file}`: a link in the folder would lead the copy out of it. */
      readonly outside: string;
      /** `{file}` `{reason}` */
      readonly unwritable: string;
    };
  };
}
