export * from './vocabulary';
export * from './types';
export * from './readings';
export { FIELDS, areasOf, areasThatCount, clausesOf, fewestCriteria, fieldAt, topLevelOf } from './fields';
export { itemAt } from './itemAt';
export { gatesNothing, type GatesNothing, type GatesNothingId } from './gatesNothing';
export { SITES_GAP, SMALL_NETWORK } from './facilityGaps';
export { READING_FIGURES, type ReadingFigures } from './readingFigures';
export { CRITERIA } from './version';
