/** What the expressions of other engines cannot say: each export lists it, with numbers. */

import { everyEntry } from '../catalogue/entries.ts';
import type { Engine } from './engine.ts';
import { stringRows } from './meaningTables.ts';
import { MAX_GAP, phraseRows } from './phraseTable.ts';
import { ANNOUNCEMENTS, DEEPEST } from './replyExpressions.ts';

/** A line for each, after one that says what they are. */
export function limitLines(engine: Engine): readonly string[] {
  const limits = [...ofAll(), ...own[engine]()];
  return [`What this export cannot say (${limits.length} limits):`, ...limits.map((limit, index) => `${index + 1}. ${limit}`)];
}

function ofAll(): readonly string[] {
  const phrases = phraseRows();
  const parted = phrases.filter(({ second }) => second !== '').length;
  const plain = phrases.filter((phrase) => phrase.plain).length;
  const stages = stringRows().filter(({ text, family }) => family && /^[A-Z]+\.?$/.test(text)).length;
  const causes = everyEntry().filter((entry) => entry.causes.length > 0).length;
  return [
    'One text is read at a time: other columns, the lines of one session and the parts of a report are not. Give the server that answered, where a column has it.',
    `A reply without an enhanced code counts only at the beginning of a text or behind one of ${ANNOUNCEMENTS} announcements (said:, smtp;, -> and the like).`,
    'Of a text with several replies the first is read, and what it quotes; of lines that one reply has, the prefixes are dropped.',
    `${parted} of ${phrases.length} phrases have a gap: they are tried where their first words first stand, with at most ${MAX_GAP} characters between.`,
    `${plain} phrases name a host or a path: they are found within longer names too; other phrases are not found where one of their words is part of a name (proxy/relay).`,
    `${stages} of Exchange's stages (CAT. and the like) may also be the name of a host in capitals.`,
    `The causes that words prove (${causes} meanings have causes) and all but the first step, link and check are left out: explain has them.`,
    "An organisation's own entries are not in it.",
  ];
}

const own: Readonly<Record<Engine, () => readonly string[]>> = {
  sql: () => [`Replies that quote one another are followed ${DEEPEST} deep.`],
  kql: () => [
    `Replies that quote one another are followed ${DEEPEST} deep.`,
    'EmailEvents and EmailPostDeliveryEvents have no reply of a server: the reasons of their messages come from a message trace or a tracking log.',
  ],
  json: () => ['Tables and expressions alone: the order of the choice is in docs/engines.md.'],
  splunk: () => {
    const strings = stringRows();
    const families = strings.filter(({ family }) => family).length;
    const parted = phraseRows().filter(({ second }) => second !== '').length;
    return [
      'Replies that quote one another are followed 2 deep.',
      `${families} families of reason strings are left out: such a string has the meaning of its number or its words; the other ${strings.length - families} are there.`,
      `A lookup tells at most 20 rows for a text, and the gap of ${parted} phrases may have any length.`,
    ];
  },
  elastic: () => [
    'Replies that quote one another are followed 2 deep.',
    'Of the server that answered, only the field mail_flow_lens.server tells.',
  ],
};
