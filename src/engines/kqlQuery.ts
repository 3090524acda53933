/** The function of the Kusto query language that reads replies and chooses their meaning, in the order of `chooseEntry` and `reasonOf`. */

import { vagueReasons } from '../ids/reason.ts';
import { kqlLiteral } from './kqlLiteral.ts';
import { MAX_GAP, PHRASE_KEY_LENGTH } from './phraseTable.ts';
import { COMPARABLE, CONTINUATION, MAX_TEXT, ONE_LINE, type Replacement, WITHOUT_ACCENTS, WORDS } from './portableText.ts';
import {
  CODE_AT,
  DEEPEST,
  ENDS,
  GROUP_END,
  QUOTED_AT,
  REPLY_AT,
  SERVER_AT,
  STARTS_WITH_CODE,
  speakerExpression,
} from './replyExpressions.ts';

const match = (text: string, expression: string, group = 0): string => `extract(${kqlLiteral(expression)}, ${group}, ${text})`;

function replace(text: string, { expression, by }: Replacement): string {
  return `replace_regex(${text}, ${kqlLiteral(expression)}, ${kqlLiteral(by.replace(/\$(\d)/g, '\\$1'))})`;
}

const replaceInTurn = (text: string, replacements: readonly Replacement[]): string => replacements.reduce(replace, text);
const cut = (text: string, end: keyof typeof ENDS): string => replace(text, { expression: ENDS[end], by: '' });
/** A step: `let Name = …;`. */
const step = (name: string, query: string): string => `let ${name} = ${query};`;
/** The rows of a table joined with every row. */
const each = (table: string): string => `extend All = 1 | join kind=inner (${table} | extend All = 1) on All`;

/** Offsets count from 0, so that those of the other engines are one more. */
function replySteps(): readonly string[] {
  const levels = Array.from({ length: DEEPEST - 1 }, (_, index) => index + 1);
  return [
    step(
      'Line',
      `T | project Id, Writer = iff(isempty(Writer), "exchange", Writer), Server, Line = ${replace('Text', ONE_LINE)}`,
    ),
    step(
      'Placed',
      `Line
    | extend M = iff(isempty(${match('Line', STARTS_WITH_CODE)}), ${match('Line', REPLY_AT)}, ""), C = ${match('Line', CODE_AT)}
    | extend Host = iff(isempty(Server), ${match('Line', SERVER_AT, 1)}, Server)
    | extend Reply = coalesce(${match('M', REPLY_AT, 1)}, ${match('M', REPLY_AT, 3)}, ""),
        Code = iff(isempty(M), ${match('C', CODE_AT, 1)}, coalesce(${match('M', REPLY_AT, 2)}, ${match('M', REPLY_AT, 4)}, ""))
    | extend Place = case(isempty(Reply) and isempty(Code), 0,
        isnotempty(M), indexof(Line, M) + indexof(M, Reply), indexof(Line, C) + indexof(C, Code))
    | extend Sign = iff(Place > 0, substring(Line, Place - 1, 1), ""), Rest = substring(Line, Place)`,
    ),
    step(
      'Level1',
      `Placed
    | extend Text = case(
        isempty(Reply) and Sign in ("(", "#") and isempty(${match('substring(Rest, strlen(Code))', '[0-9A-Za-z]')}), strcat(Code, " ", Line),
        Sign == "\\"", ${cut('Rest', 'quoted')},
        Sign == "'", ${cut('Rest', 'apostrophes')},
        Place > 3 and substring(Line, Place - 4, 4) == "LED=", ${cut('Rest', 'grouped')},
        Place > 8 and substring(Line, Place - 9, 9) == "[Message=", ${cut('Rest', 'bracketed')},
        Rest)
    | extend Code = iff(isnotempty(Reply) and isnotempty(Code) and (Reply startswith "2") != (Code startswith "2"), "", Code)
    | project Id, Writer, Host, Level = 1, Reply, Code, Text`,
    ),
    ...levels.flatMap((level) => [
      step(
        `Cut${level}`,
        `Level${level}
    | extend M = ${match('substring(Text, 3)', QUOTED_AT)}
    | extend Quoted = coalesce(${match('M', QUOTED_AT, 1)}, ${match('M', QUOTED_AT, 3)}, ""),
        QuotedCode = coalesce(${match('M', QUOTED_AT, 2)}, ${match('M', QUOTED_AT, 4)}, "")
    | extend Place = iff(isempty(M), strlen(Text), 3 + indexof(substring(Text, 3), M) + indexof(M, coalesce(Quoted, QuotedCode)))`,
      ),
      step(
        `Level${level + 1}`,
        `Cut${level} | where isnotempty(M) | extend Rest = substring(Text, Place)
    | extend Text = case(M startswith "[", ${cut('Rest', 'bracketed')}, M startswith "(", ${replace('Rest', GROUP_END)},
        M contains_cs "\\"", ${cut('Rest', 'quoted')}, M contains_cs "'", ${cut('Rest', 'apostrophes')}, Rest)
    | project Id, Writer, Host, Level = ${level + 1}, Reply = Quoted, Code = QuotedCode, Text`,
      ),
    ]),
    step(
      'Told',
      `union ${[
        ...levels.map(
          (level) => `(Cut${level} | project Id, Writer, Host, Level, Reply, Code, Text, Own = substring(Text, 0, Place))`,
        ),
        `(Level${DEEPEST} | extend Own = Text)`,
      ].join(', ')}`,
    ),
  ];
}

