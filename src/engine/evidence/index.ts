export {
  LEFT_OUT,
  SAYS_NOTHING,
  areAreasRecorded,
  countAreas,
  criteriaBlank,
  criteriaMet,
  deniesFact,
  deniesKind,
  guidanceRank,
  hasContradictedKind,
  hasSeveralScopes,
  isLeftOut,
  isSizeRecorded,
  joinField,
  kindsPassedOn,
  kindsPossible,
  packAreas,
  packEmployee,
  packGuidance,
  packProject,
  packSize,
  packSuccession,
  placeOfFact,
  rankOfScope,
  resultOf,
  roleOf,
  saysFact,
  saysKind,
  sizeOf,
  type EmployeeEvidence,
  type FieldEvidence,
  type ProjectEvidence
} from './evidence';
export { ALL_FACTS, ALL_KINDS, Answers, QUESTIONS, type Listed } from './answers';
export { LevelStore } from './levelStore';
export { NO_FIELD, employeeOf, fieldOf, personIn, type PersonRef } from './personRef';
export { NO_PLACES, countOf, eachPlace, hasPlace, placesOf, withPlace, type PlaceSet } from './placeSet';
export { levelsIn, projectLevelIn, projectTables, sizeLevelIn, type ProjectTables } from './projectTables';
export { NOBODYS_ROW, RowStore, type RowEvidence } from './rowStore';
export { SIZE_NOT_RECORDED, facilitySize, serviceSize, type Size } from './size';
export { mostCriteria, newTally, reachesSize, rowsAtLeast, type ProjectCounts, type Tally } from './tally';
