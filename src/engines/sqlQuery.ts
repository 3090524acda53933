/** The query that reads replies and chooses their meaning, in the order of `chooseEntry` and `reasonOf`. */

import { vagueReasons } from '../ids/reason.ts';
import { MAX_GAP } from './phraseTable.ts';
import { COMPARABLE, CONTINUATION, MAX_TEXT, ONE_LINE, WORDS } from './portableText.ts';
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
import { plainLetters, replaceInTurn, type SqlWords } from './sqlDialect.ts';
import { sqlLiteral } from './sqlLiteral.ts';

const VAGUE = [...vagueReasons].map(sqlLiteral).join(', ');

/** The replies of a text, the outermost first, each with the words that choose its meaning. */
function replySteps(words: SqlWords, given: string): readonly string[] {
  const cut = (text: string, end: keyof typeof ENDS): string => words.replace(text, { expression: ENDS[end], by: '' }, false);
  const sign = `substr(line, pos - 1, 1)`;
  const levels = Array.from({ length: DEEPEST - 1 }, (_, index) => index + 1);
  return [
    `given AS (${given})`,
    `line AS (SELECT id, writer, server, ${words.replace('text', ONE_LINE)} AS line FROM given)`,
    `found AS (SELECT *, CASE WHEN ${words.match('line', STARTS_WITH_CODE)} = '' THEN ${words.match('line', REPLY_AT)} ELSE '' END AS m, ${words.match('line', CODE_AT)} AS c,
      coalesce(server, ${words.group('line', SERVER_AT, 1)}) AS host FROM line)`,
    `numbered AS (SELECT *,
      CASE WHEN m <> '' THEN coalesce(${words.group('m', REPLY_AT, 1)}, ${words.group('m', REPLY_AT, 3)}) END AS reply,
      CASE WHEN m <> '' THEN coalesce(${words.group('m', REPLY_AT, 2)}, ${words.group('m', REPLY_AT, 4)}) ELSE ${words.group('c', CODE_AT, 1)} END AS code FROM found)`,
    `placed AS (SELECT *, CASE WHEN reply IS NULL AND code IS NULL THEN 1
      WHEN m <> '' THEN strpos(line, m) + strpos(m, reply) - 1 ELSE strpos(line, c) + strpos(c, code) - 1 END AS pos FROM numbered)`,
    `level1 AS (SELECT id, writer, host, 1 AS level, reply,
      CASE WHEN (substr(reply, 1, 1) = '2') = (substr(code, 1, 1) = '2') OR reply IS NULL THEN code END AS code,
      CASE WHEN reply IS NULL AND ${sign} IN ('(', '#') AND ${words.match('substr(line, pos + length(code))', '[0-9A-Za-z]')} = '' THEN code || ' ' || line
        WHEN pos > 1 AND ${sign} = '"' THEN ${cut('substr(line, pos)', 'quoted')}
        WHEN pos > 1 AND ${sign} = '''' THEN ${cut('substr(line, pos)', 'apostrophes')}
        WHEN pos > 4 AND substr(line, pos - 4, 4) = 'LED=' THEN ${cut('substr(line, pos)', 'grouped')}
        WHEN pos > 9 AND substr(line, pos - 9, 9) = '[Message=' THEN ${cut('substr(line, pos)', 'bracketed')}
        ELSE substr(line, pos) END AS text FROM placed)`,
    ...levels.flatMap((level) => [
      `quoting${level} AS (SELECT *, ${words.match('substr(text, 4)', QUOTED_AT)} AS m FROM level${level})`,
      `quoted${level} AS (SELECT *, coalesce(${words.group('m', QUOTED_AT, 1)}, ${words.group('m', QUOTED_AT, 3)}) AS q,
        coalesce(${words.group('m', QUOTED_AT, 2)}, ${words.group('m', QUOTED_AT, 4)}) AS qc FROM quoting${level})`,
      `cut${level} AS (SELECT *, CASE WHEN m = '' THEN length(text) + 1 ELSE 3 + strpos(substr(text, 4), m) + strpos(m, coalesce(q, qc)) - 1 END AS pos
        FROM quoted${level})`,
      `level${level + 1} AS (SELECT id, writer, host, ${level + 1} AS level, q AS reply, qc AS code,
        CASE WHEN substr(m, 1, 1) = '[' THEN ${cut('substr(text, pos)', 'bracketed')}
          WHEN substr(m, 1, 1) = '(' THEN ${words.replace('substr(text, pos)', GROUP_END, false)}
          WHEN strpos(m, '"') > 0 THEN ${cut('substr(text, pos)', 'quoted')}
          WHEN strpos(m, '''') > 0 THEN ${cut('substr(text, pos)', 'apostrophes')}
          ELSE substr(text, pos) END AS text FROM cut${level} WHERE m <> '')`,
    ]),
    `told AS (${[
      ...levels.map(
        (level) => `SELECT id, writer, host, level, reply, code, text, substr(text, 1, pos - 1) AS own FROM cut${level}`,
      ),
      `SELECT id, writer, host, level, reply, code, text, text AS own FROM level${DEEPEST}`,
    ].join(' UNION ALL ')})`,
  ];
}

