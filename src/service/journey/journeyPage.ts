/** A journey as its page shows it. */

import type { Journey, JourneyStep, RecipientEnd, StepKind } from '../../journey.ts';
import type { FoundPage, LinePlace, ShownPage, ShownStep, Tone } from '../../journeyProtocol.ts';
import type { Locale } from '../../locales/locale.ts';
import { fill, fillPlural, sayMoment, sayNumber } from '../../locales/wording.ts';
import { plainLine } from '../wording/markdown.ts';
import { isLongestWait, sayClocks, sayCode, sayDelay, sayEvent, sayGap, sayRoute } from './journeySentences.ts';

/** Maximum length of what a record says, UTF-16 code units: a row of a tracking log can have megabytes. */
const MAX_WORDS = 4000;
/** Maximum number of names that are shown. */
const MAX_NAMES = 20;
/** Maximum number of recipients and of steps that are shown: a page with more is slow. */
const MAX_ENDS = 500;
const MAX_STEPS = 1000;

/** A sign that every font has, and how it stands with the message then. */
const looks: Readonly<Record<StepKind, readonly [sign: string, tone: Tone]>> = {
  submitted: ['●', 'plain'],
  received: ['←', 'plain'],
  resolved: ['=', 'plain'],
  expanded: ['+', 'plain'],
  redirected: ['↔', 'plain'],
  filtered: ['◊', 'plain'],
  ruleApplied: ['§', 'plain'],
  policyApplied: ['§', 'plain'],
  transferred: ['+', 'plain'],
  sent: ['→', 'plain'],
  deferred: ['…', 'delayed'],
  failed: ['×', 'failed'],
  delivered: ['√', 'arrived'],
  bounced: ['×', 'failed'],
  discarded: ['×', 'failed'],
  processed: ['·', 'plain'],
};

const tones: Readonly<Record<RecipientEnd['state'], Tone>> = {
  delivered: 'arrived',
  sent: 'plain',
  failed: 'failed',
  delayed: 'delayed',
  discarded: 'failed',
  unknown: 'plain',
};

/** `notes`: what was searched, and what was not. */
export function journeyPage(journey: Journey, notes: readonly string[], locale: Locale): ShownPage {
  const words = locale.interface.journey;
  const [id = '', ...others] = journey.ids;
  const plain = (texts: readonly string[]): readonly string[] => texts.map((text) => plainLine(text));
  return {
    language: locale.language,
    title: fill(words.title, { id: plainLine(id) }),
    facts: [
      { name: words.sender, values: journey.sender === null ? [] : plain([journey.sender || '<>']) },
      { name: words.ids, values: plain(others.slice(0, MAX_NAMES)) },
      { name: words.logs, values: plain(journey.files) },
    ].filter(({ values }) => values.length > 0),
    ends: {
      title: words.recipients,
      items: journey.recipients.slice(0, MAX_ENDS).map(({ recipient, state, step }) => ({
        name: plainLine(recipient),
        state: words.ends[state],
        tone: tones[state],
        step,
        leads: '',
        details: [],
      })),
    },
    remarks: {
      title: words.gaps,
      items: [...sayClocks(journey, locale), ...journey.gaps.map((gap) => sayGap(gap, locale))],
    },
    steps: {
      title: locale.interface.journeyPage.steps,
      items: journey.steps.slice(0, MAX_STEPS).map((step, index) => shownStep(journey, step, index, locale)),
    },
    notes: [...sayUnlisted(journey, locale), ...notes],
  };
}

/** That not all recipients and steps are shown. */
function sayUnlisted({ recipients, steps }: Journey, { language, interface: { journeyPage: words } }: Locale): readonly string[] {
  return [
    recipients.length > MAX_ENDS ? fillPlural(words.moreRecipients, language, recipients.length - MAX_ENDS) : '',
    steps.length > MAX_STEPS ? fillPlural(words.moreSteps, language, steps.length - MAX_STEPS) : '',
  ].filter((sentence) => sentence !== '');
}

/** Where the steps are told, in the order in which the page shows the places. `files`: those of the journey. */
export function placesOf({ steps }: Journey, files: readonly Omit<LinePlace, 'line'>[]): readonly LinePlace[] {
  return steps.flatMap(({ sources }) => sources.map(({ file, line }) => ({ ...(files[file] ?? { uri: '' }), line })));
}

/** The sessions of the steps; those in an archive cannot be shown by themselves. `files`: those of the journey. */
export function sessionPagesOf({ steps }: Journey, files: readonly Omit<LinePlace, 'line'>[]): FoundPage['stepPages'] {
  return steps.map(({ session }) => {
    const file = session === null ? undefined : files[session.file];
    return session === null || file === undefined || file.member !== undefined
      ? null
      : { kind: 'session', uri: file.uri, id: session.id };
  });
}

function shownStep(journey: Journey, step: JourneyStep, index: number, locale: Locale): ShownStep {
  const { journey: words } = locale.interface;
  const { kind, time, recipients, sources } = step;
  const [sign, tone] = looks[kind];
  const moment = sayMoment(time ?? '', locale);
  const before = sayMoment(journey.steps[index - 1]?.time ?? '', locale);
  return {
    day: moment === null || moment.day === before?.day ? '' : moment.day,
    time: moment?.clock ?? words.noTime,
    wait: sayDelay(step, index, locale),
    longest: isLongestWait(journey, index) ? words.longest : '',
    sign,
    tone,
    title: words.kinds[kind],
    route: sayRoute(step),
    lines: [recipients.join(', '), sayCode(step)].filter((part) => part !== '').map((part) => plainLine(part)),
    says: plainLine(sayEvent(step), MAX_WORDS),
    leads: step.session === null ? '' : locale.interface.journeyPage.showSession,
    places: sources.map(({ file, line }) => sayPlace(journey.files[file] ?? '', line, locale)),
  };
}

/** `trace.csv, line 5` */
export function sayPlace(file: string, line: number, locale: Locale): string {
  return `${plainLine(file)}, ${fill(locale.interface.fileScan.place, { line: sayNumber(line + 1, locale.language) })}`;
}
