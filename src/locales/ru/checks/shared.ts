/** Words for `catalogue/checks/shared.ts` in Russian. */

import type { sharedChecks as rows } from '../../../catalogue/checks/shared.ts';
import type { CheckWords } from '../../locale.ts';
import { EXCHANGE_SERVER } from './caveats.ts';

export const sharedChecks: Readonly<Record<keyof typeof rows, CheckWords>> = {
  spfAtEachServer: { title: 'Запись SPF у каждого сервера имён домена' },
  dkimSelectors: {
    title: 'Ключи DKIM домена отправителя (Exchange Online)',
    caveat: 'У других служб другие селекторы: тот, что после `s=` в `DKIM-Signature`.',
  },
  senderDomainRecords: {
    title: 'Записи MX и адресные записи домена отправителя',
    caveat: 'Запись MX со значением `.` означает, что домен не принимает почту.',
  },
  outboundAddress: {
    title: 'Внешний адрес этого сервера',
    caveat:
      'Запускайте на отправляющем сервере; запрос идёт к `resolver1.opendns.com`. Для порта 25 брандмауэр может использовать другой адрес. Об Exchange Online ничего не говорит.',
  },
  pointerRecord: {
    title: 'Запись PTR отправляющего IP-адреса и обратная проверка',
    caveat: 'Подставьте отправляющий IP-адрес. Он должен вернуться в столбце `IPAddress`.',
  },
  listedAtSpamhaus: {
    title: 'Есть ли отправляющий IP-адрес в списках Spamhaus',
    caveat:
      'Для IPv4; подставьте отправляющий IP-адрес. `127.0.0.…` — есть в списке, неизвестное имя — нет, `127.255.255.…` — список не обслуживает ваш DNS-сервер.',
  },
  domainListed: {
    title: 'Есть ли домен отправителя в списке Spamhaus DBL',
    caveat:
      '`127.0.1.…` — есть в списке, неизвестное имя — нет, `127.255.255.…` — список не обслуживает ваш DNS-сервер. Проверьте и домены из ссылок.',
  },
  listTest: {
    title: 'Обслуживает ли список блокировки этот DNS-сервер',
    caveat:
      'Запускайте на сервере с фильтром. Правильный ответ — `127.0.0.2` и другие; `127.255.255.254` — публичный DNS-сервер, `127.255.255.255` — слишком много запросов.',
  },
  outboundConnections: { title: 'Лимиты исходящих подключений', caveat: EXCHANGE_SERVER },
  forwardingMailboxes: {
    title: 'Почтовые ящики с пересылкой на внешние адреса',
    caveat: 'Показывает пересылку почтового ящика; пересылать могут и правила папки «Входящие».',
  },
  senderBlocks: { title: 'Блокирует ли этого отправителя ваша организация', caveat: 'Отвечает только за вашу организацию.' },
  groupMembers: { title: 'Участники группы', caveat: 'Отвечает только за вашу организацию.' },
  sendConnectorTls: { title: 'Соединители отправки: параметры TLS', caveat: EXCHANGE_SERVER },
};
