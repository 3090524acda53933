/** A journey as text for a terminal, at most 100 columns wide. */

import type { Journey, JourneyStep } from '../../journey.ts';
import type { Locale } from '../../locales/locale.ts';
import { fill, sayDuration } from '../../locales/wording.ts';
import { visibleLine } from '../../text/markdown.ts';
import { plainLine } from '../wording/markdown.ts';
import { cutLine, wrapLine } from '../wording/textLines.ts';
import { isLongestWait, sayClocks, sayCode, sayDelay, sayEvent, sayGap, sayRoute } from './journeySentences.ts';

/** Width of the labels above the steps, and of what stands before the words of a step. */
const LABEL = 12;
const INDENT = 6;

export function journeyText(journey: Journey, locale: Locale): string {
  const words = locale.interface.journey;
  const [id = '', ...others] = journey.ids;
  return `${[
    fill(words.title, { id: plainLine(id) }),
    ...labelled(words.sender, journey.sender === null ? [] : [journey.sender]),
    ...labelled(
      words.recipients,
      journey.recipients.map(
        ({ recipient, state, step }) => `${recipient}  ${words.ends[state]}${step === null ? '' : ` (${step + 1})`}`,
      ),
    ),
    ...labelled(words.took, tookOf(journey, locale)),
    ...labelled(words.ids, others.slice(0, 8)),
    ...labelled(words.logs, journey.files),
    '',
    ...journey.steps.flatMap((step, index) => stepLines(journey, step, index, locale)),
    ...gapLines(journey, locale),
  ]
    .map((line) => visibleLine(line).trimEnd())
    .join('\n')}\n`;
}

function labelled(label: string, values: readonly string[]): readonly string[] {
  return values.map((value, index) => cutLine(`  ${(index === 0 ? label : '').padEnd(LABEL)} ${plainLine(value)}`));
}

/** From the first step to the last. */
function tookOf({ steps }: Journey, locale: Locale): readonly string[] {
  const times = steps.flatMap(({ time }) => (time === null ? [] : [Date.parse(time)]));
  return times.length < 2 ? [] : [sayDuration((Math.max(...times) - Math.min(...times)) / 1000, locale.language)];
}

function stepLines(journey: Journey, step: JourneyStep, index: number, locale: Locale): readonly string[] {
  const words = locale.interface.journey;
  const { files, steps } = journey;
  const { kind, recipients, sources } = step;
  const wait = isLongestWait(journey, index) ? ` (${words.longest})` : '';
  return [
    cutLine(
      [
        `${String(index + 1).padStart(INDENT - 2)}  ${timeOf(step, steps[index - 1], words.noTime)}`,
        `${sayDelay(step, index, locale)}${wait}`,
        words.kinds[kind],
        sayRoute(step),
      ]
        .filter((part) => part !== '')
        .join('  '),
    ),
    ...[recipients.join(', '), sayCode(step), sayEvent(step)]
      .filter((part) => part !== '')
      .map((part) => cutLine(`${' '.repeat(INDENT)}${plainLine(part)}`)),
    cutLine(`${' '.repeat(INDENT)}${sources.map(({ file, line }) => `${plainLine(files[file] ?? '')}:${line + 1}`).join(' · ')}`),
  ];
}

/** The date where it is another than that of the step before. */
function timeOf({ time }: JourneyStep, before: JourneyStep | undefined, none: string): string {
  if (time === null) {
    return none;
  }
  const [date = '', clock = ''] = time.split('T');
  return before?.time?.startsWith(date) === true ? clock : `${date} ${clock}`;
}

function gapLines(journey: Journey, locale: Locale): readonly string[] {
  const lines = [...sayClocks(journey, locale), ...journey.gaps.map((gap) => sayGap(gap, locale))];
  return lines.length === 0 ? [] : ['', locale.interface.journey.gaps, ...lines.flatMap((line) => wrapLine(`- ${line}`))];
}
