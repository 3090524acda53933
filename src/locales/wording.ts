/** Puts values into words: placeholders, plurals, times. Any room that writes words may import it. */

import type { InterfaceWords, Plural, Wordings } from './interface.ts';
import type { Language, Locale } from './locale.ts';

/** Values by placeholder; null or missing: unknown. */
export type Values = Readonly<Record<string, string | number | null | undefined>>;

const PLACEHOLDER = /\{(\w+)\}/g;

/** The text with its placeholders filled; one without a value stays empty. */
export function fill(text: string, values: Values): string {
  return text.replace(PLACEHOLDER, (_, name: string) => String(values[name] ?? ''));
}

/** The first wording whose placeholders all have values, filled. */
export function fillFirst(wordings: Wordings, values: Values): string {
  const fitting = wordings.find((wording) =>
    placeholders(wording).every((name) => values[name] !== null && values[name] !== undefined),
  );
  return fill(fitting ?? wordings[wordings.length - 1] ?? '', values);
}

/** The names of a text's placeholders, in order. */
export function placeholders(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '');
}

/** The phrase for a whole number by the language's plural rules. */
export function fillPlural(plural: Plural, language: Language, count: number, values: Values = {}): string {
  const text = plural[categoryOf[language](count)] ?? plural.other;
  return fill(text, { ...values, count: sayNumber(count, language) });
}

/** CLDR's categories of whole numbers. `Intl.PluralRules` says the same, but takes 10 ms to load. */
const categoryOf: Readonly<Record<Language, (count: number) => keyof Plural>> = {
  en: (count) => (count === 1 ? 'one' : 'other'),
  it: (count) => (count === 1 ? 'one' : count !== 0 && count % 1_000_000 === 0 ? 'many' : 'other'),
  ru(count) {
    const [tens, units] = [count % 100, count % 10];
    const isTeen = tens > 10 && tens < 20;
    return units === 1 && !isTeen ? 'one' : units > 1 && units < 5 && !isTeen ? 'few' : 'many';
  },
};

/** The sign between groups of three digits, and the number from which it is used, according to CLDR. */
const groups: Readonly<Record<Language, readonly [sign: string, from: number]>> = {
  en: [',', 1000],
  it: ['.', 10_000],
  ru: ['\u00a0', 1000],
};

/** A whole number of zero or more, its digits in groups as the language has them. */
export function sayNumber(count: number, language: Language): string {
  const [sign, from] = groups[language];
  return count < from ? String(count) : String(count).replace(/\B(?=(?:\d{3})+$)/g, sign);
}

/** Alternatives: `a, b, or c`. */
export function sayEither(things: readonly string[], [ofTwo, ofMore]: InterfaceWords['or']): string {
  const [last = '', ...others] = things.toReversed();
  return others.length === 0
    ? last
    : fill(others.length === 1 ? ofTwo : ofMore, { others: others.toReversed().join(', '), last });
}

const localeTags: Readonly<Record<Language, string>> = { en: 'en-GB', ru: 'ru', it: 'it' };

/** What of a person's locale says times. */
type TimeLocale = Pick<Locale, 'language' | 'timeZone'>;

const times = timeFormats({});
const fullTimes = timeFormats({ year: 'numeric' });
const exactTimes = timeFormats({ second: '2-digit' });

/** Each is made when it is first needed, which takes milliseconds. */
function timeFormats(more: Intl.DateTimeFormatOptions): (locale: TimeLocale) => Intl.DateTimeFormat {
  const made = new Map<string, Intl.DateTimeFormat>();
  return ({ language, timeZone = 'UTC' }) => {
    const key = `${language} ${timeZone}`;
    let format = made.get(key);
    if (format === undefined) {
      format = new Intl.DateTimeFormat(localeTags[language], {
        day: 'numeric',
        month: 'short',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
        timeZone,
        ...more,
      });
      made.set(key, format);
    }
    return format;
  };
}

const offsets = new Map<string, Intl.DateTimeFormat>();