/** Who speaks: words tell it, then the host that answered, then whose log it is. */
function speakerSteps(words: SqlWords): readonly string[] {
  return [
    `spoken AS (SELECT *, ${words.match('own', speakerExpression())} AS mark FROM told)`,
    `by_words AS (SELECT id, level, authority FROM (SELECT t.id, t.level, s.authority,
      row_number() OVER (PARTITION BY t.id, t.level ORDER BY length(s.text) DESC) AS n
      FROM spoken t JOIN mail_flow_lens.speaker s ON s.kind = 'words' AND strpos(t.mark, s.text) > 0) x WHERE n = 1)`,
    `by_host AS (SELECT id, level, authority FROM (SELECT t.id, t.level, s.authority,
      row_number() OVER (PARTITION BY t.id, t.level ORDER BY length(s.text) DESC) AS n
      FROM spoken t JOIN mail_flow_lens.speaker s ON s.kind = 'host' AND right('.' || lower(rtrim(t.host, '.')), length(s.text) + 1) = '.' || s.text) x
      WHERE n = 1)`,
    `named AS (SELECT t.id, t.level, t.writer, t.reply, t.code, t.text, t.own, w.authority AS by_words, coalesce(w.authority, h.authority) AS named,
      coalesce(substr(coalesce(t.reply, t.code), 1, 1), '5') AS digit
      FROM spoken t LEFT JOIN by_words w ON w.id = t.id AND w.level = t.level LEFT JOIN by_host h ON h.id = t.id AND h.level = t.level)`,
    `speech AS (SELECT n.id, n.level, n.reply, n.code, n.text, n.own, n.named, n.digit, s.authority IS NOT NULL AS is_exchange,
      CASE WHEN s.authority IS NOT NULL THEN 'exchange' WHEN n.by_words IS NOT NULL THEN 'other'
        WHEN n.writer = 'exchange' AND (n.level > 1 OR n.named IS NOT NULL) THEN 'unknown' ELSE n.writer END AS writer,
      g.key IS NOT NULL AS is_registered,
      ${words.group('n.code', '^([245]\\.[0-9]+)', 1)} AS subject, CAST(${words.group('n.code', '([0-9]+)$', 1)} AS integer) AS detail,
      ${words.replace('lower(n.text)', CONTINUATION)} AS lowered, ${replaceInTurn(words, plainLetters(`substr(n.text, 1, ${MAX_TEXT})`), COMPARABLE)} AS comparable
      FROM named n LEFT JOIN (SELECT DISTINCT authority FROM mail_flow_lens.speaker WHERE exchange) s ON s.authority = n.named
      LEFT JOIN mail_flow_lens.registered g ON g.key = substr(n.code, 2))`,
    `reply AS (SELECT *, ${replaceInTurn(words, `' ' || ${replaceInTurn(words, 'comparable', WORDS.slice(0, -1))} || ' '`, WORDS.slice(-1))} AS words
      FROM speech)`,
  ];
}

