import { scanText } from '../../../src/scan/scanner.ts';
import { expectGolden } from '../golden.ts';
import { findingLine, renumber } from '../marks.ts';
import { readSample, sampleNames } from '../samples.ts';

/** Every finding of a sample and no others, a line each; see `findingLine`. */
describe('samples', () => {
  for (const name of sampleNames) {
    it(`${name} has the findings of its golden list`, () => {
      const lines = renumber(scanText(readSample(name)).findings).map((finding) => `${findingLine(finding)}\n`);
      expectGolden(`samples/${name}.txt`, lines.join(''));
    });
  }
});
