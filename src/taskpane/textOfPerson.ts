import { rowKey } from '../excel';
import type { Language } from '../locales';
import { pathView, personText, personView } from '../worksheet';
import type { Judged, Shown } from './state';

/** The person shown as plain text, with the page of a level and the steps to it. */
export function textOfPerson(
  { evaluation }: Judged,
  { person, projects: { names, components } }: Shown,
  level: number,
  language: Language
): string {
  const nameAt = (sheet: number, row: number): string => names.get(rowKey({ sheet, row })) ?? '';
  const texts = {
    projectAt: (row: number, sheet: number) => nameAt(sheet, row),
    componentAt: (row: number, sheet: number) => components.get(rowKey({ sheet, row })) ?? ''
  };
  const path = pathView(evaluation, person, level, nameAt, language);
  return personText(personView(evaluation, person, language), level, path, texts, evaluation, language);
}
