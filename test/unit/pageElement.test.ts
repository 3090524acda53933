/** What the editor's pages are put together from. */

import assert from 'node:assert/strict';

/** As much of an element as the pages' elements need. */
class StandIn {
  readonly attributes: (readonly [name: string, value: string])[] = [];
  readonly children: unknown[] = [];

  setAttribute(name: string, value: string): void {
    this.attributes.push([name, value]);
  }

  append(...children: readonly unknown[]): void {
    this.children.push(...children);
  }
}

/** The module is compiled with the types of a browser, which tests do not have. */
interface PageElement {
  element(name: string, attributes: Readonly<Record<string, string>>, ...children: readonly unknown[]): StandIn;
}

describe('an element of a page', () => {
  before(() =>
    Object.defineProperty(globalThis, 'document', { value: { createElement: () => new StandIn() }, configurable: true }),
  );
  after(() => Reflect.deleteProperty(globalThis, 'document'));

  it('has strangers’ words as text in which nothing is hidden or reorders it', async () => {
    const page = (await import(new URL('../../src/pageElement.ts', import.meta.url).href)) as PageElement;
    const inner = page.element('b', {});
    const made = page.element(
      'p',
      { title: 'a\u202eb', 'data-key': 'k\u202e' },
      '<b>\u202e\u001b[31m\nx\u00ad\u{e0041}\u{e0101}\u3164⚠\ufe0f',
      '',
      inner,
    );
    assert.deepEqual(made.children, ['<b>[U+202E]␛[31m\nx[U+00AD][U+E0041][U+E0101][U+3164]⚠\ufe0f', inner]);
    assert.deepEqual(made.attributes, [
      ['title', 'a[U+202E]b'],
      ['data-key', 'k\u202e'],
    ]);
  });
});
