import { FIELDS, areasOf, clausesOf, type SpecialtyFieldId } from '../../criteria';
import { WORDS, wordFor, type Language } from '../../locales';
import { fieldName } from './names';

/** The specialty areas of a field as help, template and documents list them. */
export interface AreasView {
  readonly field: SpecialtyFieldId;
  readonly name: string;
  readonly areas: readonly {
    readonly id: string;
    readonly name: string;
    /** The levels whose pages print it, the lowest first. */
    readonly levels: readonly number[];
  }[];
}

/**
 * The names of the specialty areas, field by field, in the order in which the pages print them.
 * @example
 * areasView('en')[2].areas[0].name // → 'Basic knowledge of facility engineering'
 */
export const areasView = (language: Language): AreasView[] =>
  FIELDS.map((field) => ({
    field: field.id,
    name: fieldName(field.id, language),
    areas: areasOf(field).map((id) => ({
      id,
      name: wordFor(WORDS[language].areas, id),
      levels: field.pages
        .filter((page) => clausesOf(page, 'specialty').some(({ areas }) => areas.includes(id)))
        .map(({ level }) => level)
    }))
  }));
