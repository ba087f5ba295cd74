import fc from 'fast-check';
import type { Judgement } from '../../src/engine';
import { departments, readings } from '../oracle/arbitraries';
import { runs } from '../propertyRuns';
import { readingsOf } from '../worksheet/readingsOf';
import { departmentOf } from './departmentOf';

/** The levels of which every clause of a part, or of both, is met. */
function levelsMet({ clauses }: Judgement, ...parts: string[]): number[] {
  const pages = new Map<number, boolean>();
  for (const { clause, verdict } of clauses.filter((item) => parts.includes(item.clause.part))) {
    const { level } = clause.citation;
    pages.set(level, (pages.get(level) ?? true) && verdict === 'met');
  }
  return [...pages].filter(([, isMet]) => isMet).map(([level]) => level);
}

/** Level 3 up to `top`, or none where `top` is 0. */
const upTo = (top: number): number[] => [3, 4, 5, 6].filter((level) => level <= top);

test('levels are cumulative: who meets a level meets every lower one, in both parts and in each', () => {
  const seen = new Set<number>();
  fc.assert(
    fc.property(departments(), readings(), (model, chosen) => {
      const department = departmentOf(model, chosen);
      for (const slot of department.people()) {
        const judgement = department.explain(slot);
        const { level, basis, businessLevel, professionalLevel } = judgement;
        expect(levelsMet(judgement, 'business')).toEqual(upTo(businessLevel));
        expect(levelsMet(judgement, 'professional')).toEqual(upTo(professionalLevel));
        expect(levelsMet(judgement, 'business', 'professional')).toEqual(
          upTo(basis === 'exam' ? 0 : (level ?? 0))
        );
        seen.add(level ?? 0);
      }
    }),
    runs(300)
  );
  expect([...seen].sort()).toEqual([0, 3, 4, 5, 6]);
});

test('judging again under other readings is judging anew under them', () => {
  fc.assert(
    fc.property(departments(), readings(), readings(), (model, first, second) => {
      const department = departmentOf(model, first);
      department.judgeAll(readingsOf(second));
      const anew = departmentOf(model, second);
      for (const slot of anew.people()) {
        expect(department.explain(slot)).toEqual(anew.explain(slot));
        expect([department.levelOf(slot), department.nextLevelOf(slot)]).toEqual([
          anew.levelOf(slot),
          anew.nextLevelOf(slot)
        ]);
        const { level, nextLevel } = anew.explain(slot);
        expect([anew.levelOf(slot), anew.nextLevelOf(slot)]).toEqual([level, nextLevel]);
      }
    }),
    runs(60)
  );
});
