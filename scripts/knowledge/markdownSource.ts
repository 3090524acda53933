/**
 * A Markdown file of the knowledge: front matter, then the words in each language, one below the other. The grammar is small:
 * `## English: title`, bold `**Problem**` and `**Happened**` above lists of wordings, `### Cause`, `### Step` and `### Check` with an
 * id in backquotes, a paragraph, a numbered list.
 */

import type { Language } from '../../src/locales/locale.ts';
import type { Problem } from './problem.ts';
import { YamlSource } from './yamlSource.ts';

export type PieceKind = 'cause' | 'step' | 'check';

/** Words, with the line (from 1) they begin on. */
export interface Words {
  readonly line: number;
  /** The text after the colon of the heading. */
  readonly title: string | null;
  readonly text: string | null;
  /** The numbered list. */
  readonly list: readonly string[];
}

export interface PieceWords extends Words {
  readonly kind: PieceKind;
  readonly id: string;
}

/** The text below the heading of a language. */
export interface LanguageWords extends Words {
  readonly problem: readonly string[];
  readonly happened: readonly string[];
  readonly pieces: readonly PieceWords[];
}

export interface MarkdownSource {
  readonly file: string;
  readonly front: YamlSource;
  readonly words: Readonly<Partial<Record<Language, LanguageWords>>>;
  readonly problems: readonly Problem[];
}

/** The names of the languages in headings. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', ru: 'Русский', it: 'Italiano' };

const FENCE = /^---\s*$/;
const LANGUAGE = /^## ([^:]+?)(?:: (.*\S))?\s*$/;
const PIECE = /^### (Cause|Step|Check) `([A-Za-z0-9]+)`(?:: (.*\S))?\s*$/;
const LABEL = /^\*\*(Problem|Happened)\*\*\s*$/;
/** Any line that is bold as a whole. */
const BOLD = /^\*\*[^*]+\*\*:?\s*$/;
const BULLET = /^- (.*\S)\s*$/;
const NUMBERED = /^\d{1,2}\. (.*\S)\s*$/;

export function readMarkdown(file: string, text: string): MarkdownSource {
  const lines = text.split('\n');
  const hasFront = FENCE.test(lines[0] ?? '');
  const end = hasFront ? lines.findIndex((line, index) => index > 0 && FENCE.test(line)) : 0;
  const fault = faultOfFront(lines, end);
  if (fault !== null) {
    return { file, front: new YamlSource(file, '{}', 2), words: {}, problems: [{ file, line: 1, text: fault }] };
  }
  const front = new YamlSource(file, hasFront ? lines.slice(1, end).join('\n') : '{}', hasFront ? 2 : 1);
  const reader = new WordsReader(file);
  for (let index = hasFront ? end + 1 : 0; index < lines.length; index++) {
    reader.line(lines[index] ?? '', index + 1);
  }
  return { file, front, words: reader.words, problems: [...front.problems, ...reader.problems] };
}

/** @param end the line that closes the front matter, 0 without any, -1 where it is left open */
function faultOfFront(lines: readonly string[], end: number): string | null {
  if (end < 0) {
    return 'The front matter has no end: close it with a line of three hyphens.';
  }
  const first = lines.find((line) => line.trim() !== '') ?? '';
  return end > 0 || first === '' || first.startsWith('#')
    ? null
    : 'The front matter does not begin on the first line: open it there with a line of three hyphens.';
}

interface OpenWords {
  readonly line: number;
  readonly title: string | null;
  text: string | null;
  readonly list: string[];
}

interface OpenLanguage extends OpenWords {
  readonly problem: string[];
  readonly happened: string[];
  readonly pieces: (OpenWords & { readonly kind: PieceKind; readonly id: string })[];
}

/** Takes the lines below the front matter. */
class WordsReader {
  readonly words: Partial<Record<Language, OpenLanguage>> = {};
  readonly problems: Problem[] = [];
  readonly #file: string;
  #language: OpenLanguage | null = null;
  /** What the next paragraph belongs to. */
  #open: OpenWords | null = null;
  /** The list of wordings under a label. */
  #wordings: string[] | null = null;
  /** Below an unknown heading, which has been reported and whose text is ignored. */
  #isLost = false;
  /** Whether the line before was blank, a heading or a label, so that a text begins a paragraph. */
  #isApart = true;

