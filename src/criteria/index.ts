export * from './vocabulary';
export * from './types';
export * from './readings';
export { FIELDS, areasOf, clausesOf, fewestCriteria, fieldAt, topLevelOf } from './fields';
export { itemAt } from './itemAt';
export { gatesNothing, type GatesNothing } from './gatesNothing';
export { SITES_GAP, SMALL_NETWORK } from './facilityGaps';
export { READING_FIGURES, type ReadingFigures } from './readingFigures';
export { CRITERIA } from './version';
