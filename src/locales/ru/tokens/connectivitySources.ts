/** What the sources of a connectivity log say, in Russian. */

import type { connectivitySources as rows } from '../../../catalogue/tokens/connectivitySources.ts';
import type { TokenWords } from '../../locale.ts';

export const connectivitySources: Readonly<Record<keyof typeof rows, TokenWords>> = {
  connectivitySmtp: { name: 'Подключение SMTP', text: 'Подключение к другому серверу, внешнему или внутреннему.' },
  connectivityMapiDelivery: {
    name: 'Доставка в базу почтовых ящиков',
    text: 'Служба доставки транспорта почтовых ящиков пишет в базу, указанную в назначении.',
  },
  connectivityMapiSubmission: {
    name: 'Отправка из базы почтовых ящиков',
    text: 'Служба отправки транспорта почтовых ящиков забирает сообщения из базы, указанной в назначении.',
  },
};