  constructor(file: string) {
    this.#file = file;
  }

  line(text: string, line: number): void {
    if (text.trim() === '') {
      this.#isApart = true;
      return;
    }
    const isApart = this.#isApart;
    this.#isApart = false;
    if (text.startsWith('#')) {
      this.#heading(text, line);
      this.#isApart = true;
    } else if (this.#isLost) {
      return;
    } else if (this.#open === null || this.#language === null) {
      this.#report(line, 'Words stand below the heading of a language: `## English: …`, `## Русский: …` or `## Italiano: …`.');
      this.#isLost = true;
    } else if (LABEL.test(text)) {
      this.#label(text, line, this.#language);
      this.#isApart = true;
    } else if (BOLD.test(text) && this.#open === this.#language) {
      this.#report(line, 'This label is none that is known: `**Problem**` or `**Happened**`.');
      this.#wordings = [];
    } else {
      this.#content(text, line, this.#open, isApart);
    }
  }

  #heading(text: string, line: number): void {
    const [, name, title = null] = LANGUAGE.exec(text) ?? [];
    const language = (Object.keys(languageNames) as Language[]).find((one) => languageNames[one] === name);
    const [, kind, id, pieceTitle = null] = PIECE.exec(text) ?? [];
    this.#wordings = null;
    this.#isLost = language === undefined && (kind === undefined || this.#isLost);
    if (language !== undefined) {
      if (this.words[language] !== undefined) {
        this.#report(line, `${name} stands here a second time: put its words into one section.`);
      }
      this.#language = { line, title, text: null, list: [], problem: [], happened: [], pieces: [] };
      this.#open = this.#language;
      this.words[language] = this.#language;
    } else if (kind !== undefined && id !== undefined && (this.#language === null || this.#isLost)) {
      return;
    } else if (kind !== undefined && id !== undefined && this.#language !== null) {
      const piece = { line, kind: kind.toLowerCase() as PieceKind, id, title: pieceTitle, text: null, list: [] };
      if (this.#language.pieces.some((other) => other.kind === piece.kind && other.id === id)) {
        this.#report(line, `${kind} \`${id}\` has words here a second time in this language: keep one of them.`);
      }
      this.#language.pieces.push(piece);
      this.#open = piece;
    } else {
      this.#report(
        line,
        'This heading is none that is known: `## English: …`, `## Русский: …`, `## Italiano: …`, or ``### Cause `id`: …``, ``### Step `id` ``, ``### Check `id`: …``; an id has letters and digits alone.',
      );
    }
  }

  #label(text: string, line: number, language: OpenLanguage): void {
    if (this.#open !== language) {
      this.#report(line, 'Problem and Happened stand above the causes, steps and checks of a language.');
    }
    this.#wordings = LABEL.exec(text)?.[1] === 'Problem' ? language.problem : language.happened;
  }

  #content(text: string, line: number, open: OpenWords, isApart: boolean): void {
    const list = this.#wordings ?? open.list;
    const item = (this.#wordings === null ? NUMBERED : BULLET).exec(text)?.[1];
    if (item !== undefined) {
      list.push(item);
    } else if (!isApart && list.length > 0) {
      // A line that was wrapped.
      list.push(`${list.pop()} ${text.trim()}`);
    } else if (this.#wordings !== null) {
      this.#report(
        line,
        'Under Problem and Happened each wording is an item: begin the line with a hyphen and a blank, at its very beginning.',
      );
    } else if (open.text === null) {
      open.text = text.trim();
    } else if (isApart) {
      this.#report(
        line,
        'Below a heading stands one paragraph, then steps that are numbered `1. …`: make this line part of one of them.',
      );
    } else {
      open.text += ` ${text.trim()}`;
    }
  }

  #report(line: number, text: string): void {
    this.problems.push({ file: this.#file, line, text });
  }
}
