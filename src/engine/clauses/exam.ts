import type { FactClause } from '../../criteria';
import { employeeFact } from './employeeFact';
import type { Kind } from './kind';

const passed = employeeFact('exam');

/** The AP exam (Remarks, Level 3), where the reading `apExam` lets it count. */
export const exam: Kind<FactClause> = {
  need: passed.need,
  prepare: (clause, page) => ({
    ...passed.prepare(clause, page),
    applies: page.readings.apExam === 'on',
    requirement: { text: 'clauses.exam', values: { level: page.level } }
  })
};
