/** The steps as a timeline, each with the places that tell it. */

import type { JourneyPageLabels, ledThings, ShownStep } from '../journeyProtocol.ts';
import { button, element } from '../pageElement.ts';

/** Length of words from which they are folded, UTF-16 code units: some three lines. */
const FOLD = 240;

/** Something that leads elsewhere is pressed. */
export type OnLead = (thing: (typeof ledThings)[number], index: number) => void;

export function stepId(index: number): string {
  return `step-${index + 1}`;
}

export function stepElements(steps: readonly ShownStep[], labels: JourneyPageLabels, onLead: OnLead): readonly HTMLElement[] {
  let place = 0;
  return steps.map((step, index) => {
    const first = place;
    place += step.places.length;
    return stepElement(step, index, first, labels, onLead);
  });
}

/** `first`: number of its first place among those of all steps. */
function stepElement(step: ShownStep, index: number, first: number, labels: JourneyPageLabels, onLead: OnLead): HTMLElement {
  const { day, time, wait, longest, sign, tone, title, route, lines, says, leads, places } = step;
  const signElement = element('span', { class: 'sign' }, sign);
  signElement.setAttribute('aria-hidden', 'true');
  return element(
    'li',
    { class: longest === '' ? tone : `${tone} longest`, id: stepId(index), tabindex: '-1' },
    day === '' ? '' : element('div', { class: 'day' }, day),
    signElement,
    element(
      'div',
      { class: 'step' },
      element(
        'h3',
        {},
        element('span', { class: 'number' }, `${index + 1}. `),
        element('span', { class: 'title' }, title),
        route === '' ? '' : ' ',
        route === '' ? '' : element('span', { class: 'route' }, route),
      ),
      element(
        'div',
        { class: 'when' },
        element('span', {}, time),
        wait === '' ? '' : element('span', { class: 'wait' }, wait),
        longest === '' ? '' : element('strong', { class: 'badge' }, longest),
      ),
      ...lines.map((line) => element('div', {}, line)),
      ...(says === '' ? [] : wordsElements(says, index, labels)),
      leads === '' ? '' : button(leads, { key: `step page ${index}`, style: 'link' }, () => onLead('stepPage', index)),
      element('ul', { class: 'places' }, ...places.map((name, at) => placeElement(name, first + at, labels, onLead))),
    ),
  );
}

function wordsElements(says: string, index: number, { more, less }: JourneyPageLabels): readonly HTMLElement[] {
  const isLong = says.length > FOLD;
  const words = element('div', { class: isLong ? 'says folded' : 'says' }, says);
  if (!isLong) {
    return [words];
  }
  const fold = button(more, { key: `more ${index}`, style: 'link' }, () => {
    const isFolded = words.classList.toggle('folded');
    fold.textContent = isFolded ? more : less;
    fold.setAttribute('aria-expanded', String(!isFolded));
  });
  fold.setAttribute('aria-expanded', 'false');
  return [words, fold];
}

function placeElement(name: string, place: number, { open }: JourneyPageLabels, onLead: OnLead): HTMLElement {
  const label = open.replace('{name}', () => name);
  return element(
    'li',
    {},
    button(name, { key: `place ${place}`, label, style: 'link' }, () => onLead('place', place)),
  );
}
