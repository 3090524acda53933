/** Document links: a code leads to its article, the ids of its record to wherever else they occur. */

import type { DocumentLink } from 'vscode-languageserver-types';
import { type Article, articleOf } from '../../locales/article.ts';
import type { Locale } from '../../locales/locale.ts';
import { fill } from '../../locales/wording.ts';
import { linksOf } from '../../report/links.ts';
import type { Finding } from '../../scan/finding.ts';
import type { LogDocument } from '../document/logDocument.ts';
import type { LogText } from '../document/logText.ts';
import { sayOwn } from '../document/ownCatalogue.ts';
import { rangeOf } from '../document/range.ts';
import { commandUri, linkTarget, plainLine } from '../wording/markdown.ts';

/**
 * Maximum number of codes with links: an editor asks for those of the whole document after every edit, however little of it is shown, and they
 * have to be written, sent and read. A code without them still has its article in its hover.
 */
const MAX_LINKED = 100;

/**
 * The links of the codes; a success and a code without an article have none. Where there are too many codes, those of the first failures of each
 * cause. `showAll`: the client's command that shows every place like one, null where it has none; its arguments are the address and the place.
 */
export function documentLinks(document: LogDocument, text: LogText, locale: Locale, showAll: string | null): DocumentLink[] {
  const links: DocumentLink[] = [];
  let line = -1;
  for (const finding of linkedCodes(document)) {
    const article = articleFor(document, finding, locale);
    if (article !== null) {
      const tooltip = fill(locale.interface.action.openArticle, { title: article.title });
      links.push({ range: rangeOf(finding), target: article.url, tooltip });
    }
    if (showAll !== null && finding.line !== line) {
      line = finding.line;
      links.push(...idLinks(document, text.line(line), finding, locale, showAll));
    }
  }
  return links;
}

function linkedCodes(document: LogDocument): readonly Finding[] {
  const codes: Finding[] = [];
  for (const finding of document.findings) {
    if (isLinked(finding) && codes.push(finding) > MAX_LINKED) {
      const first = document.firstOfCauses(MAX_LINKED).map(({ best }) => best);
      return first.filter(isLinked);
    }
  }
  return codes;
}

function isLinked({ class: statusClass, telling, part }: Finding): boolean {
  return statusClass !== 'success' && telling !== 'mention' && part === null;
}

/** What the organisation itself says about a code comes before what everybody can read. */
function articleFor(document: LogDocument, finding: Finding, locale: Locale): Article | null {
  const runbook = document.ownOf(finding)?.runbook;
  if (runbook !== undefined) {
    return { title: plainLine(sayOwn(runbook.title, locale)), url: linkTarget(runbook.url) };
  }
  const [link] = linksOf(finding);
  return link === undefined ? null : articleOf(link, locale);
}

/** Links for the ids of the record that occur on the line of its code. */
function idLinks(document: LogDocument, content: string, finding: Finding, locale: Locale, showAll: string): DocumentLink[] {
  const { line, record } = finding;
  return [record.messageId, record.networkMessageId].flatMap((id) => {
    const start = id === null ? -1 : content.indexOf(id);
    return id === null || start < 0
      ? []
      : [
          {
            range: rangeOf({ line, start, end: start + id.length }),
            target: commandUri(showAll, [document.uri, line, start + 1]),
            tooltip: locale.interface.action.showMessage,
          },
        ];
  });
}