function speakerSteps(): readonly string[] {
  return [
    step('Spoken', `Told | extend Mark = ${match('Own', speakerExpression())}`),
    step(
      'ByWords',
      `Spoken | where isnotempty(Mark) | project Id, Level, Mark | ${each('MailFlowLens_Speaker() | where Kind == "words"')}
    | where Mark contains_cs Text | summarize arg_max(strlen(Text), Authority) by Id, Level | project Id, Level, ByWords = Authority`,
    ),
    step(
      'ByHost',
      `Spoken | where isnotempty(Host) | project Id, Level, Name = strcat(".", tolower(trim_end(@"\\.", Host)))
    | ${each('MailFlowLens_Speaker() | where Kind == "host"')}
    | where Name endswith_cs strcat(".", Text) | summarize arg_max(strlen(Text), Authority) by Id, Level | project Id, Level, ByHost = Authority`,
    ),
    step(
      'Speech',
      `Told | lookup kind=leftouter ByWords on Id, Level | lookup kind=leftouter ByHost on Id, Level
    | extend Named = coalesce(ByWords, ByHost, ""), Digit = coalesce(substring(coalesce(Reply, Code), 0, 1), "5"), Suffix = substring(Code, 1)
    | lookup kind=leftouter (MailFlowLens_Speaker() | summarize IsExchange = max(Exchange) by Named = Authority) on Named
    | lookup kind=leftouter (MailFlowLens_Registered() | project Suffix = Key, IsRegistered = true) on Suffix
    | extend IsExchange = coalesce(IsExchange, false), IsRegistered = coalesce(IsRegistered, false)
    | extend Writer = case(IsExchange, "exchange", isnotempty(ByWords), "other",
        Writer == "exchange" and (Level > 1 or isnotempty(Named)), "unknown", Writer)
    | extend Subject = ${match('Code', '^([245]\\.[0-9]+)', 1)}, Detail = toint(${match('Code', '([0-9]+)$', 1)}),
        Lowered = ${replace('tolower(Text)', CONTINUATION)},
        Comparable = ${replaceInTurn(`translate(${kqlLiteral(WITHOUT_ACCENTS.from)}, ${kqlLiteral(WITHOUT_ACCENTS.to)}, tolower(substring(Text, 0, ${MAX_TEXT})))`, COMPARABLE)}
    | extend Words = ${replaceInTurn(`strcat(" ", ${replaceInTurn('Comparable', WORDS.slice(0, -1))}, " ")`, WORDS.slice(-1))}`,
    ),
  ];
}

