import type { BatchQuery } from './batch';
import type { MemberAccess } from './memberAccess';
import type { HostObject } from './members';

type Answer = Record<string, unknown>;

/**
 * Answers a `load`: the named properties, `*` or none for all of them, and with slashes those of objects
 * reached through it. For a collection the names are those of its items; the client strips a leading
 * "items/".
 */
export function query(
  access: MemberAccess,
  of: HostObject,
  { Select = [], Expand = [], Top, Skip = 0 }: BatchQuery
): Answer {
  const names = [
    ...(Select.length === 0 && Expand.length === 0 ? ['*'] : Select),
    ...Expand.map((path) => `${path}/*`)
  ];
  return answer(access, of, names, (items) => items.slice(Skip, Top === undefined ? undefined : Skip + Top));
}

type Part = (items: readonly HostObject[]) => readonly HostObject[];

function answer(
  access: MemberAccess,
  of: HostObject,
  names: readonly string[],
  part: Part = (items) => items
): Answer {
  const items = access.items(of);
  const own = items ? names.filter((name) => access.nameOf(of.type, head(name)) !== null) : names;
  const found: Answer = { ...access.identity(of) };
  for (const [name, rest] of grouped(own)) {
    if (name === '*')
      Object.assign(
        found,
        ...access.allProperties(of.type).map((property) => ({ [property]: access.get(of, property) }))
      );
    else Object.assign(found, member(access, of, name, rest));
  }
  const forItems = items ? names.filter((name) => !own.includes(name)) : [];
  if (items && forItems.length > 0) found._Items = part(items).map((item) => answer(access, item, forItems));
  return found;
}

function member(access: MemberAccess, of: HostObject, written: string, rest: readonly string[]): Answer {
  const known = access.nameOf(of.type, written);
  if (!known) throw access.unknown(of.type, written);
  if (known.kind === 'property') {
    if (rest.some((name) => name !== '')) throw access.unknown(of.type, `${written}/${rest.join('/')}`);
    return { [known.name]: access.get(of, known.name) };
  }
  const next = access.to(of, known.name);
  return {
    [known.name]:
      next &&
      answer(
        access,
        next,
        rest.map((name) => (name === '' ? '*' : name))
      )
  };
}

const head = (name: string): string => name.split('/', 1).join();

/** The names by their first part, with the rest of each. */
function grouped(names: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const first = head(name);
    groups.set(first, [...(groups.get(first) ?? []), name.slice(first.length + 1)]);
  }
  return groups;
}
