import { CRITERIA, fieldAt, type Readings } from '../../../criteria';
import { employeeOf, fieldOf, missingClauses, type Judgement, type PersonRef } from '../../../engine';
import { DICTIONARIES, SHEET_TEXTS, fill, type Language } from '../../../locales';
import type { Evaluation } from '../../rows/evaluation';
import { plainText } from '../../cells/cell';
import { levelText } from '../levelText';
import type { CarriedTexts } from '../../rows/carriedTexts';
import { otherReadings } from './judgedBy';
import { keyOf, type KeptPerson, type KeptResult } from './keptResult';

/** How a person's result in a field differs from one that was kept. */
export interface Movement {
  readonly kind: 'up' | 'down' | 'same' | 'new' | 'notJudged';
  /** Undefined for somebody who was not there. */
  readonly then: KeptPerson | undefined;
  /** Ids of the clauses that have been met since; of somebody who is down, those that are missing now. */
  readonly clauses: readonly string[];
}

/** Level 3 by the exam alone is its minimum: by KPI it is more. */
const rank = ({ level, basis }: Pick<KeptPerson, 'basis'> & { readonly level: number }): number =>
  level - (basis === 'exam' ? 0.5 : 0);

/** What has become of a person since a result was kept. */
export function movementOf(
  { employees }: Evaluation,
  person: PersonRef,
  judgement: Judgement,
  { people }: KeptResult
): Movement {
  const then = people.get(keyOf(employees.idOf(employeeOf(person)), fieldOf(person)));
  const { level, basis } = judgement;
  if (!then) return { kind: 'new', then, clauses: [] };
  const { level: levelThen } = then;
  if (level === undefined || levelThen === undefined) return { kind: 'notJudged', then, clauses: [] };
  const change = rank({ level, basis }) - rank({ ...then, level: levelThen });
  if (change < 0)
    return {
      kind: 'down',
      then,
      clauses: missingClauses(judgement, levelThen).map(({ clause }) => clause.id)
    };
  const met = then.missing.filter((id) =>
    judgement.clauses.some(({ clause, verdict }) => clause.id === id && verdict === 'met')
  );
  return { kind: change > 0 ? 'up' : 'same', then, clauses: met };
}

/**
 * A movement in words, and what the user's columns said of the person then, where they say something else
 * now; '' where nothing has changed.
 * @param carried what the columns say now
 */
export function movementText(
  movement: Movement,
  person: PersonRef,
  carried: readonly CarriedTexts[],
  language: Language
): string {
  const { moved } = SHEET_TEXTS[language];
  const others = carried.flatMap(({ id, textOf }) => {
    const [then, now] = [movement.then?.carried[id] ?? '', plainText(textOf(employeeOf(person)))];
    const column = DICTIONARIES[language].listColumns[id];
    return then === '' || then === now ? [] : [fill(moved.carriedThen, { column, then })];
  });
  return [levelChange(movement, person, language), ...others].filter((text) => text !== '').join('\n');
}

function levelChange({ kind, then, clauses }: Movement, person: PersonRef, language: Language): string {
  const { moved } = SHEET_TEXTS[language];
  const names = clauses.map((id) => clauseName(id, person, language));
  const list = names.join(DICTIONARIES[language].listSeparator);
  const from = then?.level === undefined ? '' : levelText(then.level, then.basis ?? 'kpi', language);
  if (kind === 'same') return list === '' ? '' : fill(moved.nearer, { list });
  if (kind === 'notJudged') return then?.level === undefined ? moved.notJudgedThen : moved.notJudgedNow;
  if (kind === 'new') return moved.new;
  return list === '' ? fill(moved[kind], { from }) : fill(moved[`${kind}By`], { from, list });
}

/** A clause in brief, with its level; one that the criteria no longer have by its id. */
function clauseName(id: string, person: PersonRef, language: Language): string {
  const clause = fieldAt(fieldOf(person))
    .pages.flatMap(({ clauses }) => clauses)
    .find((one) => one.id === id);
  const names: Readonly<Record<string, string>> = DICTIONARIES[language].listColumns;
  const name = clause && names[clause.kind];
  return clause && name !== undefined
    ? fill(SHEET_TEXTS[language].moved.clause, { name, level: clause.citation.level })
    : id;
}

/** The name of a kept result, and its day. */
export const keptName = ({ name, date }: KeptResult, language: Language): string =>
  date === undefined ? name : fill(SHEET_TEXTS[language].moved.kept, { name, date });

/** Why levels may differ though nothing has changed about people: other criteria, or other readings. */
export function differences({ versions, readings }: KeptResult, now: Readings, language: Language): string[] {
  const { moved, history } = SHEET_TEXTS[language];
  const own = otherReadings(now).sort().join('; ');
  const shown = (text: string): string => text || history.defaults;
  const others = versions.filter((version) => version !== CRITERIA.version);
  const read = readings.filter((text) => text !== own);
  return [
    ...others.map((version) => fill(moved.otherCriteria, { version: version || '–', now: CRITERIA.version })),
    ...read.map((text) => fill(moved.otherReadings, { then: shown(text), now: shown(own) }))
  ];
}
