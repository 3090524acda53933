/** What header fields and fields of a delivery status say, in Russian. */

import type { headerFields as rows } from '../../../catalogue/tokens/headerFields.ts';
import type { TokenWords } from '../../locale.ts';

export const headerFields: Readonly<Record<keyof typeof rows, TokenWords>> = {
  headerAntispamReport: {
    name: 'Отчёт фильтра спама',
    text: 'Что Exchange Online Protection выяснила о сообщении, парами вида `SFV:SPM`. Пары, которые Microsoft не документирует (`SFS`, `SFP`, `EFV`…), служебные.',
  },
  headerMicrosoftAntispam: {
    name: 'Уровень массовой рассылки',
    text: 'Здесь `BCL` — уровень жалоб на массовую рассылку; остальные пары служебные.',
  },
  headerAuthResults: {
    name: 'Результаты проверки подлинности',
    text: 'Что принимающий сервер выяснил об SPF, DKIM и DMARC. Доверяйте только заголовку своего сервера: другие может написать и отправитель.',
  },
  headerReceivedSpf: { name: 'Результат SPF', text: 'Первое слово — результат; за ним — какие домен и адрес проверены.' },
  headerScl: {
    name: 'Уровень вероятности спама (SCL) в организации',
    text: 'По этому уровню Exchange решает, во входящие или в нежелательную почту. Его ставят и правила потока обработки почты.',
  },
  reportReportingMta: {
    name: 'Сервер, составивший отчёт',
    text: 'Сервер, который пытался доставить сообщение и составил отчёт. Отказать мог и другой: смотрите `Remote-MTA`.',
  },
  reportRemoteMta: {
    name: 'Ответивший сервер',
    text: 'Другой сервер, его ответ — в `Diagnostic-Code`. Почему он отказал, знают его администраторы.',
  },
  reportReceivedFrom: { name: 'Кто передал сообщение', text: 'От кого сообщение получил сервер, составивший отчёт.' },
  reportFinalRecipient: {
    name: 'Получатель при доставке',
    text: 'Адрес, по которому пытались доставить, после групп и пересылок.',
  },
  reportOriginalRecipient: {
    name: 'Получатель, как указан',
    text: 'Адрес, который указал отправитель, если его передали дальше.',
  },
  reportAction: {
    name: 'Что сделано',
    text: '`failed` — попытки прекращены, `delayed` — продолжаются, `delivered` — доставлено, `relayed` — передано серверу, который не подтверждает доставку, `expanded` — разослано на несколько адресов.',
  },
  reportStatus: {
    name: 'Код состояния',
    text: 'Расширенный код состояния этого получателя, каким его видит составитель отчёта. 5 — окончательно, 4 — временно, но решает `Action`.',
  },
  reportDiagnosticCode: {
    name: 'Решающий ответ',
    text: 'Ответ сервера дословно, после типа (`smtp;`). Самая важная строка отчёта.',
  },
  reportLastAttempt: { name: 'Последняя попытка', text: 'Когда доставить пытались в последний раз.' },
  reportWillRetry: { name: 'Попытки до', text: 'До этого времени попытки продолжаются; раньше отправлять заново не нужно.' },
  reportArrival: { name: 'Поступление', text: 'Когда сообщение поступило на сервер, составивший отчёт.' },
};
