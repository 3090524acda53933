/** `trace_message`: the journey of one message through the logs. */

import type { Journey, JourneyGap, JourneyStep } from '../journey.ts';
import type { Locale } from '../locales/locale.ts';
import { fill, fillPlural } from '../locales/wording.ts';
import { findCandidates } from '../service/journey/candidates.ts';
import { searchJourney } from '../service/journey/journeySearch.ts';
import { plainLine } from '../text/markdown.ts';
import type { ToolInput } from './toolInput.ts';
import { type FoundTexts, ToolRefusal } from './toolLogs.ts';
import type { ToolMask } from './toolMask.ts';
import type { Json, ToolFacts } from './toolResult.ts';

/** Number of steps on a page, unless another is asked for. */
const PAGE = 25;
/** Maximum number of recipients of a message, or of a step, that are named. */
const MAX_RECIPIENTS = 10;
/** Maximum number of names of a message, of places of a step, and of messages among which to choose. */
const MAX_NAMES = 5;

/** @throws ToolRefusal if no log tells of it */
export async function traceMessage(
  { texts }: FoundTexts,
  input: ToolInput,
  mask: ToolMask,
  locale: Locale,
  stop: AbortSignal,
): Promise<ToolFacts> {
  const found = await findJourney(texts, input, mask, locale, stop);
  const from = input.number('after') ?? 0;
  const limit = input.number('limit') ?? PAGE;
  const { steps, recipients } = found;
  return {
    facts: {
      log: {
        ids: found.ids.slice(0, MAX_NAMES).map((id) => mask.value(id)),
        sender: mask.mailbox(found.sender) ?? undefined,
      },
      recipients: recipients.slice(0, MAX_RECIPIENTS).map(({ recipient, state, step }) => ({
        state,
        step: step === null ? undefined : step + 1,
        log: { recipient: mask.mailbox(recipient) },
      })),
      recipientsLeftOut: recipients.length > MAX_RECIPIENTS ? recipients.length - MAX_RECIPIENTS : undefined,
      clocks:
        found.clocks.length === 0
          ? undefined
          : found.clocks.slice(0, MAX_NAMES).map(({ file, ahead, zone }) => ({
              file: mask.file(found.files[file] ?? ''),
              secondsAhead: Math.round(ahead / 1000),
              minutesEastOfUtc: zone,
            })),
      gaps: found.gaps.slice(0, MAX_NAMES).map((gap) => shownGap(gap, mask)),
    },
    list: 'steps',
    items: steps.slice(from, from + limit).map((step, index) => shownStep(step, from + index, found, mask)),
    from,
    total: steps.length,
    limit,
  };
}

async function findJourney(
  texts: FoundTexts['texts'],
  input: ToolInput,
  mask: ToolMask,
  locale: Locale,
  stop: AbortSignal,
): Promise<Journey> {
  const [asked, sender, recipient] = [input.text('id'), input.text('sender'), input.text('recipient')];
  if ((asked === null) !== (sender !== null && recipient !== null)) {
    throw new ToolRefusal(locale.interface.tools.idOrPair);
  }
  const watcher = { isStopped: () => stop.aborted, onProgress: () => undefined, onError: () => undefined };
  const ids =
    asked === null
      ? [await choose(texts, { sender: sender ?? '', recipient: recipient ?? '' }, input, mask, locale)]
      : mask.behind(asked).map((id) => id.replace(/^<(.*)>$/, '$1'));
  for (const id of ids) {
    const found = await searchJourney(id, texts, locale, watcher);
    if (found.steps.length > 0) {
      return found;
    }
  }
  throw new ToolRefusal(fill(locale.interface.journey.notFound, { id: plainLine(asked ?? '') }));
}

/** The id of the only message that fits. @throws ToolRefusal that names those that do */
async function choose(
  texts: FoundTexts['texts'],
  pair: { readonly sender: string; readonly recipient: string },
  input: ToolInput,
  mask: ToolMask,
  locale: Locale,
): Promise<string> {
  const words = locale.interface.journey;
  const at = input.time('at', locale);
  for (const sender of mask.behind(pair.sender)) {
    for (const recipient of mask.behind(pair.recipient)) {
      const found = await findCandidates({ sender, recipient, at }, texts, locale, () => undefined);
      const [only] = found;
      if (only !== undefined && found.length === 1) {
        return only.id;
      }
      if (found.length > 1) {
        const listed = found.slice(0, MAX_NAMES).map(({ id, written }) => `${plainLine(written)} ${mask.value(id)}`);
        const more = found.length > MAX_NAMES ? '; …' : '';
        throw new ToolRefusal(`${fillPlural(words.several, locale.language, found.length)}: ${listed.join('; ')}${more}`);
      }
    }
  }
  throw new ToolRefusal(fill(words.notFound, { id: `${plainLine(pair.sender)} → ${plainLine(pair.recipient)}` }));
}

function shownStep(step: JourneyStep, index: number, { files }: Journey, mask: ToolMask): Json {
  const { kind, time, delay, server, peer, recipients, event, says, code, title, sources } = step;
  return {
    step: index + 1,
    kind,
    time: time ?? undefined,
    secondsAfter: delay === null ? undefined : delay / 1000,
    at: sources.slice(0, MAX_NAMES).map(({ file, line }) => `${mask.file(files[file] ?? '')}:${line + 1}`),
    code: code ?? undefined,
    cause: title ?? undefined,
    log: {
      server: mask.server(server) ?? undefined,
      peer: mask.server(peer) ?? undefined,
      recipients: recipients.length === 0 ? undefined : recipients.slice(0, MAX_RECIPIENTS).map((one) => mask.mailbox(one)),
      event: event === '' ? undefined : mask.words(event),
      says: says === '' ? undefined : mask.words(says),
    },
    recipientsLeftOut: recipients.length > MAX_RECIPIENTS ? recipients.length - MAX_RECIPIENTS : undefined,
  };
}

function shownGap(gap: JourneyGap, mask: ToolMask): Json {
  switch (gap.kind) {
    case 'missingLog':
      return { kind: gap.kind, afterStep: gap.after + 1, log: { server: mask.server(gap.server) } };
    case 'longWait':
      return { kind: gap.kind, beforeStep: gap.step + 1, seconds: Math.round(gap.delay / 1000) };
    case 'noEnd':
      return { kind: gap.kind, log: { recipient: mask.mailbox(gap.recipient) } };
  }
}
