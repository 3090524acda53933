/** The searches of the Splunk app: the macro that finds codes and chooses their meaning, and what is ready to run. */

import { vagueReasons } from '../ids/reason.ts';
import { COMPARABLE, CONTINUATION, ONE_LINE, type Replacement, WITHOUT_ACCENTS, WORDS } from './portableText.ts';
import { CODE_AT, QUOTED_AT, REPLY_AT, STARTS_WITH_CODE } from './replyExpressions.ts';
import { PART } from './splunkLookups.ts';
import { evalString, withNamedGroups } from './splunkValue.ts';

function replace(text: string, { expression, by }: Replacement): string {
  return `replace(${text}, ${evalString(expression)}, ${evalString(by.replace(/\$(\d)/g, '\\$1'))})`;
}

const replaceInTurn = (text: string, replacements: readonly Replacement[]): string => replacements.reduce(replace, text);
const rex = (field: string, expression: string): string => `rex field=${field} ${evalString(expression)}`;
const part = (field: string, index: number): string => `mvindex(split(${field}, "${PART}"), ${index})`;
const isOneOf = (field: string, values: Iterable<string>): string =>
  `in(${field}, ${[...values].map((value) => `"${value}"`).join(', ')})`;
/** The matches of a lookup that a condition lets through. */
const those = (field: string, condition: string): string => `mvmap(${field}, if(${condition}, ${field}, null()))`;
const speaks = (field: string): string => `(${part(field, 1)}=mfl_named OR (mfl_is_exchange=1 AND ${part(field, 4)}="1"))`;

/** Where a reply begins in the text, and what it quotes. */
const replySteps: readonly string[] = [
  `eval mfl_line=${replace('$field$', ONE_LINE)}, mfl_log="$writer$", mfl_host=".".lower($server$)`,
  rex('mfl_line', `${withNamedGroups(REPLY_AT, ['mfl_r1', 'mfl_c1', 'mfl_r2', 'mfl_c2'])}(?<mfl_rest>.*)$`),
  rex('mfl_line', `${withNamedGroups(CODE_AT, ['mfl_c3'])}(?<mfl_after>.*)$`),
  rex('mfl_line', withNamedGroups(STARTS_WITH_CODE, ['mfl_c0'])),
  'eval mfl_first_reply=if(isnull(mfl_c0), coalesce(mfl_r1, mfl_r2), null()), ' +
    'mfl_first_code=if(isnull(mfl_first_reply), mfl_c3, coalesce(mfl_c1, mfl_c2)), ' +
    'mfl_first=if(isnull(mfl_first_reply), coalesce(mfl_after, mfl_line), mfl_rest), mfl_first=if(match(mfl_first, "[A-Za-z]"), mfl_first, mfl_line)',
  rex('mfl_first', `^(?<mfl_own>.*?)${withNamedGroups(QUOTED_AT, ['mfl_q1', 'mfl_k1', 'mfl_q2', 'mfl_k2'])}(?<mfl_inner>.*)$`),
  'eval mfl_reply=coalesce(mfl_q1, mfl_q2), mfl_code=coalesce(mfl_k1, mfl_k2), mfl_text=coalesce(mfl_inner, "unquoted"), mfl_said_by=mfl_text, ' +
    'mfl_is_quoted=1',
];

/** What becomes of the two meanings. */
const togetherSteps: readonly string[] = [
  'eval mfl_inner_reason=if(isnull(mfl_inner), null(), mfl_reason), mfl_inner_entry=if(isnull(mfl_inner), null(), mfl_entry), ' +
    'mfl_inner_reply=mfl_reply, mfl_inner_code=mfl_code, ' +
    'mfl_reply=mfl_first_reply, mfl_code=mfl_first_code, mfl_text=mfl_first, mfl_said_by=coalesce(mfl_own, mfl_first), mfl_is_quoted=0',
  '`mail_flow_lens_meaning`',
  `eval mail_flow_reason=if(${isOneOf('mfl_reason', vagueReasons)} AND isnotnull(mfl_inner_reason) AND mfl_inner_reason!="unknown", mfl_inner_reason, mfl_reason), ` +
    'mail_flow_reply=mfl_reply, mail_flow_code=mfl_code, mail_flow_entry=mfl_entry, ' +
    'mail_flow_quoted_reply=mfl_inner_reply, mail_flow_quoted_code=mfl_inner_code, mail_flow_quoted_entry=mfl_inner_entry, ' +
    'mail_flow_class=case(mfl_digit="2", "success", mfl_digit="4", "transient", true(), "permanent")',
  'lookup mail_flow_lens_catalogue entry AS mail_flow_entry OUTPUT title AS mail_flow_title, side AS mail_flow_side, acts AS mail_flow_acts, step AS mail_flow_step, link AS mail_flow_link',
  'fields - mfl_*',
];

