/** Failures over time as bars in SVG, with a legend and the same as a table. */

import type { Locale } from '../../locales/locale.ts';
import { fill, fillPlural, sayDay, sayDuration, sayFullTime, sayNumber, sayTime } from '../../locales/wording.ts';
import type { LogReport } from '../../logReport.ts';
import { groupFailures, ownOf, STRANGERS, type Timeline, type TimelineSlot, timelineOf } from '../../reportGroups.ts';
import { escapeHtml, htmlTable } from './htmlText.ts';
import type { ReportTable } from './reportTables.ts';

/** Maximum number of bars. */
const MAX_SLOTS = 60;
/** Maximum number of reasons that have a colour of their own. */
const MAX_COLOURS = 6;

/** Units of the drawing. */
const size = { width: 960, height: 250, left: 44, top: 12, bottom: 26 };
/** Maximum width of a bar and the gap between two, in units of the drawing. */
const MAX_BAR = 56;
const GAP = 2;
const DAY = 86_400_000;

/** What a colour stands for. */
interface Series {
  readonly name: string;
  /** Class of its rectangles. */
  readonly colour: string;
  readonly countIn: (slot: TimelineSlot) => number;
}

export function* htmlChart(report: LogReport, locale: Locale): Generator<string> {
  const words = locale.interface.report;
  const timeline = timelineOf(report, MAX_SLOTS);
  if (timeline === null || timeline.slots.every(({ failures }) => failures.size === 0)) {
    yield `<p>${escapeHtml(words.chart.noTimes)}</p>`;
    return;
  }
  const series = seriesOf(report, locale);
  const caption = fill(words.chart.caption, { duration: sayDuration(timeline.length / 1000, locale.language) });
  yield '<figure>';
  yield `<div class="wide" role="group" tabindex="0" aria-label="${escapeHtml(words.sections.overTime)}">`;
  yield* drawing(timeline, series, caption, locale);
  yield '</div>';
  yield '<ul class="legend">';
  for (const { name, colour } of series) {
    yield `<li><svg viewBox="0 0 12 12" aria-hidden="true"><rect class="${colour}" width="12" height="12" rx="2"/></svg>${escapeHtml(name)}</li>`;
  }
  yield '</ul>';
  yield `<figcaption>${escapeHtml(caption)}</figcaption></figure>`;
  if (timeline.untimed > 0) {
    yield `<p class="more">${escapeHtml(fillPlural(words.chart.untimed, locale.language, timeline.untimed))}</p>`;
  }
  const table = timeTable(timeline, series, locale);
  yield `<details><summary>${escapeHtml(table.title)}</summary>`;
  yield* htmlTable(table, { caption: 'unseen', isWide: true }, locale);
  yield '</details>';
}

/** The most frequent reasons, the others together, and strangers' mail. */
function seriesOf(report: LogReport, locale: Locale): readonly Series[] {
  const words = locale.interface.report;
  const reasons = groupFailures(report, 'reason').filter((group) => ownOf(group) > 0);
  const hasOthers = reasons.length > MAX_COLOURS + 1;
  const shown = hasOthers ? reasons.slice(0, MAX_COLOURS) : reasons;
  const keys = new Set(shown.map(({ key }) => key));
  const own = shown.map(
    ({ key, name }, index): Series => ({
      name: name ?? words.noCode,
      colour: `c${index}`,
      countIn: ({ failures }) => failures.get(key) ?? 0,
    }),
  );
  const others: Series = {
    name: words.chart.others,
    colour: 'others',
    countIn: ({ failures }) =>
      [...failures].reduce((sum, [key, count]) => sum + (key === STRANGERS || keys.has(key) ? 0 : count), 0),
  };
  const strangers: Series = {
    name: words.counts.strangers,
    colour: 'strangers',
    countIn: ({ failures }) => failures.get(STRANGERS) ?? 0,
  };
  const hasStrangers = report.failures.some(({ isStrangers }) => isStrangers);
  return [...own, ...(hasOthers ? [others] : []), ...(hasStrangers ? [strangers] : [])];
}

