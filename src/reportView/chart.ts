/** The chart of failures over time, and the table that says the same. */

import uPlot from 'uplot';
import { fill } from '../locales/wording.ts';
import type { LogReport } from '../logReport.ts';
import { button, type Child, element } from '../pageElement.ts';
import type { FailureIndex, FailureView, Period, ReportFilter } from '../reportFilter.ts';
import { STRANGERS, type Timeline, timelineOf } from '../reportGroups.ts';
import type { Said } from './said.ts';

/** Maximum number of bars. */
const MAX_SLOTS = 96;
/** Number of reasons that have a colour of their own. */
const MAX_COLOURS = 5;
/** CSS pixels. */
const HEIGHT = 200;
/** Width of a drag below which it is a click, CSS pixels. */
const LEAST_DRAG = 4;

/** A part of each bar. */
interface Layer {
  readonly name: string;
  readonly style: string;
  readonly counts: readonly number[];
}

/** What a filter leaves, over time. */
export class Chart {
  readonly element = element('div', { class: 'chart' });
  readonly #onPeriod: (period: Period) => void;
  readonly #resized = new ResizeObserver(() => this.#resize());
  #plot: uPlot | null = null;
  #draw: (() => void) | null = null;

  constructor(onPeriod: (period: Period) => void) {
    this.#onPeriod = onPeriod;
    this.#resized.observe(this.element);
    // The theme changed: the colours are read again.
    new MutationObserver(() => this.#draw?.()).observe(document.body, { attributes: true, attributeFilter: ['class'] });
  }

  show(report: LogReport, { times }: FailureIndex, view: FailureView, { period }: ReportFilter, said: Said): void {
    const failures = view.failures.flatMap((number) => report.failures[number] ?? []);
    const instants = view.failures.map((number) => times[number] ?? Number.NaN);
    const span =
      period === null
        ? spanOf(instants)
        : { from: new Date(period.from).toISOString(), to: new Date(period.to - 1).toISOString() };
    const timeline = span === null ? null : timelineOf(report, MAX_SLOTS, span, failures, instants);
    this.#plot?.destroy();
    this.#plot = null;
    this.#draw = null;
    if (timeline === null) {
      this.element.replaceChildren(element('p', {}, said.words.report.chart.noTimes));
      return;
    }
    const layers = layersOf(timeline, report, said);
    const drawing = element('div', { class: 'drawing', role: 'img', 'aria-label': said.words.report.sections.overTime });
    this.element.replaceChildren(
      element('p', { class: 'less' }, captionOf(timeline, said), ' ', said.words.reportPage.narrow),
      drawing,
      legend(layers, said),
      untimedLine(timeline, said),
      tableOf(timeline, layers, said, this.#onPeriod),
    );
    this.#draw = () => {
      this.#plot?.destroy();
      this.#plot = plotOf(timeline, layers, drawing, said, this.#onPeriod);
    };
    this.#draw();
  }

  #resize(): void {
    const { clientWidth } = this.element;
    if (this.#plot !== null && clientWidth > 0 && this.#plot.width !== clientWidth) {
      this.#plot.setSize({ width: clientWidth, height: HEIGHT });
    }
  }
}

function layersOf({ slots }: Timeline, report: LogReport, said: Said): readonly Layer[] {
  const sums = new Map<string, number>();
  for (const { failures } of slots) {
    for (const [key, count] of failures) {
      sums.set(key, (sums.get(key) ?? 0) + count);
    }
  }
  const names = new Map<string, string>([[STRANGERS, said.party('strangers')]]);
  names.set('', said.group('reason', ''));
  for (const { reason, reasonName } of report.causes) {
    names.set(reason, said.group('reason', reasonName));
  }
  const largest = [...sums].sort(([, one], [, other]) => other - one).map(([key]) => key);
  const own = largest.slice(0, MAX_COLOURS);
  const others = largest.slice(MAX_COLOURS);
  const layers: readonly Layer[] = own.map((key, index) => ({
    name: names.get(key) ?? key,
    style: `layer${index}`,
    counts: slots.map(({ failures }) => failures.get(key) ?? 0),
  }));
  const countOthers = ({ failures }: Timeline['slots'][number]): number =>
    others.reduce((sum, key) => sum + (failures.get(key) ?? 0), 0);
  return others.length === 0
    ? layers
    : [...layers, { name: said.words.report.chart.others, style: 'others', counts: slots.map(countOthers) }];
}