/** `UTC+2` at a time; `UTC` where that is the zone. */
function sayOffset(milliseconds: number, { timeZone }: TimeLocale): string {
  if (timeZone === undefined) {
    return 'UTC';
  }
  const format = offsets.get(timeZone) ?? new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'shortOffset' });
  offsets.set(timeZone, format);
  const name = format.formatToParts(milliseconds).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return name.replace(/^GMT(?:\+0$)?/, 'UTC');
}

const WITH_OFFSET = /(?:Z|[+-]\d\d:?\d\d)$/;

/** `21 Nov, 13:04 UTC` in the language's form and the person's time zone; a time that has no offset or cannot be read is left to `raw`. */
export function sayTime(time: string, locale: TimeLocale, raw: (time: string) => string): string {
  return sayTimeAs(time, locale, times, raw);
}

/** The same with the year, for texts that outlive the day. */
export function sayFullTime(time: string, locale: TimeLocale, raw: (time: string) => string): string {
  return sayTimeAs(time, locale, fullTimes, raw);
}

/** The same to the second. */
export function sayExactTime(time: string, locale: TimeLocale): string {
  return sayTimeAs(time, locale, exactTimes, (raw) => raw);
}

/** A time to the millisecond, in parts. */
interface SaidMoment {
  /** With how far the person's time zone is from UTC. */
  readonly day: string;
  readonly clock: string;
  /** Both: `20 November 2026, 08:00:01.500 UTC`. */
  readonly whole: string;
}

/** Null: the time has no offset or cannot be read. */
export function sayMoment(time: string, locale: TimeLocale): SaidMoment | null {
  const milliseconds = WITH_OFFSET.test(time) ? Date.parse(time) : Number.NaN;
  if (Number.isNaN(milliseconds)) {
    return null;
  }
  const { language, timeZone = 'UTC' } = locale;
  const say = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(localeTags[language], { timeZone, ...options }).format(milliseconds);
  const clock = { hour: '2-digit', minute: '2-digit', second: '2-digit', fractionalSecondDigits: 3, hourCycle: 'h23' } as const;
  const [date, ofDay, offset] = [
    say({ day: 'numeric', month: 'long', year: 'numeric' }),
    say(clock),
    sayOffset(milliseconds, locale),
  ];
  return { day: `${date}, ${offset}`, clock: ofDay, whole: `${date}, ${ofDay} ${offset}` };
}

/** `21 November 2026` in the language's form, without a clause around it; `November 2026` where only the month is known. */
export function sayDay(day: string, language: Language): string {
  const format = new Intl.DateTimeFormat(localeTags[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const isMonth = /^\d+-\d+$/.test(day);
  const said = format.format(Date.parse(isMonth ? `${day}-01` : day));
  // The month has the form that it has behind a day.
  return isMonth ? said.replace(/^1 /, '') : said;
}

/** Milliseconds, seconds, minutes, hours or days, whichever gives a short number: `1.5 hours`. */
export function sayDuration(seconds: number, language: Language): string {
  const isShort = seconds > 0 && seconds < 0.1;
  const [unit, length] = isShort ? MILLISECOND : (durations.find(([, limit]) => seconds >= limit * 2) ?? ['second', 1]);
  return new Intl.NumberFormat(localeTags[language], {
    style: 'unit',
    unit,
    // In full it would be wider than any other.
    unitDisplay: isShort ? 'short' : 'long',
    maximumFractionDigits: 1,
  }).format(seconds / length);
}

const MILLISECOND = ['millisecond', 0.001] as const;
/** Units of a duration in seconds, the longest first; a unit is used from two of it. */
const durations = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

function sayTimeAs(
  time: string,
  locale: TimeLocale,
  formats: ReturnType<typeof timeFormats>,
  raw: (time: string) => string,
): string {
  const milliseconds = WITH_OFFSET.test(time) ? Date.parse(time) : Number.NaN;
  return Number.isNaN(milliseconds) ? raw(time) : `${formats(locale).format(milliseconds)} ${sayOffset(milliseconds, locale)}`;
}
