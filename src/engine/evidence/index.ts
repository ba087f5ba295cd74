export {
  NO_PROJECT,
  SAYS_NOTHING,
  areAreasRecorded,
  areasIn,
  criteriaBlank,
  criteriaMet,
  criteriaPossible,
  deniesFact,
  deniesKind,
  guidanceRank,
  hasContradictedKind,
  hasSeveralScopes,
  isComponentRecorded,
  isCounted,
  isLeftOut,
  isProject,
  isSizeRecorded,
  joinField,
  kindsPassedOn,
  kindsPossible,
  leaveOut,
  markUnread,
  packAreas,
  packEmployee,
  packGuidance,
  packProject,
  packSize,
  packSuccession,
  placeOfFact,
  putIn,
  rankOfScope,
  resultOf,
  roleOf,
  saysFact,
  saysKind,
  scopeIsAbout,
  sizeOf,
  withComponent,
  withCriteria,
  withResult,
  withRole,
  withSize,
  type AreasState,
  type EmployeeEvidence,
  type FieldEvidence,
  type ProjectEvidence
} from './evidence';
export { ALL_FACTS, ALL_KINDS, Answers, QUESTIONS, kindsBeside, type Listed } from './answers';
export { LevelStore } from './levelStore';
export { NO_FIELD, employeeOf, fieldOf, personIn, type PersonRef } from './personRef';
export {
  NO_PLACES,
  commonPlaces,
  countOf,
  eachPlace,
  hasPlace,
  joinPlaces,
  placesIn,
  placesOf,
  withPlace,
  type PlaceSet
} from './placeSet';
export {
  levelFilled,
  levelsIn,
  projectLevelIn,
  projectTables,
  sizeLevelIn,
  type ProjectTables
} from './projectTables';
export { NOBODYS_ROW, type RowEvidence } from './rowEvidence';
export { RowStore } from './rowStore';
export {
  hasComponent,
  isStrengthOpen,
  mostCriteria,
  newTally,
  reachesSize,
  rowsAtLeast,
  strengthOf,
  strongestAreas,
  type ProjectCounts,
  type Tally
} from './tally';
export { NOTHING_UNREAD, RESTS_ON, bearsOn, unreadableBit, type Topic, type UnreadCells } from './unread';
export { NO_FIGURES } from './figures';
export { NO_NAMESAKES, saidIn, type NamedProject, type Namesakes, type ProjectSaid } from './copies';
