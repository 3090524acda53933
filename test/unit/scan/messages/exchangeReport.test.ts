import assert from 'node:assert/strict';
import { type ExchangeReport, readExchangeReport } from '../../../../src/scan/messages/exchangeReport.ts';
import { Paragraphs } from '../../../../src/scan/replies/paragraphs.ts';
import type { Passage } from '../../../../src/scan/replies/passage.ts';

function read(...lines: readonly string[]): ExchangeReport | null {
  const words: Passage[] = [];
  const paragraphs = new Paragraphs((passage) => words.push(passage));
  for (const [line, text] of lines.entries()) {
    paragraphs.line({ text, line });
  }
  paragraphs.end();
  return readExchangeReport(words);
}

const GENERATING = 'DB9PR04MB8341.eurprd04.prod.outlook.com';

/** A report of Exchange in some language: its labels, its time, and the sentences around what does not change. */
interface Language {
  readonly heading: string;
  readonly generating: string;
  readonly receiving: string;
  readonly total: string;
  readonly returned: string;
  /** `*` stands for the server, `#` for the reply. */
  readonly attempt: string;
  readonly time: string;
  readonly headers: string;
}

const languages: Readonly<Record<string, Language>> = {
  en: {
    heading: 'Diagnostic information for administrators:',
    generating: 'Generating server: ',
    receiving: 'Receiving server: ',
    total: 'Total retry attempts: 2',
    returned: 'Remote Server returned #',
    attempt: 'Server at * returned #',
    time: '11/21/2026 8:22:17 AM',
    headers: 'Original message headers:',
  },
  ru: {
    heading: 'Диагностические сведения для администраторов:',
    generating: 'Создающий сервер: ',
    receiving: 'Принимающий сервер: ',
    total: 'Всего повторных попыток: 2',
    returned: 'Удалённый сервер вернул #',
    attempt: 'Сервер * вернул #',
    time: '21.11.2026 8:22:17',
    headers: 'Исходные заголовки сообщения:',
  },
  it: {
    heading: 'Informazioni di diagnostica per gli amministratori:',
    generating: 'Server di generazione: ',
    receiving: 'Server ricevente: ',
    total: 'Totale tentativi: 2',
    returned: 'Remote Server returned #',
    attempt: 'Il server * ha restituito #',
    time: '21/11/2026 08:22:17',
    headers: 'Intestazioni originali del messaggio:',
  },
  fr: {
    heading: 'Informations de diagnostic pour les administrateurs\u00a0:',
    generating: 'Serveur de génération\u00a0: ',
    receiving: 'Serveur de réception\u00a0: ',
    total: 'Nombre total de tentatives\u00a0: 2',
    returned: 'Remote Server returned #',
    attempt: "Le serveur à l'adresse * a renvoyé #",
    time: '21/11/2026 08:22:17',
    headers: "En-têtes de message d'origine\u00a0:",
  },
  de: {
    heading: 'Diagnoseinformationen für Administratoren:',
    generating: 'Generierender Server: ',
    receiving: 'Empfangender Server: ',
    total: 'Wiederholungsversuche gesamt: 2',
    returned: 'Der Remoteserver hat # zurückgegeben.',
    attempt: 'Der Server unter * hat # zurückgegeben.',
    time: '21.11.2026 08:22:17',
    headers: 'Ursprüngliche Nachrichtenköpfe:',
  },
  ja: {
    heading: '管理者向けの診断情報：',
    generating: '生成サーバー：',
    receiving: '受信サーバー：',
    total: '再試行の合計回数：2',
    returned: 'リモート サーバーが # を返しました',
    attempt: '* のサーバーが # を返しました',
    time: '2026/11/21 8:22:17',
    headers: '元のメッセージ ヘッダー：',
  },
};

const EXPIRED = '550 5.4.316 Message expired, connection refused(Socket error code 10061)';
const REFUSED = '450 4.4.316 Connection refused [Message=Socket error code 10061] (it\'s "down")';
const SERVER = 'mail.fabrikam.com (203.0.113.7)';

function blockIn(language: Language): string[] {
  const attempt = language.attempt.replace('*', SERVER).replace('#', `'${REFUSED}'`);
  return [
    'Vorher.',
    '',
    language.heading,
    '',
    language.generating + GENERATING,
    `${language.receiving}mx.fabrikam.com (203.0.113.9)`,
    language.total,
    '',
    'anna@fabrikam.com',
    'mail.fabrikam.com',
    language.returned.replace('#', `'${EXPIRED}'`),
    `${language.time} - ${attempt}`,
    `${language.time} - ${attempt}`,
    '',
    'bruno@fabrikam.com',
    language.returned.replace('#', "'550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'"),
    '',
    language.headers,
    '',
    'Received: from mx.contoso.com (192.0.2.1)',
  ];
}

const place = (line: number, start: number): unknown => ({ line, start, end: start + 1, part: null, source: null });

describe("Exchange's part of a report", () => {
  for (const [name, language] of Object.entries(languages)) {
    it(`is read by its structure: ${name}`, () => {
      const lines = blockIn(language);
      const attempt = { time: '2026-11-21T08:22:17Z', server: 'mail.fabrikam.com', ip: '203.0.113.7', reply: REFUSED };
      assert.deepEqual(read(...lines), {
        generatingServer: GENERATING,
        receivingServer: 'mx.fabrikam.com',
        receivingIp: '203.0.113.9',
        recipients: [
          { address: 'anna@fabrikam.com', server: 'mail.fabrikam.com', reply: EXPIRED, attempts: [attempt, attempt] },
          {
            address: 'bruno@fabrikam.com',
            server: null,
            reply: '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
            attempts: [],
          },
        ],
        block: { begin: place(2, 0), end: place(15, (lines[15] ?? '').length - 1) },
      });
    });
  }

  it('is read as Exchange 2010 wrote it, its wrapped lines joined', () => {
    const report = read(
      'Generating server: mail.contoso.com',
      '',
      'anna@contoso.com',
      '#550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for',
      'this recipient ##',
    );
    assert.deepEqual(report?.recipients, [
      {
        address: 'anna@contoso.com',
        server: null,
        reply: '550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient',
        attempts: [],
      },
    ]);
  });

  it('keeps times as written that a server of its own zone wrote, or that can be read both ways', () => {
    const timesOf = (generating: string, time: string): readonly string[] | undefined =>
      read(
        `Generating server: ${generating}`,
        '',
        'a@contoso.com',
        "returned '550 5.4.7 x'",
        `${time} - s returned '450 4.4.7 y'`,
      )?.recipients[0]?.attempts.map((attempt) => attempt.time);
    assert.deepEqual(timesOf('ex1.contoso.com', '11/21/2026 8:22:17 AM'), ['11/21/2026 8:22:17 AM']);
    assert.deepEqual(timesOf(GENERATING, '11/12/2026 8:22:17 AM'), ['11/12/2026 8:22:17 AM']);
  });

  it('names no receiving server that is the generating one', () => {
    const report = read(
      `Generating server: ${GENERATING}`,
      `Receiving server: ${GENERATING}`,
      '',
      'a@contoso.com',
      "'550 5.1.1 x'",
    );
    assert.equal(report?.receivingServer, null);
  });

  it('is not seen in other words', () => {
    assert.equal(read('a@contoso.com', "returned '550 5.1.1 unknown'"), null);
    assert.equal(read('Server: mx.contoso.com', '', 'a@contoso.com', 'could not be reached'), null);
    assert.equal(read('It was said of', '', 'a@contoso.com', "returned '550 5.1.1 unknown'"), null);
  });
});