/** The phrase that tells the reason, whoever speaks. */
function phraseSteps(): readonly string[] {
  const searched = 'CASE WHEN p.plain THEN r.comparable ELSE r.words END';
  const afterFirst = `substr(${searched}, strpos(${searched}, p.words) + length(p.words), ${MAX_GAP} + length(p.second))`;
  const afterSecond = `substr(${afterFirst}, strpos(${afterFirst}, p.second) + length(p.second))`;
  return [
    `token AS (SELECT DISTINCT id, level, substr(word, 1, 4) AS key FROM (SELECT id, level, unnest(string_to_array(words, ' ')) AS word FROM reply) w
      UNION SELECT id, level, '' FROM reply)`,
    `phrase_hit AS (SELECT r.id, r.level, min(p.rank) AS rank FROM token t JOIN mail_flow_lens.phrase p ON p.key = t.key
      JOIN reply r ON r.id = t.id AND r.level = t.level
      WHERE (p.digit = '' OR p.digit = r.digit) AND r.digit <> '2' AND strpos(${searched}, p.words) > 0
      AND CASE WHEN p.second = '' THEN true WHEN p.third = '' THEN strpos(${afterFirst}, p.second) > 0
        ELSE strpos(${afterSecond}, p.third) > 0 AND strpos(${afterFirst}, p.second) > 0 END
      AND NOT EXISTS (SELECT 1 FROM mail_flow_lens.phrase_not b WHERE b.rank = p.rank AND strpos(r.comparable, b.text) > 0)
      GROUP BY r.id, r.level)`,
    `phrased AS (SELECT r.*, p.reason AS said, p.weak, p.reason IN (${VAGUE}) AS is_vague FROM reply r
      LEFT JOIN phrase_hit h ON h.id = r.id AND h.level = r.level LEFT JOIN mail_flow_lens.phrase p ON p.rank = h.rank)`,
    `row_of AS (SELECT id, level, entry FROM (SELECT r.id, r.level, l.entry, row_number() OVER (PARTITION BY r.id, r.level ORDER BY l.rank) AS n
      FROM phrased r JOIN mail_flow_lens.literal l ON l.scope = 'reason' AND l.key = r.said AND strpos(r.lowered, l.text) > 0) x WHERE n = 1)`,
  ];
}

/** Whether the authority of an entry `e` speaks. */
const SPEAKS = '(e.authority = r.named OR (r.is_exchange AND e.speaks_exchange))';

/** Whether an entry `e` applies to what is said, by a literal or by its number `l`. */
function applies(isNumber: boolean): string {
  const exchange = `r.writer = 'exchange' OR (r.writer = 'unknown' AND NOT l.speaking${isNumber ? ' AND NOT r.is_registered' : ''})`;
  const others = isNumber
    ? `${SPEAKS} OR (NOT e.standard AND NOT r.is_registered AND r.named IS NULL) OR NOT (NOT e.standard OR l.speaking)`
    : `${SPEAKS} OR NOT l.speaking`;
  return `CASE WHEN e.exchange THEN ${exchange} ELSE coalesce(${others}, false) END`;
}

/** Whether a literal or a number `l` is for the code of a reply `r`. */
const FITS = `((l.scope = 'code' AND l.key = r.code) OR (l.scope = 'range' AND l.key = r.subject AND r.detail BETWEEN l.low AND l.high)
      OR (l.scope = 'reply' AND r.code IS NULL AND l.key = r.reply))`;

