/** Words for `catalogue/entries/mailLoops.ts` in Russian. */

import type { mailLoops as rows } from '../../../catalogue/entries/mailLoops.ts';
import type { EntryWords } from '../../locale.ts';

export const mailLoops: Readonly<Record<keyof typeof rows, EntryWords>> = {
  'exchange-online/5.4.6': {
    name: 'Зацикливание почты через локальный сервер',
    problem: [
      'Зацикливание почты для {recipient}, остановлено на локальном сервере',
      'Зацикливание почты, остановлено на локальном сервере',
    ],
    happened: [
      'Сообщение для {recipient} возвращалось снова и снова, пока его не остановил локальный сервер Exchange.',
      'Сообщение возвращалось снова и снова, пока его не остановил локальный сервер Exchange.',
    ],
  },
  'exchange-online/5.4.9-20': {
    name: 'Зацикливание маршрута',
    problem: ['Зацикливание маршрута для {recipient}', 'Зацикливание маршрута'],
    happened: [
      'Сообщение для {recipient} ходило через одни и те же серверы, пока Exchange его не остановил.',
      'Сообщение ходило через одни и те же серверы, пока Exchange его не остановил.',
    ],
  },
};
