/** What other extensions ask through the client. */

import {
  ANSWER_REQUEST,
  type AnswerParams,
  type AnswerResult,
  SCAN_TEXT_REQUEST,
  type ScanTextParams,
  type ScanTextResult,
} from '../../protocol.ts';
import { answerForPrograms } from '../../service/lookUp/programAnswer.ts';
import { scanForPrograms } from '../../service/overview/logReading.ts';
import type { Feature } from '../feature.ts';

export const forExtensions: Feature = {
  register(served) {
    const { connection } = served;
    connection.onRequest(
      ANSWER_REQUEST,
      ({ question }: AnswerParams): AnswerResult => answerForPrograms(question, served.locale),
    );
    connection.onRequest(
      SCAN_TEXT_REQUEST,
      ({ text, name }: ScanTextParams): ScanTextResult => scanForPrograms(text, name, served.locale),
    );
  },
};
