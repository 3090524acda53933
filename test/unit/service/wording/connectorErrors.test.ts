import assert from 'node:assert/strict';
import type { CauseId } from '../../../../src/catalogue/generated/ids.ts';
import { languages, localeOf } from '../../../../src/locales/languages.ts';
import type { Language } from '../../../../src/locales/locale.ts';
import { explain } from '../../../../src/service/lookUp/explain.ts';
import { explanationMarkdown } from '../../../../src/service/lookUp/explanation.ts';
import { explanationOf } from '../../../../src/service/pages/explanation.ts';
import { type CardFacts, factsOf } from '../../../../src/service/wording/cardFacts.ts';
import { hoverCard, noCommands } from '../../../../src/service/wording/hoverCard.ts';
import { documentOf } from '../../samples.ts';
import { extendedTraceOf } from '../../traces.ts';

/**
 * One statement of Microsoft's page on errors of connectors (learn.microsoft.com/defender-office-365/connectors-mail-flow-intelligence), and
 * the words by which the card of such a failure says it in each language.
 */
interface Statement extends Readonly<Record<Language, readonly string[]>> {
  readonly says: string;
  /** Which reply has it. */
  readonly of: keyof typeof replies;
  /** The cause that it is: its words are on the page; the hover at least names it. Missing: hover and page have the words. */
  readonly cause?: CauseId;
}

const replies = {
  dns: '450 4.4.312 DNS query failed',
  timedOut: '450 4.4.315 Connection timed out',
  refused: '450 4.4.316 Connection refused [Message=Socket error code 10061] [LastAttemptedServerName=mail.contoso.com]',
  refusedWithoutWords: '450 4.4.316 Connection refused',
  noSession: '450 4.4.317 Cannot connect to remote server',
  closed: '450 4.4.318 Connection was closed abruptly',
  certificate: '450 4.7.320 Certificate validation failed',
  other: '450 4.4.319 Cannot deliver',
  otherTls: '450 4.7.329 Cannot deliver',
} as const;

const partner = {
  en: ['partner', 'only they can correct it'],
  ru: ['партнёру', 'исправить может только он'],
  it: ['partner', 'può correggerlo soltanto lui'],
} as const;

