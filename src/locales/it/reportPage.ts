/** Italian words of the report's page in the editor. */

import type { ReportPageWords } from '../reportPageWords.ts';

export const reportPageWords: ReportPageWords = {
  title: 'Rapporto: {name}',
  titleOfMany: {
    one: 'Rapporto: {name} e {count} altro',
    many: 'Rapporto: {name} e altri {count}',
    other: 'Rapporto: {name} e altri {count}',
  },
  ownMail: 'Posta propria',
  whose: 'Posta di chi',
  filters: 'Filtri',
  filter: '{name}: {value}',
  removeFilter: 'Togli il filtro {filter}',
  removeFilters: 'Togli tutti i filtri',
  period: 'da {from} a {to}',
  matched: '{matched} messaggi su {all}',
  groupLabel: '{name}: {count}',
  showAll: { one: 'Mostra tutti ({count})', many: 'Mostra tutti ({count})', other: 'Mostra tutti ({count})' },
  showFewer: 'Mostra meno',
  narrow: 'Trascina sul grafico per limitare il rapporto a un intervallo di tempo; nella tabella, premi l’orario.',
  range: '{first}–{last} di {count}',
  previous: 'Pagina precedente',
  next: 'Pagina successiva',
  nothingMatches: 'Nessun errore corrisponde a questi filtri.',
  openFile: 'Apri {name}',
  findLine: 'Trova nel registro',
  again: 'Rileggi',
  stop: 'Interrompi',
  stopping: 'Interruzione in corso…',
  starting: 'Ricerca dei file…',
  reading: 'Lettura di {name}: file {files} di {allFiles}, {bytes} di {allBytes}, {rate} al secondo.',
  soFar: 'Finora: {failed} non recapitati, {delayed} in ritardo.',
  stopped: 'Lettura interrotta: ecco quanto trovato fino a quel momento.',
  unchanged: {
    one: '{count} file non è cambiato dall’ultima lettura e non è stato riletto.',
    many: '{count} di file non sono cambiati dall’ultima lettura e non sono stati riletti.',
    other: '{count} file non sono cambiati dall’ultima lettura e non sono stati riletti.',
  },
  gone: '{name} non c’è più: è stato eliminato o rinominato durante la lettura della cartella.',
  changed: '{name} è cambiato durante la lettura: manca quanto scritto in seguito. Rileggi per includerlo.',
  noDisk:
    '{name} non si trova su un disco leggibile da Mail Flow Lens, quindi qui le sue cartelle non si possono analizzare. Apri un suo registro e mostrane il rapporto, oppure analizza una copia su disco.',
  cleared: {
    one: 'Eliminati i risultati conservati di {count} file ({bytes}).',
    many: 'Eliminati i risultati conservati di {count} di file ({bytes}).',
    other: 'Eliminati i risultati conservati di {count} file ({bytes}).',
  },
  nothingKept: 'Non è conservato alcun risultato dei file letti per i rapporti.',
  newFailures: { one: '{count} nuovo errore', many: '{count} di nuovi errori', other: '{count} nuovi errori' },
};
