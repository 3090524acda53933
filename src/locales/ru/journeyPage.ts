/** Russian words of the page of a journey or of an SMTP session. */

import type { JourneyPageWords } from '../journeyPageWords.ts';

export const journeyPageWords: JourneyPageWords = {
  showJourney: 'Показать путь этого сообщения',
  showSession: 'Показать этот сеанс SMTP',
  following: 'Поиск сообщения во всех журналах',
  steps: 'Шаги',
  step: 'Шаг {number}',
  sessionTitle: 'Сеанс SMTP {id}',
  messages: 'Сообщения',
  commands: 'Команды',
  certificates: 'Сертификаты',
  ownSide: 'Свой адрес',
  began: 'Начало',
  ended: 'Конец',
  searched: {
    one: 'Просмотрен {count} журнал.',
    few: 'Просмотрено {count} журнала.',
    many: 'Просмотрено {count} журналов.',
    other: 'Просмотрено {count} журнала.',
  },
  onlyOpen: 'Папка не открыта, поэтому просмотрены только открытые журналы. Чтобы учесть остальные, откройте папку с ними.',
  tooMany: {
    one: 'Из журналов в папках просмотрен только первый: откройте и те, что важны.',
    few: 'Из журналов в папках просмотрены только первые {count}: откройте и те, что важны.',
    many: 'Из журналов в папках просмотрены только первые {count}: откройте и те, что важны.',
    other: 'Из журналов в папках просмотрены только первые {count}: откройте и те, что важны.',
  },
  noMessage: 'Под курсором не названо ни одного сообщения: поставьте его на запись с идентификатором.',
  noSession: 'Курсор не стоит на строке журнала протокола SMTP.',
};
