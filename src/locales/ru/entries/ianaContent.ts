/** Words for `catalogue/entries/ianaContent.ts` in Russian. */

import type { ianaContent as rows } from '../../../catalogue/entries/ianaContent.ts';
import type { EntryWords, Own } from '../../locale.ts';

export const ianaContent: Readonly<Record<Own<typeof rows>, EntryWords>> = {
  'iana/X.5.6': {
    name: 'Слишком длинные данные входа',
    happened: [
      'Сервер {server} прервал вход: ответ на AUTH слишком длинный.',
      'Сервер прервал вход: ответ на AUTH слишком длинный.',
    ],
  },
  'iana/X.6.0': {
    name: 'Проблема с содержимым',
    happened: [
      'Серверу {server} не подошло содержимое или его формат, а чем — он не говорит.',
      'Принимающему серверу не подошло содержимое или его формат, а чем — он не говорит.',
    ],
  },
  'iana/X.6.4': {
    name: 'Преобразование с потерями',
    happened: ['Сообщение приходится преобразовывать для получателя, и часть его теряется.'],
  },
};
