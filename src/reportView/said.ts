/** How the page says names, numbers and times, in the person's language. */

import { fill, fillPlural, sayDuration, sayFullTime, sayNumber } from '../locales/wording.ts';
import type { LogReport } from '../logReport.ts';
import type { Facet, Period, ReportFilter } from '../reportFilter.ts';
import type { PageWords, ReportMessage } from '../reportProtocol.ts';

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

export class Said {
  readonly words: PageWords;
  readonly #locale: ReportMessage['locale'];

  constructor({ words, locale }: Pick<ReportMessage, 'words' | 'locale'>) {
    this.words = words;
    this.#locale = locale;
  }

  get language(): ReportMessage['locale']['language'] {
    return this.#locale.language;
  }

  get timeZone(): string {
    return this.#locale.timeZone ?? 'UTC';
  }

  number(count: number): string {
    return sayNumber(count, this.#locale.language);
  }

  plural(words: Parameters<typeof fillPlural>[0], count: number, values: Parameters<typeof fill>[1] = {}): string {
    return fillPlural(words, this.#locale.language, count, values);
  }

  /** As the log writes it, if it is no time that can be placed. */
  time(time: string): string {
    return sayFullTime(time, this.#locale, (written) => written);
  }

  instant(milliseconds: number): string {
    return this.time(new Date(milliseconds).toISOString());
  }

  span(span: LogReport['span']): string {
    return span === null ? '' : this.#fromTo(this.time(span.from), this.time(span.to));
  }

  period({ from, to }: Period): string {
    return this.#fromTo(this.instant(from), this.instant(to));
  }

  duration(milliseconds: number): string {
    return sayDuration(Math.round(milliseconds / 1000), this.#locale.language);
  }

  /** Also of what takes less than a second. */
  exactDuration(milliseconds: number): string {
    return sayDuration(milliseconds / 1000, this.#locale.language);
  }

  bytes(bytes: number): string {
    const step = bytes < 1 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), units.length - 1);
    const format = { style: 'unit', unit: units[step] ?? 'byte', maximumFractionDigits: step > 1 ? 1 : 0 } as const;
    return new Intl.NumberFormat(this.#locale.language, format).format(bytes / 1000 ** step);
  }

  /** What failures are grouped by. */
  facet(facet: Facet): string {
    const { overview, report } = this.words;
    const names: Readonly<Record<Facet, string>> = {
      cause: overview.groupings.cause,
      reason: report.columns.reason,
      recipientDomain: overview.groupings.domain,
      destination: overview.groupings.server,
      connector: overview.groupings.connector,
      sender: overview.groupings.sender,
      file: report.columns.file,
      code: report.columns.code,
      state: report.columns.state,
    };
    return names[facet];
  }

  group(facet: Facet, name: string): string {
    const { overview, report } = this.words;
    if (facet === 'state') {
      return name === 'failed' ? overview.failed : overview.delayed;
    }
    return name === '' ? (facet === 'cause' || facet === 'reason' || facet === 'code' ? report.noCode : overview.notNamed) : name;
  }

  /** One filter after the other, in words. */
  filterOf(facet: Facet, name: string): string {
    return fill(this.words.reportPage.filter, { name: this.facet(facet), value: this.group(facet, name) });
  }

  party(party: ReportFilter['party']): string {
    return party === 'own' ? this.words.reportPage.ownMail : this.words.report.counts.strangers;
  }

  #fromTo(from: string, to: string): string {
    return from === to ? from : fill(this.words.reportPage.period, { from, to });
  }
}
