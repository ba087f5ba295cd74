export * from './evidence';
export {
  countsFor,
  criteriaCount,
  projectLevel,
  projectRules,
  sizeLevel,
  type ProjectRules
} from './projectLevel';
export {
  missingClauses,
  newJudgement,
  progress,
  requiredClauses,
  rulesFor,
  type Basis,
  type ClauseJudgement,
  type FieldRules,
  type Judgement,
  type Verdict
} from './judge';
export { Department, NO_FIELD, SLOTS, type RowEvidence } from './department';
export { countedRows } from './countedRows';