function plotOf(
  { slots, length }: Timeline,
  layers: readonly Layer[],
  drawing: HTMLElement,
  said: Said,
  onPeriod: (period: Period) => void,
): uPlot {
  const styles = getComputedStyle(drawing);
  const colourOf = (name: string): string => styles.getPropertyValue(name).trim();
  const [text, grid] = [colourOf('--text'), colourOf('--grid')];
  const starts = slots.map(({ start }) => start / 1000);
  const [first = 0] = starts;
  const last = (starts.at(-1) ?? 0) + length / 1000;
  // Bars cannot be stacked: each layer is as high as it and those below it, and covered by these.
  const heights = layers.map((_, index) =>
    slots.map((_slot, slot) => layers.slice(0, index + 1).reduce((sum, { counts }) => sum + (counts[slot] ?? 0), 0) || null),
  );
  const series = layers.map(
    ({ name, style }): uPlot.Series => ({
      label: name,
      fill: colourOf(`--${style}`),
      stroke: colourOf('--edge'),
      width: 1,
      points: { show: false },
      ...(uPlot.paths.bars !== undefined && { paths: uPlot.paths.bars({ size: [1], align: 1, gap: 1 }) }),
    }),
  );
  const format = axisFormat(length, said);
  const font = `${styles.fontSize} ${styles.fontFamily}`;
  const axis = { stroke: text, font, grid: { stroke: grid, width: 1 }, ticks: { stroke: grid, width: 1 } };
  const options: uPlot.Options = {
    width: Math.max(drawing.clientWidth, 200),
    height: HEIGHT,
    legend: { show: false },
    cursor: { y: false, drag: { x: true, y: false, setScale: false } },
    scales: { x: { range: [first, last] }, y: { range: (_, __, most) => [0, Math.max(1, most) * 1.05] } },
    tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), said.timeZone),
    axes: [
      { ...axis, values: (_, values) => values.map((value) => format.format(value * 1000)), space: 110 },
      { ...axis, values: (_, values) => values.map((value) => (Number.isInteger(value) ? said.number(value) : '')), size: 60 },
    ],
    series: [{}, ...series.toReversed()],
    hooks: {
      setSelect: [
        ({ select, posToVal }) => {
          if (select.width >= LEAST_DRAG) {
            const slotAt = (position: number): number => (posToVal(position, 'x') - first) / (length / 1000);
            const from = Math.max(0, Math.floor(slotAt(select.left)));
            const to = Math.min(slots.length, Math.ceil(slotAt(select.left + select.width)));
            const chosen = { from: first * 1000 + from * length, to: first * 1000 + to * length };
            // A chart that is replaced while it handles the mouse never lets go of it.
            queueMicrotask(() => onPeriod(chosen));
          }
        },
      ],
    },
  };
  return new uPlot(options, [starts, ...heights.toReversed()], drawing);
}

function axisFormat(length: number, said: Said): Intl.DateTimeFormat {
  const day = { day: 'numeric', month: 'short', timeZone: said.timeZone } as const;
  const isLong = length >= 24 * 60 * 60 * 1000;
  return new Intl.DateTimeFormat(
    said.language === 'en' ? 'en-GB' : said.language,
    isLong ? day : { ...day, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  );
}

function captionOf({ length }: Timeline, said: Said): string {
  return fill(said.words.report.chart.caption, { duration: said.duration(length) });
}

function untimedLine({ untimed }: Timeline, said: Said): Child {
  return untimed === 0 ? '' : element('p', {}, said.plural(said.words.report.chart.untimed, untimed));
}

function legend(layers: readonly Layer[], said: Said): HTMLElement {
  return element(
    'ul',
    { class: 'legend' },
    ...layers.map(({ name, style, counts }) =>
      element(
        'li',
        {},
        element('span', { class: `sign ${style}` }),
        fill(said.words.reportPage.groupLabel, { name, count: said.number(sumOf(counts)) }),
      ),
    ),
  );
}

/** For those who do not see the chart, or have no mouse: each time narrows the report to its slot. */
function tableOf(
  { slots, length }: Timeline,
  layers: readonly Layer[],
  said: Said,
  onPeriod: (period: Period) => void,
): HTMLElement {
  const { report } = said.words;
  const title = fill(report.chart.asTable, { title: report.sections.overTime });
  const rows = slots.flatMap(({ start }, slot) => {
    const counts = layers.map((layer) => layer.counts[slot] ?? 0);
    if (sumOf(counts) === 0) {
      return [];
    }
    const press = (): void => onPeriod({ from: start, to: start + length });
    const time = button(said.instant(start), { key: `slot ${start}`, style: 'link' }, press);
    return [
      element(
        'tr',
        {},
        element('th', { scope: 'row' }, time),
        ...counts.map((count) => element('td', { class: 'count' }, said.number(count))),
      ),
    ];
  });
  return element(
    'details',
    {},
    element('summary', { 'data-key': 'chart table' }, title),
    element(
      'div',
      { class: 'wide' },
      element(
        'table',
        {},
        element('caption', { class: 'unseen' }, title),
        element(
          'thead',
          {},
          element(
            'tr',
            {},
            element('th', { scope: 'col' }, report.columns.from),
            ...layers.map(({ name }) => element('th', { scope: 'col', class: 'count' }, name)),
          ),
        ),
        element('tbody', {}, ...rows),
      ),
    ),
  );
}

/** Null if no time can be compared. */
function spanOf(instants: readonly number[]): LogReport['span'] {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const instant of instants) {
    if (!Number.isNaN(instant)) {
      from = Math.min(from, instant);
      to = Math.max(to, instant);
    }
  }
  return from > to ? null : { from: new Date(from).toISOString(), to: new Date(to).toISOString() };
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
