import assert from 'node:assert/strict';
import { answerTo } from '../../../../src/service/lookUp/answer.ts';
import { answerNumber } from '../../../../src/service/lookUp/numbers.ts';

describe('a number by itself', () => {
  for (const question of ['5.7.1', ' 550 5.7.1 ', '4.4.316', '2.1.5', '5.99.99', '5.7.x', 'exchange-online/5.2.2']) {
    it(`has its answer without its words being read: ${question}`, () => {
      const answer = answerNumber(question);
      assert.notEqual(answer, null);
      assert.deepEqual(answer, answerTo(question));
    });
  }
  for (const question of ['550 5.1.1 no such user', '550', 'FAIL', 'mailbox full', '']) {
    it(`is none where words, or a reply alone, have to be looked up: ${question || 'nothing'}`, () => {
      assert.equal(answerNumber(question), null);
    });
  }
  it('chooses by the words beside it', () => {
    const [told] = [answerTo("550 5.7.1 Unauthenticated email from contoso.com is not accepted due to domain's DMARC policy")];
    assert.notDeepEqual(told, answerTo('550 5.7.1'));
  });
});
