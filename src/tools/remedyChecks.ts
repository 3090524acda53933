/** `check_remedy`: how a failure is put right, and how to verify that it is. */

import type { Locale } from '../locales/locale.ts';
import type { Finding } from '../scan/finding.ts';
import { LogDocument } from '../service/document/logDocument.ts';
import { serverWords } from '../service/document/serverWords.ts';
import { type CardFacts, factsOf } from '../service/wording/cardFacts.ts';
import { classCard } from '../service/wording/classCard.ts';
import { commandCards } from '../service/wording/commandBlock.ts';
import { entryCard } from '../service/wording/entryCard.ts';
import { codeOf } from '../service/wording/name.ts';
import { isOpen, isOver } from '../service/wording/outcome.ts';
import { cardFacts, remedyFacts } from './codeExplanation.ts';
import type { FoundFailure } from './toolLogs.ts';
import type { ToolMask } from './toolMask.ts';
import type { Json, ToolFacts } from './toolResult.ts';

/** `at`: where it is told. Commands have placeholders, not the values of the record: these are strangers' text, and stand apart. */
export function checkRemedy({ format, findings }: FoundFailure, at: string, mask: ToolMask, locale: Locale): ToolFacts {
  const log = new LogDocument('', 0, { format, findings, states: [], notices: [] });
  const finding = log.failures[0]?.best ?? findings[0];
  const page = { list: 'meanings', from: 0, limit: 1 };
  if (finding === undefined) {
    return { ...page, facts: { at }, items: [], total: 0 };
  }
  const facts = factsOf(log, finding);
  const { entry, causes } = facts;
  const { sender, recipient, server, ip, connector, messageId } = finding.record;
  const said = serverWords(finding);
  return {
    ...page,
    facts: {
      at,
      state: isOver(facts.fate) ? 'failed' : isOpen(facts.fate) ? 'delayed' : 'arrived',
      reason: finding.reason ?? undefined,
      proven: causes.proven.map(({ cause }) => locale.causes[cause].text),
      log: {
        recipient: mask.mailbox(recipient) ?? undefined,
        sender: mask.mailbox(sender) ?? undefined,
        server: mask.server(server) ?? undefined,
        ip: mask.value(ip) ?? undefined,
        connector: mask.connector(connector) ?? undefined,
        messageId: mask.value(messageId) ?? undefined,
        words: said === '' ? undefined : mask.words(said),
      },
    },
    items: [entry === null ? ofClass(finding, facts, locale) : cardFacts(entryCard(entry, locale, facts))],
    total: 1,
  };
}

/** What there is to say where no entry explains the failure. */
function ofClass(finding: Finding, facts: CardFacts, locale: Locale): Json {
  const { code } = finding;
  const { name, text } = code === null ? { name: undefined, text: undefined } : classCard(code, locale, finding.class);
  const fixes = facts.steps.map((step) => locale.steps[step]);
  return {
    code: codeOf(finding),
    name,
    happened: text,
    whoActs: facts.actors.map((actor) => locale.actors[actor]),
    ...remedyFacts({ fixes, ...commandCards(facts.checks, locale) }),
  };
}