function* drawing(timeline: Timeline, series: readonly Series[], caption: string, locale: Locale): Generator<string> {
  const { width, height, left, top, bottom } = size;
  const { slots, length } = timeline;
  const [plotWidth, plotHeight] = [width - left, height - top - bottom];
  const peak = ceiling(Math.max(...slots.map((slot) => totalOf(slot, series))));
  const heightOf = (count: number): number => tenth((count / peak) * plotHeight);
  yield `<svg class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(caption)}">`;
  for (const mark of marks(peak)) {
    const y = tenth(top + plotHeight - heightOf(mark));
    yield `<line class="grid" x1="${left}" x2="${width}" y1="${y}" y2="${y}"/><text x="${left - 8}" y="${y + 4}" text-anchor="end">${sayNumber(mark, locale.language)}</text>`;
  }
  const step = plotWidth / slots.length;
  const bar = tenth(Math.min(step - GAP, MAX_BAR));
  for (const [index, slot] of slots.entries()) {
    const total = totalOf(slot, series);
    if (total > 0) {
      const x = tenth(left + index * step + (step - bar) / 2);
      let y = top + plotHeight;
      const parts = series.flatMap(({ countIn, colour }) => {
        const partHeight = heightOf(countIn(slot));
        y = tenth(y - partHeight);
        return partHeight === 0 ? [] : `<rect class="${colour}" x="${x}" y="${y}" width="${bar}" height="${partHeight}"/>`;
      });
      const said = `${saySlot(slot.start, length, locale)}: ${sayNumber(total, locale.language)}`;
      yield `<g><title>${escapeHtml(said)}</title>${parts.join('')}</g>`;
    }
  }
  yield* axis(timeline, step, locale);
  yield '</svg>';
}

/** Maximum number of times below the bars. */
const MAX_LABELS = 6;
/** Width of a letter, and the least distance between two times. */
const LETTER = 6.8;
const BETWEEN = 12;

function* axis({ slots, length }: Timeline, step: number, locale: Locale): Generator<string> {
  const { width, height, left, bottom } = size;
  const every = Math.max(1, Math.ceil(slots.length / MAX_LABELS));
  let end = Number.NEGATIVE_INFINITY;
  for (const [index, { start }] of slots.entries()) {
    const x = tenth(left + (index + 0.5) * step);
    const said = saySlot(start, length, locale);
    const half = (said.length * LETTER) / 2;
    const middle = Math.min(Math.max(x, left + half), width - half);
    if (index % every === 0 && middle - half >= end + BETWEEN) {
      end = middle + half;
      yield `<line class="tick" x1="${x}" x2="${x}" y1="${height - bottom}" y2="${height - bottom + 4}"/><text x="${tenth(middle)}" y="${height - bottom + 18}" text-anchor="middle">${escapeHtml(said)}</text>`;
    }
  }
}

/** The beginning of a slot: a day where slots are whole days. */
function saySlot(start: number, length: number, locale: Locale): string {
  const time = new Date(start).toISOString();
  return length % DAY === 0 ? sayDay(time.slice(0, 10), locale.language) : sayTime(time, locale, (raw) => raw);
}

function timeTable({ slots, length }: Timeline, series: readonly Series[], locale: Locale): ReportTable {
  const { chart, columns, counts, sections } = locale.interface.report;
  const isDays = length % DAY === 0;
  return {
    id: 'over-time-table',
    title: fill(chart.asTable, { title: sections.overTime }),
    columns: [
      { title: columns.from, holds: 'words' },
      ...[...series.map(({ name }) => name), counts.delivered].map((title) => ({ title, holds: 'numbers' }) as const),
    ],
    rows: slots
      .filter((slot) => totalOf(slot, series) + slot.delivered > 0)
      .map((slot) => {
        const time = new Date(slot.start).toISOString();
        const said = isDays ? sayDay(time.slice(0, 10), locale.language) : sayFullTime(time, locale, (raw) => raw);
        return [said, ...series.map(({ countIn }) => countIn(slot)), slot.delivered];
      }),
    more: null,
  };
}

function totalOf(slot: TimelineSlot, series: readonly Series[]): number {
  return series.reduce((sum, { countIn }) => sum + countIn(slot), 0);
}

/** A round number that is not below a count, and divides into at most five equal parts. */
function ceiling(count: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, count)));
  const rounds = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].map((digit) => digit * power);
  return rounds.find((round) => round >= count && Number.isInteger(round)) ?? count;
}

/** Whole numbers from 0 up to the ceiling. */
function marks(top: number): readonly number[] {
  const parts = [4, 3, 5, 2].find((count) => top % count === 0) ?? 1;
  return Array.from({ length: parts + 1 }, (_, index) => (top / parts) * index);
}

function tenth(number: number): number {
  return Math.round(number * 10) / 10;
}