function phraseSteps(): readonly string[] {
  return [
    step(
      'Token',
      `union (Speech | project Id, Level, Word = split(Words, " ") | mv-expand Word to typeof(string)
    | where isnotempty(Word) | distinct Id, Level, Key = substring(Word, 0, ${PHRASE_KEY_LENGTH})), (Speech | project Id, Level, Key = "")`,
    ),
    step(
      'PhraseHit',
      `Token | join kind=inner (MailFlowLens_Phrase() | project PhraseRank = Rank, PhraseDigit = Digit, Key, Plain, Phrase = Words, Second, Third) on Key
    | join kind=inner (Speech | project Id, Level, Digit, Comparable, Words) on Id, Level
    | where Digit != "2" and (isempty(PhraseDigit) or PhraseDigit == Digit)
    | extend Searched = iff(Plain, Comparable, Words) | where Searched contains_cs Phrase
    | extend After = substring(Searched, indexof(Searched, Phrase) + strlen(Phrase), ${MAX_GAP} + strlen(Second))
    | where isempty(Second) or After contains_cs Second
    | where isempty(Third) or substring(After, indexof(After, Second) + strlen(Second)) contains_cs Third
    | project Id, Level, PhraseRank, Comparable`,
    ),
    step(
      'PhraseElse',
      `PhraseHit | join kind=inner (MailFlowLens_PhraseNot() | project PhraseRank = Rank, Text) on PhraseRank
    | where Comparable contains_cs Text | distinct Id, Level, PhraseRank`,
    ),
    step(
      'Said',
      `PhraseHit | join kind=leftanti PhraseElse on Id, Level, PhraseRank | summarize PhraseRank = min(PhraseRank) by Id, Level
    | lookup kind=inner (MailFlowLens_Phrase() | project PhraseRank = Rank, Said = Reason, Weak) on PhraseRank | project Id, Level, Said, Weak`,
    ),
    step(
      'Phrased',
      `Speech | lookup kind=leftouter Said on Id, Level | extend Said = coalesce(Said, ""), Weak = coalesce(Weak, false)
    | extend IsVague = Said in (Vague)`,
    ),
    step(
      'RowOf',
      `Phrased | where isnotempty(Said) | project Id, Level, Key = Said, Lowered
    | join kind=inner (MailFlowLens_Literal() | where Scope == "reason") on Key
    | where Lowered contains_cs Text | summarize arg_min(Rank, Entry) by Id, Level | project Id, Level, Worded = Entry`,
    ),
  ];
}

const SPEAKS = '(Authority == Named or (IsExchange and SpeaksExchange))';
const FITS =
  '((Scope == "code" and Key == Code) or (Scope == "range" and Key == Subject and Detail between (Low .. High)) or ' +
  '(Scope == "reply" and isempty(Code) and Key == Reply))';

function applies(isNumber: boolean): string {
  const exchange = `Writer == "exchange" or (Writer == "unknown" and not(Speaking)${isNumber ? ' and not(IsRegistered)' : ''})`;
  const others = isNumber
    ? `${SPEAKS} or (not(Standard) and not(IsRegistered) and isempty(Named)) or not(not(Standard) or Speaking)`
    : `${SPEAKS} or not(Speaking)`;
  return `iff(Exchange, ${exchange}, ${others})`;
}

/** The columns by which a literal or a number is weighed; what entry it is of tells who has it. */
const ASKED = 'project Id, Level, Reply, Code, Subject, Detail, Digit, Writer, Named, IsExchange, IsRegistered, Lowered';
const OF_ENTRY =
  'join kind=inner (MailFlowLens_Entry() | project Entry, Authority, Standard, Exchange, SpeaksExchange, Done) on Entry';