const meaningSteps: readonly string[] = [
  'eval mfl_digit=substr(coalesce(mfl_reply, mfl_code, "5"), 1, 1)',
  'lookup mail_flow_lens_speakers words AS mfl_said_by OUTPUT told AS mfl_speaker',
  'lookup mail_flow_lens_hosts host AS mfl_host OUTPUT told AS mfl_host_of',
  `eval mfl_by_words=${part('mfl_speaker', 0)}, mfl_speaker=coalesce(mfl_speaker, mfl_host_of), mfl_named=${part('mfl_speaker', 0)}, ` +
    `mfl_is_exchange=if(${part('mfl_speaker', 1)}="1", 1, 0), mfl_writer=case(mfl_is_exchange=1, "exchange", isnotnull(mfl_by_words), "other", ` +
    'mfl_log="exchange" AND (mfl_is_quoted=1 OR isnotnull(mfl_named)), "unknown", true(), mfl_log)',
  `eval mfl_lower=${replace('lower(mfl_text)', CONTINUATION)}, mfl_comparable=lower(mfl_text)`,
  // In a macro, what stands between grave accents would be another one.
  `rex field=mfl_comparable mode=sed ${evalString(`y/${WITHOUT_ACCENTS.from.replace('`', "'")}/${WITHOUT_ACCENTS.to}/`)}`,
  `eval mfl_comparable=${replaceInTurn('mfl_comparable', COMPARABLE)}`,
  `eval mfl_words=${replaceInTurn(`" ".${replaceInTurn('mfl_comparable', WORDS.slice(0, -1))}." "`, WORDS.slice(-1))}, mfl_words=mfl_words."  ".mfl_comparable, ` +
    'mfl_asked="code=".coalesce(mfl_code, "none")." reply=".coalesce(mfl_reply, "none")." ".mfl_lower',
  'lookup mail_flow_lens_phrases words AS mfl_words OUTPUT told AS mfl_phrases',
  `eval mfl_phrase=mvindex(${those('mfl_phrases', `(${part('mfl_phrases', 2)}="any" OR ${part('mfl_phrases', 2)}=mfl_digit) AND mfl_digit!="2" AND NOT match(mfl_comparable, ${part('mfl_phrases', 3)})`)}, 0), ` +
    `mfl_said=${part('mfl_phrase', 0)}, mfl_weak=${part('mfl_phrase', 1)}, mfl_narrow="said=".mfl_said." ".mfl_lower`,
  'lookup mail_flow_lens_literals words AS mfl_narrow OUTPUT told AS mfl_rows',
  `eval mfl_rows=${those('mfl_rows', `${part('mfl_rows', 1)}="words"`)}, mfl_row=${part('mvindex(mfl_rows, 0)', 0)}`,
  'lookup mail_flow_lens_literals words AS mfl_asked OUTPUT told AS mfl_literals',
  `eval mfl_literals=${those('mfl_literals', `if(${part('mfl_literals', 3)}="1", mfl_writer="exchange" OR (mfl_writer="unknown" AND ${part('mfl_literals', 2)}="0"), ${speaks('mfl_literals')} OR ${part('mfl_literals', 2)}="0")`)}, ` +
    `mfl_literal=${part(`mvindex(mvappend(${those('mfl_literals', `${part('mfl_literals', 1)}=mfl_named`)}, mfl_literals), 0)`, 0)}, ` +
    'mfl_key=coalesce(mfl_code, mfl_reply)',
  'lookup mail_flow_lens_numbers key AS mfl_key OUTPUT told AS mfl_numbers',
  `eval mfl_numbers=${those('mfl_numbers', `if(${part('mfl_numbers', 3)}="1", mfl_writer="exchange" OR (mfl_writer="unknown" AND ${part('mfl_numbers', 2)}="0" AND ${part('mfl_numbers', 6)}="0"), ${speaks('mfl_numbers')} OR (${part('mfl_numbers', 5)}="1" AND ${part('mfl_numbers', 2)}="0") OR (${part('mfl_numbers', 5)}="0" AND ${part('mfl_numbers', 6)}="0" AND isnull(mfl_named)))`)}, ` +
    `mfl_number=mvindex(mvappend(${those('mfl_numbers', speaks('mfl_numbers'))}, mfl_numbers), 0), mfl_is_own=if(${part('mfl_number', 6)}="0" AND isnotnull(mfl_code), 1, 0), ` +
    `mfl_is_standard=${part('mfl_number', 5)}, mfl_number=${part('mfl_number', 0)}`,
  'lookup mail_flow_lens_entries entry AS mfl_number OUTPUT reason AS mfl_number_reason',
  `eval mfl_entry=case(isnotnull(mfl_literal), mfl_literal, mfl_is_own=1 OR isnull(mfl_said), mfl_number, ` +
    'mfl_said=mfl_number_reason, if(mfl_is_standard="1", coalesce(mfl_row, mfl_number), mfl_number), ' +
    `mfl_weak="1" AND mfl_is_standard="0" AND NOT ${isOneOf('mfl_number_reason', vagueReasons)}, mfl_number, true(), coalesce(mfl_row, "words/".mfl_said))`,
  'lookup mail_flow_lens_entries entry AS mfl_entry OUTPUT reason AS mfl_known, worded AS mfl_worded, standard AS mfl_standard',
  `eval mfl_more=if(mfl_worded="1", if(${isOneOf('mfl_known', ['policy', 'unknown'])} OR (mfl_known="ip-blocked" AND mfl_said="domain-blocked"), 1, 0), ` +
    `if(mfl_said="server-busy" OR ${isOneOf('mfl_said', vagueReasons)}, 0, 1)), ` +
    'mfl_reason=case(mfl_digit="2", null(), isnull(mfl_said) OR (isnotnull(mfl_known) AND (mfl_worded="1" OR mfl_standard="0") AND (mfl_weak="1" OR mfl_more=0)), ' +
    'coalesce(mfl_known, "unknown"), true(), mfl_said)',
];

