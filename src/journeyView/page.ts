/** The page of a journey or a session: puts together what it is sent, and keeps the focus when it is put together anew. */

import type { FromJourneyPage, JourneyPageLabels, KeptPage, ShownEnd, ShownPage, ToJourneyPage } from '../journeyProtocol.ts';
import { button, type Child, element, keepFocus } from '../pageElement.ts';
import { type OnLead, stepElements, stepId } from './timeline.ts';

export interface PageHost {
  send(message: FromJourneyPage): void;
  keep(kept: KeptPage): void;
}

export class Page {
  readonly #host: PageHost;
  /** Tells those who do not see it what the page shows now. */
  readonly #live = element('p', { class: 'unseen', role: 'status' });
  readonly #bar = element('header', {});
  readonly #main = element('main', {});

  constructor(host: PageHost, body: HTMLElement) {
    this.#host = host;
    body.append(this.#live, this.#bar, this.#main);
  }

  show(message: ToJourneyPage): void {
    this.#host.keep(message.kept);
    keepFocus(() => this.#draw(message));
  }

  #draw(message: ToJourneyPage): void {
    const { labels } = message;
    const isPage = message.type === 'page';
    const { language, title } = isPage ? message.page : message;
    document.documentElement.lang = language;
    const again = button(labels.again, { key: 'again' }, () => this.#host.send({ type: 'again' }));
    this.#bar.replaceChildren(element('h1', {}, title), again);
    if (isPage) {
      const open: OnLead = (type, index) => this.#host.send({ type, version: message.version, index });
      this.#main.replaceChildren(...sections(message.page, labels, open));
      this.#say(title);
    } else {
      this.#main.replaceChildren(element('p', {}, message.sentence));
      this.#say(message.sentence);
    }
  }

  #say(text: string): void {
    if (this.#live.textContent !== text) {
      this.#live.textContent = text;
    }
  }
}

function sections(page: ShownPage, labels: JourneyPageLabels, onLead: OnLead): readonly Child[] {
  const { facts, ends, remarks, steps, notes } = page;
  return [
    element('dl', { class: 'facts' }, ...facts.flatMap(({ name, values }) => factElements(name, values))),
    ends.items.length === 0
      ? ''
      : section(
          'ends',
          ends.title,
          element('ul', { class: 'ends' }, ...ends.items.map((end, index) => endElement(end, index, labels, onLead))),
        ),
    remarks.items.length === 0
      ? ''
      : section('remarks', remarks.title, element('ul', {}, ...remarks.items.map((text) => element('li', {}, text)))),
    steps.items.length === 0
      ? ''
      : section('steps', steps.title, element('ol', { class: 'steps' }, ...stepElements(steps.items, labels, onLead))),
    ...notes.map((note) => element('p', { class: 'less' }, note)),
  ].filter((child) => child !== '');
}

function section(id: string, title: string, ...children: readonly Child[]): HTMLElement {
  return element('section', { id, 'aria-labelledby': `${id}-title` }, element('h2', { id: `${id}-title` }, title), ...children);
}

function factElements(name: string, values: readonly string[]): readonly HTMLElement[] {
  return [element('dt', {}, name), element('dd', {}, ...values.map((value) => element('div', {}, value)))];
}

/** What became of it for one recipient; leads to the step that tells it. */
function endElement(
  { name, state, tone, step, leads: leadsTo, details }: ShownEnd,
  index: number,
  labels: JourneyPageLabels,
  onLead: OnLead,
): HTMLElement {
  const told = step === null ? '' : labels.step.replace('{number}', () => String(step + 1));
  const leads =
    step === null ? '' : button(told, { key: `end ${name} ${step}`, label: `${name}: ${told}`, style: 'link' }, () => goTo(step));
  return element(
    'li',
    { class: tone },
    element('span', { class: 'name' }, name),
    state === '' ? '' : element('span', { class: 'state' }, state),
    leads,
    ...details.map((text) => element('div', { class: 'less' }, text)),
    leadsTo === ''
      ? ''
      : button(leadsTo, { key: `end page ${index}`, label: `${name}: ${leadsTo}`, style: 'link' }, () =>
          onLead('endPage', index),
        ),
  );
}

function goTo(step: number): void {
  const found = document.getElementById(stepId(step));
  found?.scrollIntoView({ block: 'center' });
  found?.focus({ preventScroll: true });
}