const statements: readonly Statement[] = [
  {
    says: 'delivery is tried again for 24 hours',
    of: 'refused',
    en: ['retried for 24 hours'],
    ru: ['24 час'],
    it: ['per 24 ore'],
  },
  {
    says: 'the DNS host of the domain has trouble',
    of: 'dns',
    cause: 'dnsServersFail',
    en: ['name servers did not answer or answered with an error'],
    ru: ['Полномочные серверы имён не ответили'],
    it: ['I server dei nomi autorevoli non hanno risposto'],
  },
  {
    says: 'the domain has expired',
    of: 'dns',
    cause: 'domainExpired',
    en: ['registration of the domain has lapsed'],
    ru: ['Срок регистрации домена истёк'],
    it: ['La registrazione del dominio è scaduta'],
  },
  {
    says: 'the MX record changed and the old answer is cached',
    of: 'dns',
    cause: 'mxChanged',
    en: ['MX record changed recently and resolvers still hold the old answer'],
    ru: ['Запись MX недавно изменили, а DNS-серверы ещё хранят старый ответ'],
    it: ['Il record MX è cambiato da poco e i resolver conservano ancora la vecchia risposta'],
  },
  {
    says: 'work with the DNS host',
    of: 'dns',
    en: ['Have the DNS host repair'],
    ru: ['Поручите DNS-хостингу'],
    it: ['Chiedere a chi ospita il DNS'],
  },
  { says: 'contact the partner (4.4.312)', of: 'dns', ...partner },
  {
    says: 'the server on premises is down',
    of: 'timedOut',
    cause: 'serverDown',
    en: ['mail server, its internet line or its firewall went down'],
    ru: ['Отказал почтовый сервер'],
    it: ['È fuori servizio il server di posta'],
  },
  {
    says: "the connector's smart host is wrong",
    of: 'timedOut',
    cause: 'smartHostOutdated',
    en: ['the smart host of the connector did not'],
    ru: ['промежуточный узел в соединителе остался прежним'],
    it: ['lo smart host del connettore non è stato aggiornato'],
  },
  {
    says: 'if mail worked and the connector was not changed, look on premises first: server, network, provider, addresses',
    of: 'timedOut',
    en: [
      'the connector was not changed, look on premises first',
      'is the server up',
      'the network, the provider or the addresses',
    ],
    ru: ['соединитель не меняли, начните с локальной среды', 'работает ли сервер', 'сеть, провайдер или адреса'],
    it: [
      'il connettore non è stato modificato, guardare prima nell’ambiente locale',
      'il server è attivo',
      'la rete, il provider o gli indirizzi',
    ],
  },
  { says: 'contact the partner (4.4.315)', of: 'timedOut', ...partner },
  {
    says: 'a firewall blocks the addresses of Exchange Online',
    of: 'refused',
    cause: 'connectionRefused',
    en: ['a firewall rejects the connection'],
    ru: ['подключение отклоняет брандмауэр'],
    it: ['un firewall respinge la connessione'],
  },
  {
    says: 'by design, after mail on premises was shut down',
    of: 'refused',
    cause: 'onPremisesShutDown',
    en: ['All mailboxes are in the cloud'],
    ru: ['Все почтовые ящики в облаке'],
    it: ['Tutte le cassette postali sono nel cloud'],
  },
  ...(['refused', 'refusedWithoutWords'] as const).flatMap((of): readonly Statement[] => [
    {
      says: 'let the addresses of Exchange Online through to TCP 25',
      of,
      en: ['through to TCP 25 on the firewall'],
      ru: ['Пропустите на брандмауэре', 'TCP 25'],
      it: ['Sul firewall', 'porta TCP 25'],
    },
    {
      says: 'the list of these addresses',
      of,
      en: ['(https://learn.microsoft.com/en-us/microsoft-365/enterprise/urls-and-ip-address-ranges)'],
      ru: ['(https://learn.microsoft.com/ru-ru/microsoft-365/enterprise/urls-and-ip-address-ranges)'],
      it: ['(https://learn.microsoft.com/it-it/microsoft-365/enterprise/urls-and-ip-address-ranges)'],
    },
    {
      says: '“Fix now” rejects mail to invalid recipients at once, which spares the quota',
      of,
      en: ['**Fix now** in the alert', 'rejects mail to invalid recipients at once', 'spares the limit'],
      ru: ['**Исправить (Fix now)**', 'сразу отклонять почту недействительным получателям', 'не расходуя их лимит'],
      it: ['**Correggi ora** (Fix now)', 'rifiuta subito la posta per destinatari non validi', 'senza consumarne il limite'],
    },
    {
      says: 'turn off or delete the connector from Office 365 to the server of the organisation',
      of,
      en: ["turn off or delete the connector from *Office 365* to *Your organization's email server*"],
      ru: ['отключите либо удалите соединитель от *Office 365*', "(Your organization's email server)"],
      it: ['disattivare o eliminare il connettore da *Office 365*', "(Your organization's email server)"],
    },
    {
      says: 'accepted domain from internal relay to authoritative',
      of,
      en: ['accepted domain from internal relay to authoritative'],
      ru: ['«Внутренняя ретрансляция» (Internal relay) на «Заслуживающий доверия» (Authoritative)'],
      it: ['Inoltro interno (Internal relay) ad Autorevole (Authoritative)'],
    },
    { says: 'it takes 30 to 60 minutes', of, en: ['30–60 minutes'], ru: ['30–60 минут'], it: ['30–60 minuti'] },
    {
      says: 'verify after an hour',
      of,
      en: ['after an hour check that the error no longer appears'],
      ru: ['через час убедитесь, что ошибка больше не появляется'],
      it: ['dopo un’ora controllare che l’errore non compaia più'],
    },
    { says: 'contact the partner (4.4.316)', of, ...partner },
  ]),
  {
    says: 'the server answers “Service not available” at once',
    of: 'noSession',
    cause: 'serviceNotAvailable',
    en: ['server answered with a temporary error'],
    ru: ['сервер ответил временной ошибкой'],
    it: ['il server ha risposto con un errore temporaneo'],
  },
  {
    says: 'the connector demands TLS and the server has none',
    of: 'noSession',
    cause: 'starttlsRequired',
    en: ['The connector demands TLS and the server offers no STARTTLS'],
    ru: ['Соединитель требует TLS, а сервер не предлагает STARTTLS'],
    it: ['Il connettore richiede TLS e il server non offre STARTTLS'],
  },
  {
    says: 'check TLS settings and certificates of the servers on premises',
    of: 'noSession',
    en: ['TLS settings and certificates of the servers on premises'],
    ru: ['параметры TLS и сертификаты локальных серверов'],
    it: ['impostazioni TLS e i certificati dei server locali'],
  },
  {
    says: 'check the TLS settings of the connector (4.4.317)',
    of: 'noSession',
    en: ['TLS settings of the connector'],
    ru: ['параметрами TLS соединителя'],
    it: ['impostazioni TLS del connettore'],
  },
  { says: 'contact the partner (4.4.317)', of: 'noSession', ...partner },
  {
    says: 'the firewall inspects SMTP',
    of: 'closed',
    cause: 'smtpInspection',
    en: ['A firewall rewrites the SMTP session'],
    ru: ['Брандмауэр переписывает сеанс SMTP'],
    it: ['Un firewall riscrive la sessione SMTP'],
  },
  {
    says: 'the server hangs, crashes or lacks resources',
    of: 'closed',
    cause: 'serverOverloaded',
    en: ['a service hangs or crashes, or memory or disk runs out'],
    ru: ['служба зависает или падает, либо кончается память или место на диске'],
    it: ['un servizio si blocca o si arresta in modo anomalo, oppure perché si esauriscono memoria o disco'],
  },
  {
    says: 'the network between the two',
    of: 'closed',
    cause: 'networkPath',
    en: ['The path drops large packets'],
    ru: ['На пути теряются большие пакеты'],
    it: ['Il percorso scarta i pacchetti grandi'],
  },
  {
    says: 'find out which of them it is: a step for each',
    of: 'closed',
    en: ['Switch off SMTP inspection', 'Restart what hangs, and free disk space and memory'],
    ru: ['Отключите проверку SMTP', 'освободите место на диске и память'],
    it: ['Disattivare l’ispezione SMTP', 'liberare spazio su disco e memoria'],
  },
  {
    says: 'have the network team look at the path',
    of: 'closed',
    en: ['Have the network team'],
    ru: ['Попросите сетевых администраторов'],
    it: ['Chiedere al team di rete'],
  },
  { says: 'contact the partner (4.4.318)', of: 'closed', ...partner },
  {
    says: 'the certificate has expired',
    of: 'certificate',
    cause: 'certificateExpired',
    en: ['past its end date'],
    ru: ['Срок действия сертификата, который предъявляет сервер, закончился'],
    it: ['Il certificato presentato dal server ha superato la data di scadenza'],
  },
  {
    says: 'the subject of the certificate does not match',
    of: 'certificate',
    cause: 'subjectMismatch',
    en: ['Subject mismatch'],
    ru: ['Субъект сертификата не совпадает (`SubjectMismatch`)'],
    it: ['Mancata corrispondenza del soggetto (`SubjectMismatch`)'],
  },
  {
    says: 'the certificate is no longer valid',
    of: 'certificate',
    cause: 'certificateRevoked',
    en: ['The certificate is no longer valid'],
    ru: ['Сертификат больше не действителен'],
    it: ['Il certificato non è più valido'],
  },
  {
    says: 'correct the certificate or the connector',
    of: 'certificate',
    en: ['certificates of the servers on premises with the TLS settings of the connector, and correct'],
    ru: ['сертификаты локальных серверов с параметрами TLS соединителя и исправьте'],
    it: ['i certificati dei server locali con le impostazioni TLS del connettore, e correggere'],
  },
  {
    says: 'queued messages then go',
    of: 'certificate',
    en: ['Goes by itself once the certificate or the connector is corrected'],
    ru: ['уйдёт само после исправления сертификата или соединителя'],
    it: ['parte da solo appena viene corretto il certificato o il connettore'],
  },
  { says: 'contact the partner (4.7.320)', of: 'certificate', ...partner },
  ...(['other', 'otherTls'] as const).flatMap((of): readonly Statement[] => [
    {
      says: 'other errors: the destination server of the error',
      of,
      en: ['If the server that the error names is yours, examine it'],
      ru: ['Если сервер, названный в ошибке, ваш, разберитесь с ним'],
      it: ['il server di destinazione indicato'],
    },
    {
      says: 'other errors: where the error names the destination server',
      of,
      cause: 'destinationFault' as const,
      en: ['“Destination server”'],
      ru: ['«Destination server»'],
      it: ['“Destination server”'],
    },
    {
      says: 'other errors: correct the connector',
      of,
      en: ['Compare the connector with the destination server in the error, and correct'],
      ru: ['Сравните соединитель', 'исправьте'],
      it: ['Confrontare il connettore', 'correggerne'],
    },
    { says: 'other errors: contact the partner', of, ...partner },
  ]),
];

