/** Words for `catalogue/entries/exchangeServerRefusals.ts` in Russian. */

import type { exchangeServerRefusals as rows } from '../../../catalogue/entries/exchangeServerRefusals.ts';
import type { EntryWords, Own } from '../../locale.ts';

export const exchangeServerRefusals: Readonly<Record<Own<typeof rows>, EntryWords>> = {
  'exchange-server/5.1.2/x400': {
    name: 'Адрес другой почтовой системы',
    happened: ['Адрес не является SMTP-адресом, и ни один соединитель его не обслуживает.'],
  },
  'exchange-server/5.1.4/reserved': {
    name: 'Зарезервированный домен',
    happened: ['Домен получателя зарезервирован для примеров и тестов.'],
  },
  'exchange-server/5.1.5/reserved': {
    name: 'Зарезервированный домен',
    happened: ['Домен получателя зарезервирован для примеров и тестов.'],
  },
  'exchange-server/5.1.6/single-label': {
    name: 'Домен без точки',
    happened: ['В адресе получателя домен из одного слова, такие не принимаются.'],
  },
  'exchange-server/5.2.1/content-filter': {
    name: 'Помещено в карантин фильтром содержимого',
    happened: ['Фильтр содержимого не доставил сообщение, а поместил его в ящик карантина.'],
  },
  'exchange-server/5.2.3': {
    name: 'Сообщение слишком большое для получателя',
    happened: ['Сообщение больше, чем разрешено принимать этому получателю.'],
  },
  'exchange-server/5.2.11': {
    name: 'Сообщение слишком большое для отправителя',
    happened: ['Сообщение больше, чем разрешено отправлять этому отправителю.'],
  },
  'exchange-server/5.2.4': {
    name: 'Не удалось развернуть группу',
    happened: ['Не удалось определить участников группы, которой адресовано сообщение.'],
  },
  'exchange-server/5.3.0/poison': {
    name: 'Сообщение в очереди подозрительных сообщений',
    happened: ['Сообщение вызывало сбой службы транспорта, поэтому изолировано.'],
  },
  'exchange-server/5.3.2/store-driver': {
    name: 'Получатель вне политики адресных книг',
    happened: ['Exchange Server не доставил сообщение: получатель не входит в политику адресных книг отправителя.'],
  },
  'exchange-server/5.3.3': { name: 'Команда не распознана', happened: ['Другой сервер не понял команду Exchange Server.'] },
  'exchange-server/5.3.4': {
    name: 'Сообщение слишком большое',
    happened: ['Сообщение больше, чем допускает организация или соединитель на пути.'],
  },
  'exchange-server/5.3.5': {
    name: 'Сервер отправляет сам себе',
    happened: ['Путь к назначению ведёт обратно на отправляющий сервер.'],
  },
  'exchange-server/5.4.4/dns': { name: 'Домен не существует', happened: ['По данным DNS домен получателя не существует.'] },
  'exchange-server/5.4.4/mx-loop': {
    name: 'MX указывает на этот же сервер',
    happened: ['Запись MX домена получателя указывает на сам отправляющий сервер.'],
  },
  'exchange-server/5.5.3': { name: 'Слишком много получателей', happened: ['У сообщения больше получателей, чем разрешено.'] },
  'exchange-server/5.7.3/exchange-auth': {
    name: 'Серверы Exchange не могут пройти проверку подлинности',
    happened: ['Серверам не удалось согласовать проверку подлинности Exchange Server.'],
  },
  'exchange-server/5.7.54': {
    name: 'Ретрансляция не разрешена',
    happened: ['Принимающий Exchange Server не ретранслирует почту для домена получателя.'],
  },
  'exchange-server/5.7.900-999': {
    name: 'Отклонено правилом потока обработки почты',
    happened: ['Сообщение отклонено правилом потока обработки почты с собственным кодом.'],
  },
};
