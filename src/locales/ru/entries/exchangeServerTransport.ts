/** Words for `catalogue/entries/exchangeServerTransport.ts` in Russian. */

import type { exchangeServerTransport as rows } from '../../../catalogue/entries/exchangeServerTransport.ts';
import type { EntryWords, Own } from '../../locale.ts';

export const exchangeServerTransport: Readonly<Record<Own<typeof rows>, EntryWords>> = {
  'exchange-server/4.3.1': {
    name: 'Серверу не хватает ресурсов',
    happened: ['Принимающему Exchange Server не хватает места на диске или памяти, и почту он пока не принимает.'],
  },
  'exchange-server/4.3.1/store': {
    name: 'Сбой хранилища почтовых ящиков',
    happened: ['Хранилище почтовых ящиков столкнулось с временной ошибкой при передаче сообщения из ящика на отправку.'],
  },
  'exchange-server/4.3.2/not-available': {
    name: 'Служба недоступна',
    happened: ['Принимающий сервер отвечает, но его служба транспорта почту не принимает.'],
  },
  'exchange-server/4.3.2/database-busy': {
    name: 'База почтовых ящиков занята',
    happened: ['Доставка в базу почтовых ящиков задерживается из-за нагрузки.'],
  },
  'exchange-server/4.4.1/primary-target': {
    name: 'Следующий узел недоступен',
    happened: ['Exchange Server не смог подключиться ни к одному адресу следующего узла.'],
  },
  'exchange-server/4.4.1/timed-out': {
    name: 'Тайм-аут подключения',
    happened: ['Другой сервер перестал отвечать.'],
  },
  'exchange-server/4.4.2': { name: 'Обрыв подключения', happened: ['Сеанс прервался до приёма сообщения.'] },
  'exchange-server/4.2.1': {
    name: 'Следующий узел недоступен',
    happened: ['Отправляющий сервер не смог установить TCP-подключение к следующему узлу.'],
  },
  'exchange-server/4.4.0/primary-target': {
    name: 'Следующий узел ответил ошибкой',
    happened: ['Ни один узел соединителя отправки не принял сообщение; причина — в приведённом ответе.'],
  },
  'exchange-server/4.4.0/dns': { name: 'Сбой DNS-запроса', happened: ['Серверу не удалось разрешить через DNS имя назначения.'] },
  'exchange-server/4.4.0/redundancy': {
    name: 'Не удалось создать вторую копию',
    happened: ['Сервер не принял сообщение, потому что не смог поместить теневую копию на другой сервер.'],
  },
  'exchange-server/4.7.0/exchange-auth': {
    name: 'Серверы Exchange не могут пройти проверку подлинности',
    happened: ['Два сервера Exchange не смогли проверить подлинность друг друга.'],
  },
  'exchange-server/4.7.0/tls-channel': {
    name: 'Канал TLS не установлен',
    happened: ['Серверы не смогли установить сеанс TLS, которого требует соединитель.'],
  },
  'exchange-server/4.7.5/connector-certificate': {
    name: 'Нет сертификата соединителя',
    happened: ['Сертификата, указанного в соединителе отправки, на этом сервере нет.'],
  },
};
