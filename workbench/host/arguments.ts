import { parseAddress } from '../../src/ranges';
import { invalidArgument } from './errors';
import type { HostObject } from './members';
import type { RangeTarget } from './targets';
import type { HostSheet } from './workbook';

export function wholeNumber(value: unknown, what: string): number {
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  throw invalidArgument(`${what} is a whole number, not ${JSON.stringify(value)}`);
}

export function text(value: unknown, what: string): string {
  if (typeof value === 'string') return value;
  throw invalidArgument(`${what} is a text, not ${JSON.stringify(value)}`);
}

export function yesOrNo(value: unknown, what: string): boolean {
  if (typeof value === 'boolean') return value;
  throw invalidArgument(`${what} is true or false, not ${JSON.stringify(value)}`);
}

/** One of a list of words. */
export function oneOf<T extends string>(value: unknown, words: readonly T[], what: string): T {
  const found = words.find((word) => word === value);
  if (found === undefined)
    throw invalidArgument(`${what} is one of ${words.join(', ')}, not ${JSON.stringify(value)}`);
  return found;
}

/** A plain object. */
export function record(value: unknown, what: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw invalidArgument(`${what} is an object, not ${JSON.stringify(value)}`);
}

/** Omitted arguments arrive as null or not at all. */
export const given = (value: unknown): boolean => value !== null && value !== undefined;

export const isObject = (value: unknown): value is HostObject =>
  typeof value === 'object' && value !== null && 'type' in value && 'target' in value;

/** A range given as a Range object or as an address on a sheet. */
export function rangeOf(value: unknown, sheet: HostSheet, what: string): RangeTarget {
  if (isObject(value) && value.type === 'Range') return value.target as RangeTarget;
  const parsed = parseAddress(text(value, what));
  if (!parsed) throw invalidArgument(`${what} ${String(value)} is no address`);
  if (parsed.sheet !== undefined && parsed.sheet.toLowerCase() !== sheet.name.toLowerCase()) {
    throw invalidArgument(`${what} ${String(value)} is not on the sheet ${sheet.name}`);
  }
  return { sheet, area: parsed.range };
}