function meaningSteps(): readonly string[] {
  const besides = `(NOT EXISTS (SELECT 1 FROM mail_flow_lens.literal_beside b WHERE b.rank = l.rank)
      OR EXISTS (SELECT 1 FROM mail_flow_lens.literal_beside b WHERE b.rank = l.rank AND strpos(r.lowered, b.text) > 0))`;
  return [
    `literal_hit AS (SELECT id, level, entry FROM (SELECT r.id, r.level, l.entry, row_number() OVER (PARTITION BY r.id, r.level ORDER BY
      CASE WHEN e.authority = r.named THEN 0 ELSE 1 END, length(l.text) DESC, CASE l.scope WHEN 'code' THEN 0 WHEN 'range' THEN 1 WHEN 'reply' THEN 0 ELSE 2 END,
      l.high - l.low, l.rank) AS n
      FROM phrased r JOIN mail_flow_lens.literal l ON strpos(r.lowered, l.text) > 0 JOIN mail_flow_lens.entry e ON e.entry = l.entry
      WHERE (${FITS} OR (l.scope = 'words' AND (r.code IS NULL OR r.digit <> '2')) OR (l.scope = 'alone' AND r.code IS NULL AND r.reply IS NULL))
      AND ${applies(false)} AND ${besides}) x WHERE n = 1)`,
    `string_text AS (SELECT id, level, code, digit, '|' || regexp_replace(own, '[^0-9A-Za-z_.@:-]', '|', 'g') AS marked FROM phrased WHERE writer = 'exchange')`,
    `string_hit AS (SELECT r.id, r.level, s.entry, s.family, row_number() OVER (PARTITION BY r.id, r.level, s.family
      ORDER BY length(s.text) DESC, CASE WHEN s.code = r.code THEN 0 ELSE 1 END, s.rank) AS n
      FROM string_text r JOIN mail_flow_lens.reason_string s ON strpos(r.marked, '|' || s.text) > 0 OR strpos(r.marked, ':' || s.text) > 0
      JOIN mail_flow_lens.entry e ON e.entry = s.entry WHERE s.family OR (r.digit = '2') = e.done)`,
    `number_hit AS (SELECT id, level, entry FROM (SELECT r.id, r.level, l.entry, row_number() OVER (PARTITION BY r.id, r.level ORDER BY
      CASE l.scope WHEN 'range' THEN 1 ELSE 0 END, CASE WHEN ${SPEAKS} AND l.scope = 'code' THEN 0 ELSE 1 END, l.high - l.low, l.rank) AS n
      FROM phrased r JOIN mail_flow_lens.number l ON ${FITS} JOIN mail_flow_lens.entry e ON e.entry = l.entry WHERE ${applies(true)}) x WHERE n = 1)`,
    `weak_hit AS (SELECT id, level, entry FROM (SELECT r.id, r.level, l.entry, row_number() OVER (PARTITION BY r.id, r.level ORDER BY l.rank) AS n
      FROM phrased r JOIN mail_flow_lens.literal l ON l.scope = 'class' AND l.key = substr(r.code, 1, 1) || '.x.x' AND strpos(r.lowered, l.text) > 0) x WHERE n = 1)`,
    `standard_hit AS (SELECT id, level, entry FROM (SELECT r.id, r.level, l.entry, row_number() OVER (PARTITION BY r.id, r.level ORDER BY l.rank) AS n
      FROM phrased r JOIN mail_flow_lens.number l ON l.scope = 'standard' AND l.key = substr(r.code, 2) WHERE r.digit <> '2') x WHERE n = 1)`,
    `candidate AS (SELECT r.*, l.entry AS literal, s.entry AS string, f.entry AS family, u.entry AS untold,
      coalesce(u.entry, w.entry, d.entry) AS number, u.entry IS NOT NULL AND r.code IS NOT NULL AND NOT r.is_registered AS is_own, ro.entry AS worded,
      g.entry AS general
      FROM phrased r LEFT JOIN literal_hit l ON l.id = r.id AND l.level = r.level
      LEFT JOIN string_hit s ON s.id = r.id AND s.level = r.level AND NOT s.family AND s.n = 1
      LEFT JOIN string_hit f ON f.id = r.id AND f.level = r.level AND f.family AND f.n = 1
      LEFT JOIN number_hit u ON u.id = r.id AND u.level = r.level LEFT JOIN weak_hit w ON w.id = r.id AND w.level = r.level
      LEFT JOIN standard_hit d ON d.id = r.id AND d.level = r.level LEFT JOIN row_of ro ON ro.id = r.id AND ro.level = r.level
      LEFT JOIN mail_flow_lens.entry g ON g.entry = 'words/' || r.said)`,
    // What words that any server uses put in the place of a number's entry, or of a family's; null: they say no more.
    `weighed AS (SELECT c.*, nu.reason AS number_reason, fa.reason AS family_reason, un.wrapper AS untold_wraps, un.reason AS untold_reason,
      CASE WHEN c.said IS NULL OR c.weak OR EXISTS (SELECT 1 FROM mail_flow_lens.string_over o WHERE o.entry = c.family AND o.reason = c.said)
        THEN NULL ELSE c.said END AS telling,
      CASE WHEN c.said IS NULL THEN NULL
        WHEN c.said = nu.reason THEN CASE WHEN nu.standard AND coalesce(wo.meaning, '-') <> nu.meaning THEN c.worded END
        WHEN c.weak AND nu.entry IS NOT NULL AND NOT nu.standard AND nu.reason NOT IN (${VAGUE}) THEN NULL
        ELSE coalesce(c.worded, c.general) END AS over_number,
      CASE WHEN c.said IS NULL OR c.said = fa.reason THEN NULL ELSE coalesce(c.worded, c.general) END AS over_family
      FROM candidate c LEFT JOIN mail_flow_lens.entry nu ON nu.entry = c.number LEFT JOIN mail_flow_lens.entry fa ON fa.entry = c.family
      LEFT JOIN mail_flow_lens.entry un ON un.entry = c.untold LEFT JOIN mail_flow_lens.entry wo ON wo.entry = c.worded)`,
    `chosen AS (SELECT w.*, CASE WHEN literal IS NOT NULL THEN literal WHEN string IS NOT NULL THEN string
      WHEN family IS NOT NULL AND digit <> '2' AND NOT coalesce(untold_wraps OR untold_reason = family_reason OR untold_reason = telling, false)
        THEN coalesce(CASE WHEN telling IS NOT NULL THEN over_family END, family)
      WHEN is_own THEN number ELSE coalesce(over_number, number) END AS entry FROM weighed w)`,
    `reasoned AS (SELECT c.id, c.level, c.reply, c.code, c.digit, c.entry, c.text,
      CASE WHEN c.digit = '2' THEN NULL WHEN c.said IS NULL OR (e.entry IS NOT NULL AND (e.worded OR NOT e.standard) AND (c.weak OR NOT
        CASE WHEN e.worded THEN e.reason IN ('policy', 'unknown') OR (e.reason = 'ip-blocked' AND c.said = 'domain-blocked')
          ELSE c.said <> 'server-busy' AND NOT c.is_vague END))
        THEN coalesce(e.reason, 'unknown') ELSE c.said END AS reason
      FROM chosen c LEFT JOIN mail_flow_lens.entry e ON e.entry = c.entry)`,
  ];
}

