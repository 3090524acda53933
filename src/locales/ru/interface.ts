/** Russian words of the interface. */

import type { InterfaceWords } from '../interface.ts';

export const interfaceWords: InterfaceWords = {
  outcome: {
    failed: '**Не доставлено.**',
    delayed: '**Задержано**, попытки продолжаются.',
    delayedUntil: '**Задержано**, попытки продолжаются до {time}.',
    delayedFor: {
      one: '**Задержано**, попытки повторяются в течение {count} часа.',
      few: '**Задержано**, попытки повторяются в течение {count} часов.',
      many: '**Задержано**, попытки повторяются в течение {count} часов.',
      other: '**Задержано**, попытки повторяются в течение {count} часа.',
    },
    deliveredLater: '**Доставлено позже**: {time}. Эта задержка позади.',
    failedLater: '**В итоге не доставлено**: {time}.',
    permanent: '**Постоянная ошибка.**',
    transient: '**Временная ошибка**, отправляющий сервер повторяет попытки.',
    success: '**Принято.**',
  },
  ending: {
    failed: 'не доставлено',
    delayed: 'задержано',
    delayedUntil: 'попытки до {time}',
    deliveredLater: 'доставлено позже',
    failedLater: 'в итоге не доставлено',
  },
  card: {
    lastAttempt: 'Последняя попытка: {time}.',
    whoActs: 'Кто действует:',
    proven: 'Вероятнее всего, судя по этой записи',
    causes: 'Возможные причины',
    alsoPossible: 'Возможно также:',
    fix: 'Как исправить',
    others: {
      one: '**Ещё {count} случай** с этой причиной начиная с {time}',
      few: '**Ещё {count} случая** с этой причиной начиная с {time}',
      many: '**Ещё {count} случаев** с этой причиной начиная с {time}',
      other: '**Ещё {count} случая** с этой причиной начиная с {time}',
    },
    lastSuccess: 'последняя успешная доставка на этот сервер: {time}',
    quotedBy: 'Причина — этот ответ, его цитирует {reply}.',
    quotes: 'Причина — процитированный здесь ответ {reply}.',
    undocumented: 'Этот код нигде не документирован. Вот что говорят его класс и категория.',
    copyCheck: 'Копировать команду проверки',
    connector: 'соединитель',
    checks: 'Проверки',
    changes: 'Команды, которые что-то меняют или отправляют сообщение',
    related: 'См. также:',
  },
  action: {
    openArticle: 'Открыть «{title}»',
    copyCheck: 'Копировать команду диагностики: {title}',
    copyChange: 'Копировать команду, которая что-то меняет или отправляет: {title}',
    copyTicket: 'Копировать сводку для заявки',
  },
  ticket: {
    time: 'Время',
    sender: 'Отправитель',
    recipient: 'Получатель',
    server: 'Сервер',
    connector: 'Соединитель',
    messageId: 'ИД сообщения',
    networkMessageId: 'ИД сетевого сообщения',
    reply: 'Ответ',
    cause: 'Причина',
    whoActs: 'Кто действует',
    article: 'Статья',
  },
  status: {
    failed: { one: '{count} сбой', few: '{count} сбоя', many: '{count} сбоев', other: '{count} сбоя' },
    delayed: { one: '{count} задержка', few: '{count} задержки', many: '{count} задержек', other: '{count} задержки' },
    none: 'сбоев нет',
    tooltip:
      'Mail Flow Lens читает этот файл как: {format}. Сообщения и получатели подсчитаны по их последнему состоянию. Щёлкните, чтобы открыть панель «Проблемы».',
    copied: 'Скопировано.',
    refused: 'Не скопировано: значение из этой записи содержит управляющий символ: {value}',
  },
  formats: {
    'extended-trace': 'Расширенная трассировка (Extended)',
    'tracking-log': 'Журнал отслеживания сообщений',
    'mail-message': 'Почтовое сообщение',
    'plain-text': 'Текст с ошибками почты',
  },
  cli: {
    usage: `Использование:
  mail-flow-lens scan [--format table|ndjson] [--locale en|ru|it] [--all] ПУТЬ…   найти коды в файлах, папках или стандартном вводе (-)
  mail-flow-lens explain КОД|ТЕКСТ [--locale en|ru|it] [--format markdown|json]   вывести карточку кода
  mail-flow-lens lsp --stdio                                                      запустить языковой сервер (LSP)
Код завершения scan: 0 — сбоев нет, 1 — есть сбои или задержки, 2 — неверный вызов или нечитаемые данные.`,
    missing: '{file}: нет такого файла или папки',
    unreadable: '{file}: не удаётся прочитать ({reason})',
    binary: '{file}: двоичный файл, а не текстовый журнал',
    badValue: '{option} {value}: допустимо только одно из {choices}',
    nothingMatches: 'о «{value}» ничего не известно',
    noPath: 'команде scan нужен файл, папка или - для стандартного ввода',
    noQuestion: 'команде explain нужен код или текст',
    unknownCommand: 'нет такой команды: {value}',
  },
};
