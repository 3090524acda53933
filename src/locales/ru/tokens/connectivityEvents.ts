/** Что означают события журнала подключений, по-русски. */

import type { connectivityEvents as rows } from '../../../catalogue/tokens/connectivityEvents.ts';
import type { TokenWords } from '../../locale.ts';

export const connectivityEvents: Readonly<Record<keyof typeof rows, TokenWords>> = {
  connectivityBegin: {
    name: 'Начало подключения',
    text: 'Сервер начинает подключаться к месту назначения; в описании указано, как оно выбрано и сколько сообщений ждёт.',
  },
  connectivityNote: {
    name: 'Во время подключения',
    text: 'Что происходит тем временем: ответ DNS, адрес, к которому идёт попытка, сбой. Неудачная попытка видна именно в такой строке.',
  },
  connectivityEnd: {
    name: 'Конец подключения',
    text: 'Сколько сообщений и байтов передано и что пошло не так, если была ошибка.',
  },
};
