/** The card at the top of the page: its heading and its blocks. */

import { button, element, isWebAddress } from '../pageElement.ts';
import type { CardBlock, DetailsCard, DetailsCommand, DetailsWords, RichText } from '../recordDetails.ts';
import { nodesOf } from './richText.ts';

/** `onCopy` is told the number of the command, counted through the card. */
export function cardElement(card: DetailsCard, words: DetailsWords, onCopy: (index: number) => void): HTMLElement {
  const commands = card.blocks.flatMap((block) => (block.kind === 'commands' ? block.commands : []));
  const commandOf = (command: DetailsCommand): HTMLElement => {
    const index = commands.indexOf(command);
    return commandElement(command, index, words, () => onCopy(index));
  };
  return element(
    'article',
    { class: `card ${card.tone}`, 'aria-labelledby': 'title' },
    element('h2', { id: 'title' }, card.title),
    ...card.blocks.flatMap((block) => [
      block.heading === '' || block.kind === 'text' ? '' : element('h3', {}, block.heading),
      blockElement(block, commandOf),
    ]),
  );
}

function blockElement(block: CardBlock, commandOf: (command: DetailsCommand) => HTMLElement): HTMLElement {
  switch (block.kind) {
    case 'text':
      // A sentence is short: its heading stands on its line.
      return element(
        'p',
        {},
        ...(block.heading === '' ? [] : [element('strong', {}, block.heading), ' ']),
        ...nodesOf(block.text),
      );
    case 'list':
      return listElement(block.items);
    case 'steps':
      return element(
        'ol',
        { start: String(block.from) },
        ...block.steps.map(({ text, how }) => element('li', {}, ...nodesOf(text), how.length === 0 ? '' : listElement(how))),
      );
    case 'links':
      return element(
        'ul',
        { class: 'links' },
        ...block.links
          .filter(({ url }) => isWebAddress(url))
          .map(({ title, url }, index) => element('li', {}, element('a', { href: url, 'data-key': `link ${index}` }, title))),
      );
    case 'commands':
      return element('ul', { class: 'commands' }, ...block.commands.map(commandOf));
  }
}

function listElement(items: readonly RichText[]): HTMLElement {
  return element('ul', {}, ...items.map((item) => element('li', {}, ...nodesOf(item))));
}

function commandElement(
  { purpose, caveat, text }: DetailsCommand,
  index: number,
  { copy, copyNamed }: DetailsWords,
  onCopy: () => void,
): HTMLElement {
  const label = copyNamed.replace('{name}', () => purpose);
  return element(
    'li',
    {},
    element(
      'div',
      { class: 'command' },
      element('span', { class: 'purpose' }, purpose),
      button(copy, { key: `command ${index}`, label, style: 'quiet' }, onCopy),
    ),
    element('pre', {}, element('code', {}, text)),
    caveat === '' ? '' : element('p', { class: 'less' }, caveat),
  );
}
