/** Document links: a code leads to its article, the ids of its record to wherever else they occur. */

import type { DocumentLink } from 'vscode-languageserver-types';
import { articleOf } from '../../locales/article.ts';
import type { Locale } from '../../locales/locale.ts';
import { fill } from '../../locales/wording.ts';
import { linksOf } from '../../report/links.ts';
import type { Finding } from '../../scan/finding.ts';
import type { LogDocument } from '../document/logDocument.ts';
import type { LogText } from '../document/logText.ts';
import { sayOwn } from '../document/ownCatalogue.ts';
import { rangeOf } from '../document/range.ts';
import { commandUri, linkTarget, plainLine } from '../wording/markdown.ts';

/** Maximum number of links: an editor requests those of a whole document at once, and draws each. */
const MAX_LINKS = 5000;

/**
 * The links of the first codes; a success and a code without an article have none. `showAll`: the client's command that shows every
 * place like one, null where it has none; its arguments are the address and the place.
 */
export function documentLinks(document: LogDocument, text: LogText, locale: Locale, showAll: string | null): DocumentLink[] {
  const links: DocumentLink[] = [];
  let line = -1;
  for (const finding of document.findings) {
    if (links.length >= MAX_LINKS) {
      break;
    }
    if (finding.class === 'success' || finding.telling === 'mention' || finding.part !== null) {
      continue;
    }
    const runbook = document.ownOf(finding)?.runbook;
    const [link] = linksOf(finding);
    const article =
      runbook !== undefined
        ? { title: plainLine(sayOwn(runbook.title, locale)), url: linkTarget(runbook.url) }
        : link === undefined
          ? null
          : articleOf(link, locale);
    if (article !== null) {
      const tooltip = fill(locale.interface.action.openArticle, { title: article.title });
      links.push({ range: rangeOf(finding), target: article.url, tooltip });
    }
    if (showAll !== null) {
      if (finding.line !== line) {
        line = finding.line;
        links.push(...idLinks(document, text.line(line), finding, locale, showAll));
      }
    }
  }
  return links;
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
