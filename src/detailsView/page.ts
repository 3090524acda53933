/** The page: puts together what it is sent, and keeps the focus, what is closed, and how far it is scrolled. */

import { button, type Child, element, keepFocus } from '../pageElement.ts';
import type { FromPage, indexedRequests, ShownAction, ToPage } from '../recordDetails.ts';
import { cardElement } from './card.ts';
import { eventElements, fieldElements } from './record.ts';

type DetailsMessage = Extract<ToPage, { readonly type: 'details' }>;

const sections = ['record', 'events', 'actions'] as const;
type Section = (typeof sections)[number];

export interface PageHost {
  send(message: FromPage): void;
  /** What was kept when the page was shown last; undefined at first. */
  readKept(): unknown;
  keep(kept: unknown): void;
}

export class Page {
  readonly #host: PageHost;
  /** Tells those who do not see it what the page is about now. */
  readonly #live = element('p', { class: 'unseen', 'aria-live': 'polite' });
  readonly #bar = element('header', {});
  readonly #main = element('main', {});
  #place = '';

  constructor(host: PageHost, body: HTMLElement) {
    this.#host = host;
    body.append(this.#live, this.#bar, this.#main);
  }

  show(message: ToPage): void {
    keepFocus(() => (message.type === 'details' ? this.#showDetails(message) : this.#showNothing(message)));
  }

  #showDetails(message: DetailsMessage): void {
    const { details, place } = message;
    document.documentElement.lang = details.language;
    this.#say([details.card?.title, details.position].filter(Boolean).join('. '));
    this.#bar.replaceChildren(...this.#navigation(message));
    this.#main.replaceChildren(...this.#sections(message));
    if (this.#place !== place) {
      this.#place = place;
      window.scrollTo(0, 0);
    }
  }

  #showNothing({ language, text, version, actions }: Exclude<ToPage, DetailsMessage>): void {
    document.documentElement.lang = language;
    this.#say(text);
    this.#bar.replaceChildren();
    const run = (index: number): void => this.#host.send({ type: 'run', version, index });
    this.#main.replaceChildren(element('p', {}, text), actionList(actions, run));
    this.#place = '';
  }

  #say(text: string): void {
    if (this.#live.textContent !== text) {
      this.#live.textContent = text;
    }
  }

  #navigation({ words, place, details }: DetailsMessage): readonly Child[] {
    const go = (type: 'previous' | 'next', sign: string): HTMLElement => {
      const made = button(sign, { key: type, label: words[type], style: 'go' }, () => this.#host.send({ type }));
      made.disabled = !details.hasFailures;
      return made;
    };
    return [
      go('previous', '↑'),
      go('next', '↓'),
      element('span', { class: 'position' }, details.position),
      element('span', { class: 'place', title: place }, place),
    ];
  }

  #sections({ version, words, details }: DetailsMessage): readonly Child[] {
    const press = (type: (typeof indexedRequests)[number]) => (index: number) => this.#host.send({ type, version, index });
    const { card, fields, events, actions } = details;
    const all: readonly Child[] = [
      card === null ? '' : cardElement(card, words, press('copyCommand')),
      fields.length === 0 ? '' : this.#section('record', words.record, fieldElements(fields, words, press('copyField'))),
      events.length === 0 ? '' : this.#section('events', details.eventsTitle, eventElements(details, words, press('show'))),
      actions.length === 0 ? '' : this.#section('actions', words.actions, [actionList(actions, press('run'))]),
    ];
    const shown = all.filter((child) => child !== '');
    return shown.length === 0 ? [element('p', {}, words.noRecord)] : shown;
  }

  #section(name: Section, title: string, children: readonly Child[]): HTMLElement {
    const summary = element('summary', { 'data-key': `section ${name}` }, element('h2', {}, title));
    const made = element('details', {}, summary, ...children);
    made.open = !this.#closed().includes(name);
    made.addEventListener('toggle', () => {
      const others = this.#closed().filter((one) => one !== name);
      this.#host.keep(made.open ? others : [...others, name]);
    });
    return made;
  }

  #closed(): readonly Section[] {
    const kept = this.#host.readKept();
    return Array.isArray(kept) ? sections.filter((name) => kept.includes(name)) : [];
  }
}

function actionList(actions: readonly ShownAction[], onRun: (index: number) => void): HTMLElement {
  return element(
    'ul',
    { class: 'actions' },
    ...actions.map(({ title }, index) =>
      element(
        'li',
        {},
        button(title, { key: `action ${index}` }, () => onRun(index)),
      ),
    ),
  );
}
