import type { ComplexityCriterion, GuidanceScope, Level, SpecialtyFieldId } from './vocabulary';

/** The parts of a KPI page, in the order in which the page prints them. */
export type Section =
  | 'responsibilities'
  | 'complexity'
  | 'size'
  | 'specialty'
  | 'expertiseSuccession'
  | 'developmentOfSubordinates'
  | 'remarks';

/** Where in the standard a clause stands: the page (field and level), its section, and the item's place in it. */
export interface Citation {
  readonly field: SpecialtyFieldId;
  readonly level: Level;
  readonly section: Section;
  /** 1 for the section's first sentence or box, and so on. */
  readonly item: number;
}

/** What a clause asks for; each kind is judged by one function of the engine. */
export type ClauseKind =
  | 'projects'
  | 'leadsOthers'
  | 'complexity'
  | 'size'
  | 'specialtyArea'
  | 'guidance'
  | 'expertiseSuccession'
  | 'developsSubordinates'
  | 'exam';

export interface Clause {
  /** Prefix of the field, level, section, and what in it, such as `hw.5.responsibilities.leadsOthers`. */
  readonly id: string;
  readonly kind: ClauseKind;
  readonly part: 'business' | 'professional' | 'remarks';
  /** How much is needed: projects, criteria, areas, kinds; for guidance the rank of the scope, 1 to 4; else 1. */
  readonly need: number;
  readonly citation: Citation;
}

/** A KPI page: all that one field asks for at one level. */
export interface KpiPage {
  readonly level: Level;
  readonly clauses: readonly Clause[];
}

/**
 * A box of a page's Specialty list. `levels` are the pages that print it; an area that a higher level lists counts at
 * the lower ones too.
 */
export interface SpecialtyArea {
  readonly id: string;
  /** The pages that print the area, with its place in their list. */
  readonly listedAt: readonly { readonly level: Level; readonly item: number }[];
}

/**
 * A measure of a Facility Management project's size with the lower bounds of its bands 1, 2 and 3. A band reaches up
 * to the next band's bound.
 */
export interface SizeMeasure {
  readonly id: 'sites' | 'floorArea' | 'networkSites';
  readonly band2From: number;
  readonly band3From: number;
  /** Sites and network sites are counted; floor area is measured in m². */
  readonly whole: boolean;
}

export interface SpecialtyField {
  readonly id: SpecialtyFieldId;
  /** The first part of the field's clause ids. */
  readonly prefix: string;
  readonly topLevel: Level;
  /** The complexity criteria that the field's pages print, in their order there. */
  readonly complexity: readonly ComplexityCriterion[];
  /** Criteria that the second size option asks for; it lifts a project one level above its band's base level. */
  readonly criteriaForSecondOption: number;
  /** The largest size band. Band b alone makes a project of level 3 + b. */
  readonly topBand: number;
  readonly areas: readonly SpecialtyArea[];
  readonly pages: readonly KpiPage[];
}

/** The figures in which the pages of a field differ from level to level. */
export interface PageFigures {
  readonly level: Level;
  /** Which sentence of Responsibilities asks for the projects. Leading others, where it is asked for, is the first. */
  readonly projectsSentence: number;
  readonly projects: number;
  readonly leadsOthers: boolean;
  readonly guidance: GuidanceScope;
  /** Different kinds of expertise succession; 0 where the page has no such clause. */
  readonly successionKinds: number;
  readonly developsSubordinates: boolean;
  readonly examRemark: boolean;
}
