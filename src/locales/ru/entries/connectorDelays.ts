/** Words for `catalogue/entries/connectorDelays.ts` in Russian. */

import type { connectorDelays as rows } from '../../../catalogue/entries/connectorDelays.ts';
import type { EntryWords } from '../../locale.ts';

export const connectorDelays: Readonly<Record<keyof typeof rows, EntryWords>> = {
  'exchange-online/4.4.312': {
    name: 'Сбой DNS-запроса',
    problem: ['Сбой DNS-запроса для имени {server}', 'Сбой DNS-запроса для имени назначения'],
    happened: [
      'Exchange Online не удалось разрешить через DNS имя {server}.',
      'Exchange Online не удалось разрешить через DNS имя назначения.',
    ],
  },
  'exchange-online/4.4.315': {
    name: 'Тайм-аут подключения',
    problem: ['Тайм-аут подключения к серверу {server}', 'Тайм-аут подключения'],
    happened: ['Сервер {server} не ответил на порту 25.', 'Сервер назначения не ответил на порту 25.'],
  },
  'exchange-online/4.4.316': {
    name: 'Отказ в подключении',
    problem: ['Сервер {server} отклонил подключение', 'Подключение отклонено'],
    happened: ['Сервер {server} отклонил подключение.', 'Сервер назначения отклонил подключение.'],
  },
  'exchange-online/4.4.317': {
    name: 'Сеанс не установлен',
    problem: ['Сеанс с сервером {server} не установлен', 'Сеанс с сервером назначения не установлен'],
    happened: [
      'Exchange Online не удалось установить с сервером {server} сеанс, отвечающий требованиям.',
      'Exchange Online не удалось установить с сервером назначения сеанс, отвечающий требованиям.',
    ],
  },
  'exchange-online/4.4.318': {
    name: 'Внезапный обрыв подключения',
    problem: ['Подключение к серверу {server} оборвалось', 'Подключение оборвалось'],
    happened: ['Подключение к серверу {server} было закрыто посреди сеанса.', 'Подключение было закрыто посреди сеанса.'],
  },
  'exchange-online/4.7.320': {
    name: 'Сертификат не принят',
    problem: ['Сертификат сервера {server} не принят', 'Сертификат сервера назначения не принят'],
    happened: [
      'Сертификат сервера {server} не прошёл проверку, которой требует этот маршрут.',
      'Сертификат сервера назначения не прошёл проверку, которой требует этот маршрут.',
    ],
  },
  'exchange-online/4.x.x/connector': {
    name: 'Нет связи с сервером назначения',
    problem: ['Доставка на сервер {server} отложена', 'Доставка на сервер назначения отложена'],
    happened: [
      'Попытка Exchange Online передать сообщение на сервер {server} не удалась.',
      'Exchange Online не удалось передать сообщение серверу назначения.',
    ],
  },
};
