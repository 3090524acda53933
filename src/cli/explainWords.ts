/** What answers a question with words, which are read as if they stood in a log: loaded only for such a question. */

export { explain } from '../service/lookUp/explain.ts';
export { verdictOn } from '../service/lookUp/verdict.ts';
