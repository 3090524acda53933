/** Many damaged files of Outlook. */

import { assertDamageIsRead } from '../unit/mime/outlook/outlookReport.ts';
import { runs } from './runs.ts';

describe('damaged Outlook messages, at length', () => {
  it('are read, whatever bytes are changed, into no more than a few times their length', () =>
    assertDamageIsRead(runs(1000))).timeout(0);
});
