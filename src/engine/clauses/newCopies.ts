import { saidIn, type NamedProject, type ProjectSaid } from '../evidence';
import type { Option } from './rowOptions';

/** What a row of a name says, as a text: rows of which it is the same are one project typed twice. */
const named = (name: number, said: ProjectSaid): string => `${name} ${saidIn(said)}`;

/**
 * The options without those that would make a row a copy of another one, which counts for nothing. Of rows
 * that could come to say the same only one can be chosen: their options become those of one row.
 * @param options of each row
 * @param all projects of the person, ascending
 * @param after what a row would say, in each way in which an option can be done
 */
export function withoutNewCopies(
  options: readonly (readonly Option[])[],
  all: readonly NamedProject[],
  after: (option: Option) => readonly ProjectSaid[]
): readonly (readonly Option[])[] {
  const now = new Map<string, number>();
  for (const each of all) {
    const said = named(each.name, each);
    if (!now.has(said)) now.set(said, each.row);
  }
  const choices: Option[][] = [];
  const choiceSaying = new Map<string, Option[]>();
  for (const ofRow of options) {
    const left: Option[] = [];
    const saying = new Set<string>();
    for (const option of ofRow) {
      const { name, row } = option.row;
      const texts = name === 0 ? [] : after(option).map((said) => named(name, said));
      if (texts.some((text) => (now.get(text) ?? row) !== row)) continue;
      left.push(option);
      for (const text of texts) saying.add(text);
    }
    const known = [...saying].map((text) => choiceSaying.get(text)).find((choice) => choice);
    const choice = known ?? [];
    if (!known) choices.push(choice);
    choice.push(...left);
    for (const text of saying) choiceSaying.set(text, choice);
  }
  return choices;
}
