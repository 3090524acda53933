/** Hovers over header fields of the message that failed, wherever its header stands. */

import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { localeOf } from '../../../../src/locales/languages.ts';
import { scanText } from '../../../../src/scan/scanner.ts';
import { LogDocument } from '../../../../src/service/document/logDocument.ts';
import { LogText } from '../../../../src/service/document/logText.ts';
import { LogTokens } from '../../../../src/service/editor/tokenHover.ts';
import { reportOf } from '../../reports.ts';

const HEADER = [
  'Received: from relay.example.com (192.0.2.7) by mx.contoso.com (192.0.2.8) with ESMTPS',
  ' (version=TLS1_2, cipher=x) id 1; Fri, 20 Nov 2026 10:31:07 +0200',
  'ARC-Seal: i=1; cv=none; d=x.example',
  'Received: from [192.0.2.1] by relay.example.com; Fri, 20 Nov 2026 08:00:00 +0000',
  'Authentication-Results: spf=fail smtp.mailfrom=x.example; compauth=fail reason=000',
  'Subject: Received: from here',
];

function hoverOver(text: string, words: string, language: 'en' | 'ru' | 'it' = 'en'): string | null {
  const at = text.indexOf(words);
  assert.ok(at >= 0, words);
  const lines = text.slice(0, at).split('\n');
  const log = new LogDocument('file:///a.eml', 0, scanText(text));
  const document = TextDocument.create('file:///a.eml', 'plaintext', 0, text);
  const tokens = new LogTokens(log, new LogText(document));
  return tokens.hover(lines.length - 1, lines.at(-1)?.length ?? 0, localeOf(language))?.markdown ?? null;
}

const REPLY = '550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found';
const headers: Readonly<Record<string, string>> = {
  'of a returned message': reportOf({ text: [REPLY], returned: [...HEADER, '', 'Hi'] }),
  'of a returned header': reportOf({ text: [REPLY], returned: HEADER, returnedType: 'text/rfc822-headers' }),
  'quoted in the words': reportOf({
    text: [`Remote Server returned '${REPLY}'`, '', 'Original message headers:', '', ...HEADER],
  }),
  'of a message that is forwarded with marks': reportOf({ text: [REPLY, '', ...HEADER.map((line) => `> ${line}`)] }),
};

describe('a Received field', () => {
  for (const [where, text] of Object.entries(headers)) {
    it(`${where} tells its hop, among the others`, () => {
      const hop = [
        '### Hop 2 of 2',
        '`relay.example.com` → `mx.contoso.com` · `ESMTPS` · `TLS 1.2`',
        '20 Nov, 08:31:07 UTC · +31.1 minutes',
        '31.1 minutes in all, the longest hop is 2: 31.1 minutes',
      ];
      assert.equal(hoverOver(text, 'Received: from relay'), `${hop.join('\n\n')}\n`);
      assert.equal(hoverOver(text, '(version=TLS1_2'), `${hop.join('\n\n')}\n`);
      assert.match(
        hoverOver(text, '[192.0.2.1] by') ?? '',
        /^### Hop 1 of 2\n\n`\[192\.0\.2\.1\]` → `relay\.example\.com`\n\n20 Nov, 08:00:00 UTC\n\n/,
      );
    });
  }

  it('is told in each language', () => {
    const text = headers['of a returned message'] ?? '';
    assert.match(hoverOver(text, 'Received: from relay', 'ru') ?? '', /^### Переход 2 из 2\n[\s\S]*31,1 минуты/);
    assert.match(hoverOver(text, 'Received: from relay', 'it') ?? '', /^### Passaggio 2 di 2\n[\s\S]*31,1 minuti/);
  });

  it('is none in prose, nor where a subject names it', () => {
    assert.equal(hoverOver(`${REPLY}\n\nReceived: your order\n`, 'Received: your'), null);
    assert.equal(hoverOver(headers['of a returned message'] ?? '', 'Received: from here'), null);
  });
});

describe('the ARC chain', () => {
  it('is explained: seal and verdict', () => {
    const text = headers['of a returned message'] ?? '';
    assert.match(hoverOver(text, 'ARC-Seal') ?? '', /Seal of the ARC chain/);
    assert.match(hoverOver(text, 'cv=none') ?? '', /No ARC chain/);
  });
});
