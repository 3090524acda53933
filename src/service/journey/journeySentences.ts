/** The sentences about a journey that the command line and the page share. */

import type { Journey, JourneyGap, JourneyStep } from '../../journey.ts';
import type { Locale } from '../../locales/locale.ts';
import { fill, sayDuration } from '../../locales/wording.ts';
import { plainLine } from '../wording/markdown.ts';

/** What is said of clocks that differ: of each log's local time, and of each server once. */
export function sayClocks({ files, clocks }: Journey, locale: Locale): readonly string[] {
  const words = locale.interface.journey;
  const sentences = clocks.flatMap(({ file, server, ahead, zone, isZoned }) => {
    const name = plainLine(files[file] ?? '');
    // Half a second more or less is the time of a transfer.
    const clock = plainLine(server ?? name);
    const difference = sayDuration(Math.round(Math.abs(ahead) / 1000), locale.language);
    return [
      ...(zone === 0 ? [] : [fill(isZoned ? words.wrongZone : words.localTime, { file: name, clock, zone: sayZone(zone) })]),
      ...(ahead === 0 ? [] : [fill(ahead > 0 ? words.ahead : words.behind, { clock, difference })]),
    ];
  });
  return [...new Set(sentences)];
}

/** `UTC+2`, `UTC-3:30`. */
function sayZone(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `UTC${minutes < 0 ? '-' : '+'}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}

export function sayGap(gap: JourneyGap, locale: Locale): string {
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

/** `+3 seconds` since the step before; empty for the first, and without a time. */
export function sayDelay({ delay }: JourneyStep, index: number, locale: Locale): string {
  return delay === null || index === 0
    ? ''
    : fill(locale.interface.journey.later, { delay: sayDuration(delay / 1000, locale.language) });
}

/** Whether nothing took longer than what came before a step. */
export function isLongestWait({ gaps }: Journey, index: number): boolean {
  return gaps.some((gap) => gap.kind === 'longWait' && gap.step === index);
}

/** `EXCH01 → EXCH02`: the server that tells the step, and the other one. */
export function sayRoute({ kind, server, peer }: JourneyStep): string {
  const isBackwards = kind === 'received' || kind === 'submitted';
  return [server, peer]
    .filter((one) => one !== null)
    .map((one) => plainLine(one))
    .join(isBackwards ? ' ← ' : ' → ');
}

/** `451 4.4.0 Next hop answered with an error` */
export function sayCode({ code, title }: JourneyStep): string {
  return [code, title].filter((part) => part !== null).join(' ');
}

/** The event, and what the record says beside it. */
export function sayEvent({ event, says }: JourneyStep): string {
  return [event, says].filter((part) => part !== '').join(': ');
}
