/** The record's fields by their names, and the events of its message as a list. */

import { button, type Child, element } from '../pageElement.ts';
import type { DetailsEvent, DetailsField, DetailsWords, ShownDetails } from '../recordDetails.ts';

/** Length of a value from which it is folded, UTF-16 code units: some four lines of a narrow pane. */
const FOLD = 160;

/** The fields that have a value, each with a button that copies it; the names of the others. */
export function fieldElements(
  fields: readonly DetailsField[],
  words: DetailsWords,
  onCopy: (index: number) => void,
): readonly Child[] {
  const rows = fields.flatMap((field, index) =>
    field.value === '' ? [] : [rowElement(field, `field ${index}`, words, () => onCopy(index))],
  );
  const empty = fields.filter(({ value }) => value === '').map(({ name }) => name);
  return [
    element('dl', {}, ...rows),
    empty.length === 0 ? '' : element('p', { class: 'less' }, `${words.empty} ${empty.join(', ')}`),
  ];
}

function rowElement({ name, value }: DetailsField, key: string, words: DetailsWords, onCopy: () => void): HTMLElement {
  const isLong = value.length > FOLD;
  const shown = element('div', { class: isLong ? 'value folded' : 'value' }, value);
  const label = words.copyNamed.replace('{name}', () => name);
  return element(
    'div',
    { class: 'field' },
    element('dt', {}, element('span', {}, name), button(words.copy, { key, label, style: 'quiet' }, onCopy)),
    element('dd', {}, shown, isLong ? unfoldButton(shown, key, words) : ''),
  );
}

function unfoldButton(shown: HTMLElement, key: string, { more, less }: DetailsWords): HTMLElement {
  const made = button(more, { key: `${key} more`, style: 'quiet' }, () => {
    const isFolded = shown.classList.toggle('folded');
    made.textContent = isFolded ? more : less;
    made.setAttribute('aria-expanded', String(!isFolded));
  });
  made.setAttribute('aria-expanded', 'false');
  return made;
}

/** The events in order, each leading to its line. */
export function eventElements(
  { events, moreEvents }: Pick<ShownDetails, 'events' | 'moreEvents'>,
  words: DetailsWords,
  onShow: (index: number) => void,
): readonly Child[] {
  return [
    element('ol', { class: 'events' }, ...events.map((event, index) => eventElement(event, index, words, () => onShow(index)))),
    moreEvents === '' ? '' : element('p', { class: 'less' }, moreEvents),
  ];
}

function eventElement(event: DetailsEvent, index: number, words: DetailsWords, onShow: () => void): HTMLElement {
  const { time, recipient, says, line, count, lastTime, isCurrent } = event;
  const toLine = words.toLine.replace('{line}', () => String(line + 1));
  const name = [time, event.event].filter(Boolean).join(' · ') || toLine;
  const label = name === toLine ? name : `${name}. ${toLine}`;
  const repeated = words.repeated.replace('{count}', () => String(count)).replace('{time}', () => lastTime);
  return element(
    'li',
    isCurrent ? { class: 'current', 'aria-current': 'true' } : {},
    button(name, { key: `event ${index}`, label, style: 'link' }, onShow),
    count > 1 ? element('div', { class: 'less' }, repeated) : '',
    recipient === '' ? '' : element('div', { class: 'less' }, recipient),
    says === '' ? '' : element('div', {}, says),
  );
}
