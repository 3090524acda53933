/** A journey as text for a terminal, at most 100 columns wide. */

import type { Journey, JourneyGap, JourneyStep } from '../../journey.ts';
import type { Locale } from '../../locales/locale.ts';
import { fill, sayDuration } from '../../locales/wording.ts';
import { plainLine } from '../wording/markdown.ts';
import { cutLine, wrapLine } from '../wording/textLines.ts';

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
    .map((line) => line.trimEnd())
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

function stepLines({ files, steps, gaps }: Journey, step: JourneyStep, index: number, locale: Locale): readonly string[] {
  const words = locale.interface.journey;
  const { kind, delay, server, peer, recipients, event, says, code, title, sources } = step;
  const wait = gaps.some((gap) => gap.kind === 'longWait' && gap.step === index) ? ` (${words.longest})` : '';
  const later =
    delay === null || index === 0 ? '' : `${fill(words.later, { delay: sayDuration(delay / 1000, locale.language) })}${wait}`;
  const route = [server, peer].filter((one) => one !== null).map((one) => plainLine(one));
  const isBackwards = kind === 'received' || kind === 'submitted';
  const told = [code, title].filter((part) => part !== null).join(' ');
  return [
    cutLine(
      [
        `${String(index + 1).padStart(INDENT - 2)}  ${timeOf(step, steps[index - 1], words.noTime)}`,
        later,
        words.kinds[kind],
        route.join(isBackwards ? ' ← ' : ' → '),
      ]
        .filter((part) => part !== '')
        .join('  '),
    ),
    ...[recipients.join(', '), told, [event, says].filter((part) => part !== '').join(': ')]
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

/** What is said of clocks that differ: of each log's local time, and of each server once. */
function sayClocks({ files, clocks }: Journey, locale: Locale): readonly string[] {
  const words = locale.interface.journey;
  const sentences = clocks.flatMap(({ file, server, ahead, zone }) => {
    const name = plainLine(files[file] ?? '');
    // Half a second more or less is the time of a transfer.
    const difference = sayDuration(Math.round(Math.abs(ahead) / 1000), locale.language);
    return [
      ...(zone === 0 ? [] : [fill(words.localTime, { file: name, zone: sayZone(zone) })]),
      ...(ahead === 0 ? [] : [fill(ahead > 0 ? words.ahead : words.behind, { clock: plainLine(server ?? name), difference })]),
    ];
  });
  return [...new Set(sentences)];
}

/** `UTC+2`, `UTC-3:30`. */
function sayZone(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `UTC${minutes < 0 ? '-' : '+'}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}

function sayGap(gap: JourneyGap, locale: Locale): string {
  const words = locale.interface.journey;
  switch (gap.kind) {
    case 'missingLog':
      return fill(words.missingLog, { server: plainLine(gap.server) });
    case 'longWait':
      return fill(words.longWait, { delay: sayDuration(gap.delay / 1000, locale.language), step: String(gap.step + 1) });
    case 'noEnd':
      return fill(words.noEnd, { recipient: plainLine(gap.recipient) });
  }
}
