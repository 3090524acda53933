/** What several checks cannot show, or where they have to run, in Russian. */

export const EXCHANGE_SERVER = 'Запускайте в командной консоли Exchange (Exchange Management Shell) на самом сервере.';

export const OTHER_PATH = 'Проверяет путь от этого компьютера, а не от Exchange Online; порт 25 на выходе часто закрыт.';

export const OPENSSL = `Нужен OpenSSL, в bash или PowerShell. ${OTHER_PATH}`;
