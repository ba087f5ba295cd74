import { FIELDS, itemAt } from '../../../criteria';
import { employeeOf, fieldOf, newJudgement, type PersonRef } from '../../../engine';
import { DICTIONARIES, SHEET_TEXTS, fill, type Language } from '../../../locales';
import type { Evaluation } from '../../rows/evaluation';
import { levelText } from '../levelText';
import { columnName, fieldName } from '../names';
import type { CarriedTexts } from '../../rows/carriedTexts';
import { cell, gridRows, type Cell, type GridPart } from './gridPart';
import { keyOf } from './keptResult';
import { LOOKS } from './looks';
import { differences, keptName, movementOf, movementText, type Movement } from './movements';
import type { Since } from './sinceColumns';
import { carriedWidth } from './summaryParts';

/** Over how many columns a field's name, and a level, reach. */
const WIDE = 2;

/**
 * Who is at another level than in a kept result, by name, and by which requirement; how many are not, and
 * why a comparison may say less than it seems to.
 * @param widths of the sheet's columns
 */
export function movedPart(
  evaluation: Evaluation,
  since: Omit<Since, 'carried'>,
  carried: readonly CarriedTexts[],
  widths: readonly number[],
  language: Language
): GridPart {
  const { moved, notRecorded } = SHEET_TEXTS[language];
  const { kept, readings } = since;
  const { department, employees } = evaluation;
  const counts: Record<Movement['kind'], number> = { up: 0, down: 0, same: 0, new: 0, notJudged: 0 };
  const movers: { readonly person: PersonRef; readonly now: string; readonly movement: Movement }[] = [];
  const scratch = FIELDS.map(newJudgement);
  let found = 0;
  for (const person of department.people()) {
    const judgement = department.explain(person, scratch[fieldOf(person)]);
    const movement = movementOf(evaluation, person, judgement, kept);
    counts[movement.kind]++;
    if (kept.people.has(keyOf(employees.idOf(employeeOf(person)), fieldOf(person)))) found++;
    if (movement.kind !== 'up' && movement.kind !== 'down') continue;
    movers.push({ person, movement, now: levelText(judgement.level, judgement.basis, language) });
  }
  movers.sort((a, b) => Number(a.movement.kind === 'down') - Number(b.movement.kind === 'down'));
  const head = [
    cell(columnName('name', language), LOOKS.headLeft),
    cell(columnName('employeeId', language), LOOKS.headLeft),
    cell(columnName('specialty', language), LOOKS.headLeft, WIDE),
    ...carried.map(({ id }) =>
      cell(DICTIONARIES[language].listColumns[id], LOOKS.headLeft, carriedWidth(carried))
    ),
    cell(columnName('itssLevel', language), LOOKS.headLeft, WIDE)
  ];
  const left = widths.length - head.reduce((sum, { columns = 1 }) => sum + columns, 0);
  const rows = movers.map(({ person, movement, now }): Cell[] => {
    const employee = employeeOf(person);
    return [
      cell(employees.nameOf(employee), LOOKS.text),
      cell(employees.idOf(employee), LOOKS.text),
      cell(fieldName(itemAt(FIELDS, fieldOf(person)).id, language), LOOKS.text, WIDE),
      ...carried.map(({ textOf }) =>
        cell(textOf(employee) || notRecorded, LOOKS.text, carriedWidth(carried))
      ),
      cell(now, LOOKS.text, WIDE),
      cell(movementText(movement, person, carried, language), LOOKS.text, left)
    ];
  });
  const tallied = fill(moved.counts, { ...counts, gone: kept.people.size - found });
  const lines: Cell[][] = [
    [cell(fill(moved.heading, { kept: keptName(kept, language) }), LOOKS.heading)],
    ...differences(kept, readings, language).map((text) => [cell(text, LOOKS.plain)]),
    [cell(tallied, LOOKS.note)]
  ];
  if (movers.length === 0) return gridRows(widths, [...lines, [cell(moved.nobody, LOOKS.note)]]);
  return {
    ...gridRows(widths, [...lines, [...head, cell(moved.columns.change, LOOKS.headLeft, left)], ...rows]),
    head: lines.length
  };
}
