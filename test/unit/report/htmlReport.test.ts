import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import { en } from '../../../src/locales/en/index.ts';
import { languages, localeOf } from '../../../src/locales/languages.ts';
import { sayNumber } from '../../../src/locales/wording.ts';
import { expectGolden } from '../golden.ts';
import { hostileTexts, logTexts, printedReport, reportOf, reportWith } from '../logReports.ts';
import { readSample } from '../samples.ts';

/** What a page may consist of: nothing of it loads or runs anything. */
const TAGS = new Set(
  (
    'html head meta title style body header main footer nav section h1 h2 h3 p ul li a strong span bdi div figure figcaption details summary ' +
    'table caption thead tbody tr th td svg g title rect line text'
  ).split(' '),
);
const ATTRIBUTES = new Set(
  (
    'lang charset http-equiv content name id class href rel role tabindex scope aria-label aria-labelledby aria-hidden ' +
    'viewbox preserveaspectratio x y x1 x2 y1 y2 width height rx text-anchor'
  ).split(' '),
);

interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

interface Page {
  readonly elements: readonly Element[];
  /** The texts between tags. */
  readonly texts: readonly string[];
  readonly style: string;
}

function read(html: string): Page {
  const elements: Element[] = [];
  const texts: string[] = [];
  const open: string[] = [];
  let style = '';
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        elements.push({
          tag,
          attributes: Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name.toLowerCase(), value])),
        });
        open.push(tag);
      },
      ontext(text) {
        if (open.at(-1) === 'style') {
          style += text;
        } else {
          texts.push(text);
        }
      },
      onclosetag(tag) {
        assert.equal(open.pop(), tag);
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  assert.deepEqual(open, []);
  return { elements, texts, style };
}

function pageOf(name: Parameters<typeof readSample>[0], language: (typeof languages)[number] = 'en'): string {
  const locale = localeOf(language);
  return printedReport(reportOf([readSample(name)], { locale, names: [`logs/${name}`] }), 'html', locale);
}

