export * from './evidence';
export { Department } from './department';
export { countedRows } from './countedRows';
export { countsFor, projectLevelOf } from './project';
export {
  PARTS,
  partIn,
  partOfFirst,
  partOfOthers,
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
