/**
 * The first of new column names that a table cannot take: a blank one, one that the table has, or one given
 * twice. Letter case does not tell names apart (ECMA-376 Part 1 §18.5.1.3: a column's name is unique in its
 * table).
 * @returns its index among the new names; -1 when the table can take all
 * @example
 * unfitColumnName(['Employee ID', 'Role'], ['Level', 'ROLE']) // → 1
 */
export function unfitColumnName(columns: readonly string[], added: readonly string[]): number {
  const taken = new Set(columns.map((name) => name.toLowerCase()));
  return added.findIndex((name) => {
    const folded = name.toLowerCase();
    if (name === '' || taken.has(folded)) return true;
    taken.add(folded);
    return false;
  });
}
