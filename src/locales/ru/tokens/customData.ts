/** What the keys of custom data say, in Russian. */

import type { customData as rows } from '../../../catalogue/tokens/customData.ts';
import type { TokenWords } from '../../locale.ts';

export const customData: Readonly<Record<keyof typeof rows, TokenWords>> = {
  customSfa: {
    name: 'Фильтр спама',
    text: 'Результат фильтра спама: `SFV` — вердикт, `SCL` — уровень вероятности нежелательной почты, `CIP` — подключающийся адрес. Числа здесь — номера правил, а не коды ошибок.',
  },
  customAma: {
    name: 'Фильтр вредоносных программ',
    text: 'Результат фильтра вредоносных программ: `action` — что сделано (b заблокировано, s удалено, r заменено, d отложено), `name` — вредоносная программа, `file` — вложение.',
  },
  customTra: {
    name: 'Правило потока обработки почты',
    text: 'Подошло правило потока обработки почты или политика DLP: `ruleId` — ИД, `action` — что сделано, `mode` — применено или только проверялось. Найдите ИД через `Get-TransportRule`.',
  },
  customSum: {
    name: 'Итог всех модулей',
    text: 'Общий результат по всем модулям; `EV` на этом месте — результат одного модуля.',
  },
};
