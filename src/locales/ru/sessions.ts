/** Russian words of SMTP sessions. */

import type { SessionsWords } from '../sessionsWords.ts';

export const sessionsWords: SessionsWords = {
  title: 'Сеансы SMTP',
  sessions: { one: '{count} сеанс', few: '{count} сеанса', many: '{count} сеансов', other: '{count} сеанса' },
  messages: { one: '{count} сообщение', few: '{count} сообщения', many: '{count} сообщений', other: '{count} сообщения' },
  peers: 'По узлам и соединителям',
  columns: {
    peer: 'Узел',
    connector: 'Соединитель',
    sessions: 'Сеансов',
    failed: 'Со сбоем',
    messages: 'Сообщений',
    meanWait: 'Среднее ожидание',
    tls: 'TLS',
  },
  noTls: 'без TLS',
  odd: 'Обратите внимание',
  send: 'отправка',
  receive: 'приём',
  lasted: 'длился {duration}',
  certificate: { self: 'Свой сертификат', peer: 'Сертификат узла' },
  until: 'до {date}',
  taken: 'принято для',
  refused: 'отклонено',
  putOff: 'отложено',
  unanswered: 'без ответа',
  ended: { quit: 'завершён командой QUIT', open: 'конца в этих журналах нет' },
  oddities: {
    longWait: 'Ответ на {command} занял {wait}.',
    unanswered: 'На {command} ответа не было.',
    noMessage: 'Ни одного сообщения не передано.',
    beginningMissing: 'Начала сеанса в этих журналах нет: добавьте предыдущий.',
    endMissing: 'Конца сеанса в этих журналах нет: добавьте следующий.',
    certificateExpires: 'Сертификат {subject} действует до {date}.',
    certificateName: 'Узел представляется как {name}, а сертификат выдан для {names}.',
  },
  unlisted: { one: 'и ещё {count}', few: 'и ещё {count}', many: 'и ещё {count}', other: 'и ещё {count}' },
  noLog: 'журнал протокола SMTP в этих файлах не распознан',
  notFound: '{id}: такого сеанса в этих журналах нет',
  noPath: 'для sessions нужны журналы протокола SMTP: файлы, папки, архивы или - для стандартного ввода',
};
