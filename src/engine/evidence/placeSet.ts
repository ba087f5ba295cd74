declare const PLACE_SET: unique symbol;

/**
 * A set of places in a vocabulary of at most 31 words. Bit i stands for place i; only this room looks at the
 * bits.
 */
export type PlaceSet = number & { readonly [PLACE_SET]: true };

/** Says that a number of this room's making is a set. */
export const asPlaceSet = (bits: number): PlaceSet => bits as PlaceSet;

export const NO_PLACES = asPlaceSet(0);

/** The places of `ids` in the vocabulary `list`. An id that the list lacks is an error of the caller's. */
export const placesOf = <T extends string>(list: readonly T[], ids: readonly T[]): PlaceSet =>
  asPlaceSet(ids.reduce((bits, id) => bits | (1 << list.indexOf(id)), 0));

export const withPlace = (set: PlaceSet, place: number): PlaceSet => asPlaceSet(set | (1 << place));
export const joinPlaces = (a: PlaceSet, b: PlaceSet): PlaceSet => asPlaceSet(a | b);
export const commonPlaces = (a: PlaceSet, b: PlaceSet): PlaceSet => asPlaceSet(a & b);
export const hasPlace = (set: PlaceSet, place: number): boolean => ((set >> place) & 1) === 1;

/** The number of places in a set of at most 9. */
export const countOf = (set: number): number => COUNTS[set]!;

const COUNTS = Uint8Array.from({ length: 1 << 9 }, (_, set) => set.toString(2).split('1').length - 1);

/** Calls `visit` for each place of the set, ascending. */
export function eachPlace(set: PlaceSet, visit: (place: number) => void): void {
  for (let rest: number = set; rest !== 0; rest &= rest - 1) visit(31 - Math.clz32(rest & -rest));
}

/** The places of the set, ascending. */
export function placesIn(set: PlaceSet): number[] {
  const places: number[] = [];
  eachPlace(set, (place) => places.push(place));
  return places;
}
