/** What the properties of queues say, in Russian. */

import type { queueColumns as rows } from '../../../catalogue/tokens/queueColumns.ts';
import type { TokenWords } from '../../locale.ts';

export const queueColumns: Readonly<Record<keyof typeof rows, TokenWords>> = {
  columnIdentity: {
    name: 'Очередь',
    text: 'Сервер и номер очереди, третья часть — у отдельного сообщения. Команды берут это как `-Identity`.',
  },
  columnDeliveryType: {
    name: 'Способ доставки',
    text: 'Куда ведёт маршрут: `DnsConnectorDelivery` — по записи MX, `SmartHostConnectorDelivery` — на промежуточный узел соединителя, `SmtpDeliveryToMailbox` — в почтовый ящик.',
  },
  columnNextHopDomain: {
    name: 'Имя следующего узла',
    text: 'Домен, промежуточный узел, сайт или группа доступности баз данных: цель, как её называет способ доставки.',
  },
  columnTlsDomain: {
    name: 'Домен TLS',
    text: 'Имя, которое должно быть в сертификате следующего узла; пусто, если не требуется.',
  },
  columnNextHopConnector: {
    name: 'ИД следующего узла',
    text: 'GUID соединителя отправки, сайта или группы; одни нули — его нет.',
  },
  columnNextHopCategory: {
    name: 'Внутри или снаружи',
    text: '`Internal` — следующий узел принадлежит организации; `External` — нет.',
  },
  columnMessageCount: {
    name: 'Сообщений в очереди',
    text: 'Сколько ждёт, всего или такого рода. Если число только растёт, следующий узел, похоже, не отвечает.',
  },
  columnRate: {
    name: 'Скорость очереди',
    text: 'Сообщений в секунду за последнюю минуту, на входе и выходе; `Velocity` — выход минус вход. Большое отрицательное число: очередь растёт.',
  },
  columnLastError: { name: 'Последняя ошибка', text: 'Ответ или сбой последней попытки: код стоит здесь.' },
  columnRetryTime: {
    name: 'Время попытки',
    text: 'Когда очередь пыталась или будет пытаться подключиться. `Retry-Queue` повторит сразу.',
  },
  columnRetryCount: { name: 'Сколько попыток было', text: 'Сколько раз пробовали отправить очередь или сообщение; это не код.' },
  columnIpPool: { name: 'Пул исходящих адресов', text: 'Набор адресов, с которых уходит сообщение.' },
  columnRiskLevel: { name: 'Уровень риска', text: 'Насколько подозрительны сообщения очереди; нужен службе Microsoft.' },
  columnGroup: {
    name: 'Значение группы',
    text: 'Что общего у очередей этой строки: следующий узел, сервер, состояние или последняя ошибка.',
  },
  columnMessageSource: {
    name: 'Откуда поступило',
    text: 'Часть транспорта вместе с соединителем получения, через которую сообщение попало в очередь.',
  },
  columnScl: { name: 'Вероятность спама (SCL)', text: 'От -1 (фильтр пропущен) до 9 (наверняка спам).' },
  columnExpiration: { name: 'Срок', text: 'Когда сервер прекратит попытки и вернёт сообщение.' },
};
