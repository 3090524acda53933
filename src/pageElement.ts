/** Elements of the editor's pages. Whatever they show is put in as text, never as markup, and nothing in it is hidden or reorders it. */

import { visible } from './text/visible.ts';

export interface Attributes {
  /** Names of its styles. */
  readonly class?: string;
  /** Names what has the focus, so that it is found again on a page that was put together anew. */
  readonly 'data-key'?: string;
  /** Name of a cell's column, where its head is out of sight. */
  readonly 'data-name'?: string;
  readonly id?: string;
  readonly title?: string;
  readonly type?: 'button';
  readonly href?: string;
  /** Number of the first item of a list. */
  readonly start?: string;
  readonly 'aria-label'?: string;
  readonly 'aria-labelledby'?: string;
  readonly 'aria-current'?: 'true';
  readonly 'aria-expanded'?: 'false';
  readonly 'aria-live'?: 'polite';
  readonly 'aria-pressed'?: 'true' | 'false';
  readonly role?: 'group' | 'img' | 'status';
  readonly scope?: 'col' | 'row';
  readonly tabindex?: '-1';
}

/** Attributes that a person reads or hears. */
const READ: ReadonlySet<string> = new Set(['title', 'aria-label', 'data-name']);

export type Child = Node | string;

/** An element with what is in it; empty texts are left out. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    made.setAttribute(attribute, READ.has(attribute) ? visible(value, true) : value);
  }
  made.append(
    ...children.filter((child) => child !== '').map((child) => (typeof child === 'string' ? visible(child, true) : child)),
  );
  return made;
}

/** A button with a text; `label`: what it is called, where its text alone does not tell. */
export function button(
  text: string,
  { key, label, style }: { readonly key: string; readonly label?: string; readonly style?: string },
  onPress: () => void,
): HTMLButtonElement {
  const named = label === undefined ? {} : { 'aria-label': label, title: label };
  const made = element('button', { type: 'button', 'data-key': key, ...(style && { class: style }), ...named }, text);
  made.addEventListener('click', onPress);
  return made;
}

/**
 * Puts a page, or a part of it, together anew: what has the focus is found again by its key among the elements that replace the old ones.
 * While the person types elsewhere, in the log or in the palette, the page does not take the keys.
 */
export function keepFocus(change: () => void): void {
  const { activeElement } = document;
  const focused = document.hasFocus() && activeElement instanceof HTMLElement ? activeElement.dataset.key : undefined;
  change();
  if (focused !== undefined) {
    document.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
  }
}

const WEB = /^https?:\/\//i;

/** Whether the page may lead to an address. */
export function isWebAddress(url: string): boolean {
  return WEB.test(url);
}
