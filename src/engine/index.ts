export * from './evidence';
export { Department } from './department';
export {
  countsFor,
  needOf,
  type Phrase,
  type Prepared,
  type ProjectCell,
  type Step,
  type StepKind,
  type Value,
  type Word
} from './clauses';
export { copiesOf, countedRows, kindsOf, nearMisses, strongestAreasOf, unreadCells } from './explain';
export {
  couldRiseByRowsLeftOut,
  isOfItsOwn,
  missingClauses,
  newJudgement,
  progress,
  requiredClauses,
  type Basis,
  type ClauseJudgement,
  type Judgement,
  type Verdict
} from './judge';
export { pathTo, type Path, type PathPart } from './path/path';
export { whatIf } from './path/whatIf';
export { projectLevelOf } from './project';
export { bandOf } from './projectLevel';
export { SIZE_NOT_RECORDED, facilitySize, serviceSize, type Size } from './size';
export { preparedIn, rulesFor, type FieldRules } from './rules';