function factsFor(status: string): CardFacts {
  const row = { event_id: 'DEFER', connector_id: 'Outbound to contoso', recipient_status: status };
  const document = documentOf(extendedTraceOf([row]));
  const finding = document.failures[0]?.best;
  assert.ok(finding);
  return factsOf(document, finding);
}

/** Apostrophes and spaces as they are typed. */
function plain(text: string): string {
  return text.replaceAll('’', "'").replaceAll('\u00a0', ' ');
}

describe('errors of connectors', () => {
  for (const { says, of, cause, ...words } of statements) {
    it(`${of}: ${says}`, () => {
      const facts = factsFor(replies[of]);
      for (const language of languages) {
        const locale = localeOf(language);
        const hover = plain(hoverCard(facts, locale, noCommands));
        const page = plain(explanationOf(facts, locale));
        const missing = (text: string) => words[language].filter((one) => !text.includes(plain(one)));
        assert.deepEqual(missing(page), [], `${language}, page`);
        if (cause === undefined) {
          assert.deepEqual(missing(hover), [], `${language}, hover: ${hover}`);
        } else {
          const { short, text } = locale.causes[cause];
          assert.ok(hover.includes(plain(short)) || hover.includes(plain(text)), `${language}, hover: ${hover}`);
        }
      }
    });
  }

  it('sends to the destination server where no more than an undocumented number is known', () => {
    for (const code of ['4.4.319', '4.7.329', '450 4.4.399 Cannot deliver']) {
      const explanation = explain(code, localeOf('en'));
      assert.ok(explanation?.kind === 'entries', code);
      const text = explanationMarkdown(explanation, localeOf('en'));
      assert.match(text, /If the server that the error names is yours, examine it/);
      assert.match(text, /correct its smart host, domains or TLS settings/);
    }
  });

  it('keeps what is about a connector to routes of one', () => {
    const row = { event_id: 'DEFER', connector_id: 'To_DefaultOpportunisticTLS', recipient_status: replies.refused };
    const document = documentOf(extendedTraceOf([row]));
    const finding = document.failures[0]?.best;
    assert.ok(finding);
    const facts = factsOf(document, finding);
    assert.doesNotMatch(hoverCard(facts, localeOf('en'), noCommands), /Fix now/);
    assert.deepEqual(facts.causes.possible, ['deadBackupMx']);
  });
});
