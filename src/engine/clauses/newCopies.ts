import { saidIn, type NamedProject, type ProjectSaid } from '../evidence';
import type { Option } from './rowOptions';

/** What a row of a name says, as a text: rows of which it is the same are one project typed twice. */
const named = (name: number, said: ProjectSaid): string => `${name} ${saidIn(said)}`;

/**
 * The options without those that would make a row a copy of another one, which counts for nothing. Those that
 * could have several rows say the same tell it by `says`. Rows of one name come one after the other.
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
  const rowsSaying = new Map<string, Set<number>>();
  const left = options.map((ofRow) =>
    ofRow.flatMap((option): Option[] => {
      const { name, row } = option.row;
      const says = name === 0 ? [] : after(option).map((said) => named(name, said));
      if (says.some((text) => (now.get(text) ?? row) !== row)) return [];
      for (const text of says) rowsSaying.set(text, (rowsSaying.get(text) ?? new Set()).add(row));
      return [{ ...option, says }];
    })
  );
  const isShared = (text: string): boolean => (rowsSaying.get(text)?.size ?? 0) > 1;
  const nameOf = ([first]: readonly Option[]): number => first?.row.name ?? 0;
  return left
    .map((ofRow) => ofRow.map((option) => ({ ...option, says: [...new Set(option.says)].filter(isShared) })))
    .sort((a, b) => nameOf(a) - nameOf(b));
}
