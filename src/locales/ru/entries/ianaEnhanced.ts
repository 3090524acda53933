/** Words for `catalogue/entries/ianaEnhanced.ts` in Russian. */

import type { ianaEnhanced as rows } from '../../../catalogue/entries/ianaEnhanced.ts';
import type { EntryWords, Own } from '../../locale.ts';

export const ianaEnhanced: Readonly<Record<Own<typeof rows>, EntryWords>> = {
  'iana/X.1.0': {
    name: 'Проблема с адресом',
    happened: [
      'Серверу {server} не подошёл адрес, а чем — он не говорит.',
      'Принимающему серверу не подошёл адрес, а чем — он не говорит.',
    ],
  },
  'iana/X.1.5': { name: 'Адрес действителен', happened: ['Сервер подтвердил адрес получателя.'] },
  'iana/X.1.9': {
    name: 'Передано системе без отчётов',
    happened: ['Сообщение передано системе, которая не сообщает, что с ним стало.'],
  },
  'iana/X.3.0': {
    name: 'Проблема почтовой системы',
    happened: [
      'На сервере {server} своя проблема, какая — он не говорит.',
      'В принимающей системе своя проблема, какая — она не говорит.',
    ],
  },
  'iana/X.3.6': { name: 'Приоритет изменён', happened: ['Сервер принял сообщение с другим приоритетом, чем запрошено.'] },
};
