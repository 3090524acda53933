/** How far a scan is, and the button that stops it. Its elements stay the same, so that a press of the button is never lost. */

import { fill } from '../locales/wording.ts';
import { button, element } from '../pageElement.ts';
import type { ScanState } from '../reportProtocol.ts';
import type { Said } from './said.ts';

export class ScanBar {
  readonly element = element('div', { class: 'scan' });
  readonly #progress = element('progress', {});
  readonly #reading = element('span', {});
  readonly #soFar = element('span', {});
  readonly #stop: HTMLButtonElement;

  #said: Said | null = null;
  /** Whether the person has stopped it: what was found on the way is still to come. */
  #isStopping = false;

  constructor(onStop: () => void) {
    this.#stop = button('', { key: 'stop' }, () => {
      onStop();
      this.#isStopping = true;
      this.#showStopping();
    });
  }

  /** `starting`: nothing is known yet; null: there is no scan. */
  show(scan: ScanState | 'starting' | null, said: Said): void {
    this.#said = said;
    if (scan === null) {
      this.#isStopping = false;
      this.element.replaceChildren();
      return;
    }
    const { reportPage } = said.words;
    this.#progress.setAttribute('aria-label', reportPage.starting);
    this.#stop.textContent = reportPage.stop;
    if (this.#isStopping) {
      this.#showStopping();
    } else if (scan === 'starting') {
      this.#progress.removeAttribute('value');
      this.#reading.textContent = reportPage.starting;
      this.#soFar.textContent = '';
    } else {
      this.#showState(scan, said);
    }
    if (!this.element.hasChildNodes()) {
      this.element.append(this.#progress, this.#reading, this.#soFar, this.#stop);
    }
  }

  #showStopping(): void {
    this.#progress.removeAttribute('value');
    this.#reading.textContent = this.#said?.words.reportPage.stopping ?? '';
  }

  #showState(scan: ScanState, said: Said): void {
    const { reading, soFar } = said.words.reportPage;
    if (scan.allBytes > 0) {
      this.#progress.value = scan.bytes / scan.allBytes;
    }
    const values = {
      name: scan.name,
      files: said.number(Math.min(scan.files + 1, scan.allFiles)),
      allFiles: said.number(scan.allFiles),
      bytes: said.bytes(scan.bytes),
      allBytes: said.bytes(scan.allBytes),
      rate: said.bytes(scan.rate),
    };
    // The name is a stranger's: only an element of the page makes it harmless.
    this.#reading.replaceChildren(element('span', {}, fill(reading, values)));
    this.#soFar.textContent = fill(soFar, { failed: said.number(scan.failed), delayed: said.number(scan.delayed) });
  }
}