const NEXT = ' \\\n| ';

/** The macros by name: that which a search calls, and that which it calls for what is quoted and for the reply around it. */
export const macros = [
  {
    name: 'mail_flow_lens(3)',
    args: 'field, writer, server',
    definition: [...replySteps, '`mail_flow_lens_meaning`', ...togetherSteps].join(NEXT),
  },
  { name: 'mail_flow_lens_meaning', args: '', definition: meaningSteps.join(NEXT) },
] as const;

export const readySearches = [
  {
    name: 'Mail Flow Lens - reasons of tracking logs',
    about: 'Why messages failed or wait, by reason, in tracking logs of Exchange Server',
    search:
      'sourcetype="mail_flow_lens:tracking" event_id IN (FAIL, DEFER, DSN) recipient_status=* | stats count AS events BY recipient_status ' +
      '| `mail_flow_lens(recipient_status, exchange, null())` ' +
      '| stats sum(events) AS count, first(recipient_status) AS example BY mail_flow_reason, mail_flow_class, mail_flow_code, mail_flow_title, mail_flow_side, mail_flow_step | sort - count',
  },
  {
    name: 'Mail Flow Lens - reasons of Postfix',
    about: 'Why messages failed or wait, by reason, in logs of Postfix',
    search:
      'sourcetype=postfix_syslog status IN (bounced, deferred) | rex field=_raw "status=\\w+ \\((?<mail_flow_said>.*)\\)$" | stats count AS events BY mail_flow_said ' +
      '| `mail_flow_lens(mail_flow_said, other, null())` | stats sum(events) AS count, first(mail_flow_said) AS example BY mail_flow_reason, mail_flow_class, mail_flow_code, mail_flow_title, mail_flow_side, mail_flow_step | sort - count',
  },
] as const;