/** A reply that quotes another has the reason of that one, unless its own says more. */
function sharedReason(): string {
  const levels = Array.from({ length: DEEPEST }, (_, index) => index + 1);
  const joins = levels
    .slice(1)
    .map((level) => `LEFT JOIN reasoned r${level} ON r${level}.id = r1.id AND r${level}.level = ${level}`);
  const reason = levels.reduceRight(
    (quoted, level) =>
      quoted === ''
        ? `r${level}.reason`
        : `CASE WHEN r${level}.reason IN (${VAGUE}) AND coalesce(${quoted}, 'unknown') <> 'unknown' THEN ${quoted} ELSE r${level}.reason END`,
    '',
  );
  return `SELECT r1.id, r1.reply, r1.code, r1.entry, ${reason} AS reason,
      CASE r1.digit WHEN '2' THEN 'success' WHEN '4' THEN 'transient' ELSE 'permanent' END AS class,
      r2.reply AS quoted_reply, r2.code AS quoted_code, r2.entry AS quoted_entry
      FROM reasoned r1 ${joins.join(' ')} WHERE r1.level = 1`;
}

/** The whole query. `given`: a query whose columns are `id`, `text`, `writer` and `server`. */
export function meaningQuery(words: SqlWords, given: string): string {
  const steps = [...replySteps(words, given), ...speakerSteps(words), ...phraseSteps(), ...meaningSteps()];
  return `WITH ${steps.map((step) => step.replace(' AS (', ' AS MATERIALIZED (')).join(',\n    ')}\n    ${sharedReason()}`;
}
