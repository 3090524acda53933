/** What the columns of tracking logs and traces say, in Russian. */

import type { columns as rows } from '../../../catalogue/tokens/columns.ts';
import type { TokenWords } from '../../locale.ts';

export const columns: Readonly<Record<keyof typeof rows, TokenWords>> = {
  columnRecipientStatus: {
    name: 'Состояние получателя',
    text: 'По одному ответу на получателя, в порядке адресов: код здесь. В расширенной сводке (Enhanced summary) это `адрес##Receive, Fail`, без кода.',
  },
  columnSourceContext: {
    name: 'Контекст источника',
    text: 'Что компонент добавил к событию: агент, почтовый ящик и клиент, ИД сеанса или ответ. Числа здесь — не коды, если они не стоят в ответе.',
  },
  columnConnectorId: {
    name: 'Соединитель',
    text: 'Соединитель, который принял или отправил сообщение. Сравните с тем, которого ждали.',
  },
  columnInternalMessageId: {
    name: 'Номер на одном сервере',
    text: 'Номер сообщения только на этом сервере, на других он иной. Чтобы проследить сообщение, берите Message-ID или ИД сетевого сообщения.',
  },
  columnMessageId: {
    name: 'Message-ID',
    text: 'Заголовок сообщения, одинаков на всех серверах. Не всегда уникален: некоторые системы ставят один на много сообщений.',
  },
  columnNetworkMessageId: {
    name: 'ИД сетевого сообщения',
    text: 'Один для всех копий сообщения, какая бы группа или правило их ни создали: по нему искать лучше всего. В `Get-MessageTraceDetailV2` это `-MessageTraceId`.',
  },
  columnRelatedRecipient: {
    name: 'Связанный получатель',
    text: 'Второй адрес в событии EXPAND, REDIRECT или RESOLVE. Проследите и его.',
  },
  columnReference: {
    name: 'Ссылка на другое сообщение',
    text: 'Связывает строку с другим сообщением: для DSN это Message-ID отчёта или исходного сообщения, для TRANSFER — внутренний ИД разделённого сообщения, для THROTTLE — причина.',
  },
  columnReturnPath: {
    name: 'Обратный путь',
    text: 'Адрес из MAIL FROM: туда идут отчёты. `<>`: само сообщение — отчёт, и о его недоставке никто не узнает.',
  },
  columnMessageInfo: {
    name: 'Дополнительно о сообщении',
    text: 'Для DELIVER и SEND — когда сообщение вошло в организацию: разница со временем строки и есть задержка. Могут быть и ошибки проверки подлинности.',
  },
  columnDirectionality: { name: 'Направление', text: '`Incoming` или 1: в вашу организацию; `Originating` или 2: из неё.' },
  columnOriginalClientIp: {
    name: 'Адрес исходного клиента',
    text: 'Устройство или сервер, откуда сообщение пришло вначале. Один адрес у многих отправителей указывает на один взломанный компьютер или взломанную учётную запись.',
  },
  columnOriginalServerIp: { name: 'Адрес исходного сервера', text: 'Сервер, который первым передал сообщение.' },
  columnCustomData: {
    name: 'Данные агентов',
    text: 'Что записали фильтры и правила, группами вида `S:ключ=значение`. Числа здесь — номера правил и версии, а не коды ошибок.',
  },
};
