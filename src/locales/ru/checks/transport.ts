/** Words for `catalogue/checks/transport.ts` in Russian. */

import type { transportChecks as rows } from '../../../catalogue/checks/transport.ts';
import type { CheckWords } from '../../locale.ts';
import { EXCHANGE_SERVER } from './caveats.ts';

export const transportChecks: Readonly<Record<keyof typeof rows, CheckWords>> = {
  sendConnectorDns: { title: 'DNS-серверы, к которым обращаются соединители отправки', caveat: EXCHANGE_SERVER },
  sendConnectors: { title: 'Соединители отправки: куда ведут', caveat: EXCHANGE_SERVER },
  receiveAuth: { title: 'Проверка подлинности на соединителях получения', caveat: EXCHANGE_SERVER },
  sizeLimits: { title: 'Ограничения размера сообщений: организация, почтовый ящик, соединители', caveat: EXCHANGE_SERVER },
  contentFilter: { title: 'Пороги и ящик карантина фильтра содержимого', caveat: EXCHANGE_SERVER },
  poisonQueue: { title: 'Сообщения в очереди подозрительных сообщений', caveat: EXCHANGE_SERVER },
  dynamicGroup: { title: 'Фильтр динамической группы', caveat: EXCHANGE_SERVER },
  recipientLimits: { title: 'Лимиты числа получателей: организация, соединители, почтовый ящик', caveat: EXCHANGE_SERVER },
  suspendedQueues: { title: 'Приостановленные очереди', caveat: EXCHANGE_SERVER },
  transportAgents: { title: 'Агенты транспорта на сервере', caveat: EXCHANGE_SERVER },
  shadowRedundancy: { title: 'Обязательна ли теневая копия для каждого сообщения?', caveat: EXCHANGE_SERVER },
  addressBookPolicies: { title: 'Политика адресных книг отправителя и её глобальный список адресов', caveat: EXCHANGE_SERVER },
};
