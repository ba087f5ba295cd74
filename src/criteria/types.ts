import type {
  ComplexityCriterion,
  EmployeeFact,
  GuidanceScope,
  Level,
  Role,
  ServiceScope,
  SizeMeasureId,
  SpecialtyFieldId
} from './vocabulary';

/** The sections of a KPI page, in the order in which the page prints them. */
export type Section =
  | 'responsibilities'
  | 'complexity'
  | 'size'
  | 'specialty'
  | 'expertiseSuccession'
  | 'developmentOfSubordinates'
  | 'remarks';

/**
 * Where in the standard a clause stands: the page (field and level), its section, and the item's place in it.
 */
export interface Citation {
  readonly field: SpecialtyFieldId;
  readonly level: Level;
  readonly section: Section;
  /** 1 for the section's first sentence or box, and so on. */
  readonly item: number;
}

/**
 * The least that a person must have done in a project: in this role or a higher one, with this result or a
 * better one.
 */
export type Participation =
  | { readonly role: Role; readonly result: 'success' }
  | { readonly role: 'member'; readonly result: 'completed' };

/**
 * A page's box for Size: a band, and how many complexity criteria must be met with it where the box says so.
 */
export interface SizeOption {
  readonly band: BandId;
  readonly criteria?: number;
  /**
   * The bound that the box prints for network sites where it is not the band's: see the reading
   * `fmLevel5SmallNetwork`.
   */
  readonly networkSitesBelow?: number;
}

interface ClauseOf<Kind extends string> {
  /** Prefix of the field, level, section, and what in it, such as `hw.5.responsibilities.leadsOthers`. */
  readonly id: string;
  /** Each kind is judged by one file of the engine's clauses/. */
  readonly kind: Kind;
  /** Remarks are another way to the level, required by nobody. */
  readonly part: 'business' | 'professional' | 'remarks';
  readonly citation: Citation;
}

export interface ProjectsClause extends ClauseOf<'projects'> {
  readonly need: number;
  readonly by: Participation;
  /** The project levels that at least one of them, and the others, must have or exceed. */
  readonly levels: { readonly first: Level; readonly others: Level };
  /** The page says that one main IT component is handled: see the reading `itComponent`. */
  readonly handlesItComponent?: true;
}

export interface ComplexityClause extends ClauseOf<'complexity'> {
  /** Criteria in one project. */
  readonly need: number;
  readonly by: Participation;
}

export interface SizeClause extends ClauseOf<'size'> {
  readonly by: Participation;
  /** One of them is enough. */
  readonly options: readonly SizeOption[];
}

/** An area and how strong the person is in it: one sentence of the page (reading `guidanceWithArea`). */
export interface SpecialtyClause extends ClauseOf<'specialty'> {
  /** How far the specialty reaches: sufficient to practise alone, or to guide at this scope. */
  readonly scope: GuidanceScope;
  /** The boxes in their order, as ids. One of them is enough. */
  readonly areas: readonly string[];
}

export interface SuccessionClause extends ClauseOf<'expertiseSuccession'> {
  /** Different kinds. */
  readonly need: number;
}

/** A clause that a yes about the employee meets. */
export type FactClause = ClauseOf<EmployeeFact>;

export type Clause =
  ProjectsClause | ComplexityClause | SizeClause | SpecialtyClause | SuccessionClause | FactClause;

export type ClauseKind = Clause['kind'];

/** A KPI page: all that one field asks for at one level. */
export interface KpiPage {
  readonly level: Level;
  readonly clauses: readonly Clause[];
}

export type BandId = ServiceScope | 'small' | 'medium' | 'large';

/** A size band of a field. The first page that names it as its size is the level that it is the base of. */
export interface Band {
  readonly id: BandId;
  /** The lower bounds: one of them is enough. Floor area in m². */
  readonly from?: Readonly<Record<SizeMeasureId, number>>;
  /** What the standard prints as the upper bound of sites where it leaves a gap to the next band. */
  readonly sitesBelow?: number;
}

export interface SpecialtyField {
  readonly id: SpecialtyFieldId;
  /** The first part of the field's clause ids. */
  readonly prefix: string;
  /** The complexity criteria that the field's pages print, in their order there. */
  readonly complexity: readonly ComplexityCriterion[];
  /** What gives a project's size: the scope of the service, or figures of the facility. */
  readonly sizedBy: 'scope' | 'figures';
  /** Smallest first. */
  readonly bands: readonly Band[];
  /** Lowest level first. */
  readonly pages: readonly KpiPage[];
}