function meaningSteps(): readonly string[] {
  return [
    step('Asked', `Phrased | ${ASKED}`),
    step(
      'LiteralFit',
      `Asked | ${each('MailFlowLens_Literal() | where Scope in ("code", "range", "reply", "words", "alone")')}
    | where Lowered contains_cs Text
        and (${FITS} or (Scope == "words" and (isempty(Code) or Digit != "2")) or (Scope == "alone" and isempty(Code) and isempty(Reply)))
    | ${OF_ENTRY} | where ${applies(false)}`,
    ),
    step(
      'LiteralBeside',
      `LiteralFit | join kind=inner (MailFlowLens_LiteralBeside() | project Rank, Beside = Text) on Rank
    | summarize IsBeside = max(Lowered contains_cs Beside) by Id, Level, Rank | where not(IsBeside)`,
    ),
    step(
      'LiteralHit',
      `LiteralFit | join kind=leftanti LiteralBeside on Id, Level, Rank
    | extend Order = iff(Authority == Named, 0, 1) * 1000000000000 + (10000 - strlen(Text)) * 100000000
        + case(Scope in ("code", "reply"), 0, Scope == "range", 1, 2) * 10000000 + (High - Low) * 10000 + Rank
    | summarize arg_min(Order, Entry) by Id, Level | project Id, Level, Literal = Entry`,
    ),
    step(
      'StringHit',
      `Phrased | where Writer == "exchange" | project Id, Level, Code, Digit, Marked = strcat("|", ${replace('Own', { expression: '[^0-9A-Za-z_.@:-]', by: '|' })})
    | ${each('MailFlowLens_ReasonString() | project Rank, Text, Entry, Family, EntryCode = Code')}
    | where Marked contains_cs strcat("|", Text) or Marked contains_cs strcat(":", Text)
    | ${OF_ENTRY} | where Family or (Digit == "2") == Done
    | extend Order = (10000 - strlen(Text)) * 100000 + iff(EntryCode == Code, 0, 1) * 10000 + Rank
    | summarize arg_min(Order, Entry) by Id, Level, Family`,
    ),
    step(
      'NumberHit',
      `Asked | ${each('MailFlowLens_Number() | where Scope in ("code", "range", "reply")')} | where ${FITS} | ${OF_ENTRY} | where ${applies(true)}
    | extend Order = iff(Scope == "range", 1, 0) * 1000000000000 + iff(${SPEAKS} and Scope == "code", 0, 1) * 100000000000 + (High - Low) * 100000 + Rank
    | summarize arg_min(Order, Entry) by Id, Level | project Id, Level, Untold = Entry`,
    ),
    step(
      'WeakHit',
      `Asked | extend Key = strcat(substring(Code, 0, 1), ".x.x") | join kind=inner (MailFlowLens_Literal() | where Scope == "class") on Key
    | where Lowered contains_cs Text | summarize arg_min(Rank, Entry) by Id, Level | project Id, Level, WeakEntry = Entry`,
    ),
    step(
      'StandardHit',
      `Asked | where Digit != "2" | extend Key = substring(Code, 1) | join kind=inner (MailFlowLens_Number() | where Scope == "standard") on Key
    | summarize arg_min(Rank, Entry) by Id, Level | project Id, Level, StandardEntry = Entry`,
    ),
    step(
      'About',
      'MailFlowLens_Entry() | project Entry, Authority, Standard, EntryReason = Reason, HasWords = Worded, Meaning, Wrapper',
    ),
    step(
      'Candidate',
      `Phrased
    | lookup kind=leftouter LiteralHit on Id, Level
    | lookup kind=leftouter (StringHit | where not(Family) | project Id, Level, String = Entry) on Id, Level
    | lookup kind=leftouter (StringHit | where Family | project Id, Level, FamilyEntry = Entry) on Id, Level
    | lookup kind=leftouter NumberHit on Id, Level | lookup kind=leftouter WeakHit on Id, Level
    | lookup kind=leftouter StandardHit on Id, Level | lookup kind=leftouter RowOf on Id, Level
    | extend Number = coalesce(Untold, WeakEntry, StandardEntry, ""), IsOwn = isnotempty(Untold) and isnotempty(Code) and not(IsRegistered)
    | lookup kind=leftouter (About | project Number = Entry, NumberStandard = Standard, NumberReason = EntryReason, NumberMeaning = Meaning) on Number
    | lookup kind=leftouter (About | project FamilyEntry = Entry, FamilyReason = EntryReason) on FamilyEntry
    | lookup kind=leftouter (About | project Untold = Entry, UntoldWraps = Wrapper, UntoldReason = EntryReason) on Untold
    | lookup kind=leftouter (About | project Worded = Entry, WordedMeaning = Meaning) on Worded
    | extend General = strcat("words/", Said) | lookup kind=leftouter (About | project General = Entry, IsGeneral = true) on General
    | lookup kind=leftouter (MailFlowLens_StringOver() | project FamilyEntry = Entry, Said = Reason, IsOver = true) on FamilyEntry, Said`,
    ),
    step(
      'Chosen',
      `Candidate
    | extend InGeneral = coalesce(Worded, iff(coalesce(IsGeneral, false), General, ""), ""),
        Telling = iff(Weak or coalesce(IsOver, false), "", Said), Knows = coalesce(NumberStandard, false)
    | extend OverNumber = case(isempty(Said), "",
        Said == NumberReason, iff(Knows and (isempty(Worded) or WordedMeaning != NumberMeaning), Worded, ""),
        Weak and isnotempty(Number) and not(Knows) and NumberReason !in (Vague), "", InGeneral),
        OverFamily = iff(isempty(Telling) or Said == FamilyReason, "", InGeneral)
    | extend IsBorneOut = isnotempty(Untold) and (coalesce(UntoldWraps, false) or UntoldReason == FamilyReason or (isnotempty(Telling) and UntoldReason == Telling))
    | extend Entry = case(isnotempty(Literal), Literal, isnotempty(String), String,
        isnotempty(FamilyEntry) and Digit != "2" and not(IsBorneOut), coalesce(OverFamily, FamilyEntry),
        IsOwn, Number, coalesce(OverNumber, Number, ""))`,
    ),
    step(
      'Reasoned',
      `Chosen | lookup kind=leftouter About on Entry
    | extend Known = coalesce(EntryReason, "unknown"), IsDocumented = isnotempty(Entry) and (coalesce(HasWords, false) or not(coalesce(Standard, true)))
    | extend SaysMore = iff(coalesce(HasWords, false), EntryReason in ("policy", "unknown") or (EntryReason == "ip-blocked" and Said == "domain-blocked"),
        Said != "server-busy" and not(IsVague))
    | extend Reason = case(Digit == "2", "", isempty(Said) or (IsDocumented and (Weak or not(SaysMore))), Known, Said)
    | project Id, Level, Reply, Code, Digit, Entry, Reason`,
    ),
  ];
}

