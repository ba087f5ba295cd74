import { DEFAULT_READINGS } from '../../src/criteria';
import {
  Evaluation,
  findMatchedHeader,
  suggestMeaning,
  unknownWords,
  usedRows,
  type Cells,
  type Header
} from '../../src/worksheet';
import { TODAY } from '../worksheet/evaluate';
import { makeReport } from '../worksheet/makeReport';
import { company, type CompanyKind } from './company';

function judge(cells: Cells, matching: Parameters<typeof findMatchedHeader>[2]): Evaluation {
  const header = findMatchedHeader(cells, 0, matching) as Header;
  const evaluation = new Evaluation({ name: 'Projects', header }, DEFAULT_READINGS, TODAY);
  cells.slice(1).forEach((row, i) => evaluation.addRow(row, i + 1));
  evaluation.judge();
  return evaluation;
}

const peopleOf = (evaluation: Evaluation): unknown =>
  makeReport(evaluation, {
    readings: DEFAULT_READINGS,
    language: 'en',
    projectAt: () => '',
    componentAt: () => '',
    seconds: 0
  }).people;

test.each<CompanyKind>(['en', 'ja', 'mixed'])(
  'a department in its own words is judged as in ours, by matching alone: %s',
  (kind) => {
    const { theirs, ours, mapping, meanings } = company(kind);
    const before = judge(theirs, { mapping });
    expect(usedRows(before).used).toBeLessThan(200);
    const after = judge(theirs, { mapping, meanings });
    expect(unknownWords(after)).toEqual([]);
    expect(usedRows(after).rows).toBe(2000);
    const clean = judge(ours, {});
    expect(usedRows(after).used).toBe(usedRows(clean).used);
    expect(peopleOf(after)).toEqual(peopleOf(clean));
  }
);

test.each<CompanyKind>(['en', 'ja', 'mixed'])(
  'most of its words are suggested what they mean, and none anything else: %s',
  (kind) => {
    const { theirs, mapping, meanings } = company(kind);
    const words = unknownWords(judge(theirs, { mapping })).flatMap((column) => column.words);
    const suggested = words
      .map((word) => [word, suggestMeaning(word)?.ids] as const)
      .filter(([, ids]) => ids !== undefined);
    for (const [{ column, text }, ids] of suggested)
      expect([text, ids]).toEqual([text, meanings[column]?.[text]]);
    expect(suggested.length / words.length).toBeGreaterThan(0.8);
  }
);