describe('HTML report', () => {
  it('lets in its own style alone, by its hash', () => {
    const { elements, style } = read(pageOf('undeliverable.eml'));
    const policy = elements.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')?.attributes.content;
    const hash = createHash('sha256').update(style).digest('base64');
    assert.equal(policy, `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
    assert.equal(elements.filter(({ tag }) => tag === 'style').length, 1);
    assert.doesNotMatch(style, /url\(|@import|@font-face/);
  });

  const pages = [
    ...[...logTexts].map(([name, text]) => [name, reportOf([text])] as const),
    ...hostileTexts.map((text) => [JSON.stringify(text.slice(0, 60)), reportWith(text)] as const),
  ];
  for (const [name, report] of pages) {
    it(`has only elements and attributes that load and run nothing: ${name}`, () => {
      const { elements } = read(printedReport(report, 'html', en, true));
      assert.deepEqual([...new Set(elements.map(({ tag }) => tag).filter((tag) => !TAGS.has(tag)))], []);
      const attributes = elements.flatMap((element) => Object.entries(element.attributes));
      assert.deepEqual([...new Set(attributes.flatMap(([attribute]) => (ATTRIBUTES.has(attribute) ? [] : [attribute])))], []);
      const links = attributes.flatMap(([attribute, value]) => (attribute === 'href' ? [value] : []));
      assert.deepEqual(
        links.filter((link) => !/^(?:#[\w-]+|https:\/\/[^\s"'<>]+)$/.test(link)),
        [],
      );
    });
  }

  it('has ids once each, and leads only to what is there', () => {
    const { elements } = read(printedReport(reportOf([...logTexts.values()]), 'html', en, true));
    const ids = elements.flatMap(({ attributes: { id } }) => id ?? []);
    assert.equal(new Set(ids).size, ids.length);
    const named = elements
      .flatMap(({ attributes }) => [attributes.href?.match(/^#(.*)/)?.[1], attributes['aria-labelledby']])
      .filter((id) => id !== undefined);
    assert.deepEqual(
      named.filter((id) => !ids.includes(id)),
      [],
    );
  });

  it('shows markup of strangers as text, and cuts what is long', () => {
    const { texts } = read(printedReport(reportWith('<b>x</b> &amp; "y"'), 'html'));
    assert.ok(texts.includes('<b>x</b> &amp; "y"') || texts.join('').includes('<b>x</b> &amp; "y"'));
    assert.ok(printedReport(reportWith('x'.repeat(1_000_000)), 'html').length < 100_000);
    const hidden = ['\u202e', '\u2066', '\u0000', '\u001b'];
    const html = printedReport(reportWith(hidden.join('a')), 'html');
    assert.deepEqual(
      hidden.filter((mark) => html.includes(mark)),
      [],
    );
  });

  it('has its tables captioned, with heads for columns and rows', () => {
    const { elements } = read(printedReport(reportOf([...logTexts.values()]), 'html', en, true));
    const count = (tag: string): number => elements.filter((element) => element.tag === tag).length;
    assert.equal(count('caption'), count('table'));
    assert.equal(count('thead'), count('table'));
    assert.ok(
      elements
        .filter(({ tag }) => tag === 'th')
        .every(({ attributes }) => attributes.scope === 'col' || attributes.scope === 'row'),
    );
  });

  it('lists up to 50 groups and 2,000 failures, and counts the others', () => {
    const report = reportOf([readSample('message-trace.csv')]);
    const [failure] = report.failures;
    const failures = Array.from({ length: 2500 }, (_, index) => ({
      ...failure!,
      sender: `u${index % 60}@contoso.com`,
      line: index + 2,
    }));
    const { texts } = read(printedReport({ ...report, failures }, 'html'));
    const all = texts.join('\n');
    assert.match(all, /500 more failures are not listed here/);
    assert.match(all, /10 more groups with 410 messages/);
    assert.match(all, /line 2001/);
    assert.doesNotMatch(all, /line 2002/);
  });

  it('never hides what was not understood', () => {
    const report = { ...reportOf([readSample('message-trace.csv')]), problems: ['a.log: cannot be read'], passedOver: 3 };
    const all = read(printedReport(report, 'html')).texts.join('\n');
    assert.match(all, /Not everything was understood\./);
    assert.match(all, /a\.log: cannot be read/);
    assert.match(all, /3 files that are no mail logs were passed over\./);
  });

  it('says that counts are lower bounds, and how many failures no list has', () => {
    const report = reportOf([readSample('message-trace.csv')]);
    const all = read(printedReport({ ...report, counts: { ...report.counts, whole: false }, unlisted: 7 }, 'html')).texts.join(
      '\n',
    );
    assert.match(all, new RegExp(`at least ${report.counts.failed}`));
    assert.match(all, /lower bounds/);
    assert.match(all, /7 more failures are in the counts above/);
  });

  it('is whole where nothing failed', () => {
    const all = read(printedReport(reportOf([]), 'html')).texts.join('\n');
    assert.match(all, /0 mail logs/);
    assert.match(all, /Nothing failed, and nothing is delayed\./);
  });

  for (const language of languages) {
    it(`has every count of the report: ${language}`, () => {
      const locale = localeOf(language);
      const report = reportOf([...logTexts.values()], { locale });
      const { texts } = read(printedReport(report, 'html', locale));
      for (const count of [report.counts.failed, report.counts.delayed, report.counts.delivered]) {
        assert.ok(texts.includes(sayNumber(count, language)), `${count}`);
      }
    });

    it(`reads as expected: ${language}`, () => {
      const withoutStyle = pageOf('undeliverable.eml', language)
        .replace(/<style>.*<\/style>\n/s, '')
        .replace(/sha256-[^']*/, 'sha256-…');
      expectGolden(`report/undeliverable.${language}.html`, withoutStyle);
    });
  }
});