function sharedReason(): string {
  const levels = Array.from({ length: DEEPEST }, (_, index) => index + 1);
  const reason = levels.reduceRight(
    (quoted, level) =>
      quoted === ''
        ? `Reason${level}`
        : `iff(Reason${level} in (Vague) and ${quoted} !in ("", "unknown"), ${quoted}, Reason${level})`,
    '',
  );
  const joins = levels.slice(1).map((level) => {
    const told = level === 2 ? ', QuotedReply = Reply, QuotedCode = Code, QuotedEntry = Entry' : '';
    return `| lookup kind=leftouter (Reasoned | where Level == ${level} | project Id, Reason${level} = Reason${told}) on Id`;
  });
  const empty = levels.slice(1).map((level) => `Reason${level} = coalesce(Reason${level}, "")`);
  return `Reasoned | where Level == 1 | project Id, Reply, Code, Digit, Entry, Reason1 = Reason
    ${joins.join('\n    ')}
    | extend ${empty.join(', ')}
    | extend Reason = ${reason}, Class = case(Digit == "2", "success", Digit == "4", "transient", "permanent")
    | lookup kind=leftouter (MailFlowLens_Catalogue() | project Entry, Title, Side, Acts, Step, Link) on Entry
    | project Id, Reply, Code, Class, Reason, Entry, Title, Side, Acts, Step, Link, QuotedReply, QuotedCode, QuotedEntry`;
}

/** The columns that the function asks for. */
export const GIVEN = 'T:(Id:long, Text:string, Writer:string, Server:string)';

/** The body of the function. */
export function meaningBody(): string {
  const vague = `let Vague = dynamic([${[...vagueReasons].map(kqlLiteral).join(', ')}]);`;
  const steps = [vague, ...replySteps(), ...speakerSteps(), ...phraseSteps(), ...meaningSteps()];
  return `${steps.join('\n')}\n${sharedReason()}`;
}
