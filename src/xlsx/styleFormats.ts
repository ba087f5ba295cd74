import { readElements, integerAttribute } from './xmlPart';

/** General, whole number and text (ECMA-376 Part 1 §18.8.30): a small number looks as it is. */
const PLAIN_FORMATS = new Set([0, 1, 49]);

/**
 * The cell formats (`s` of a cell) under which a number is shown as it is, and not as a date, an amount or a percentage.
 * @param styles the styles part
 */
export function plainNumberStyles(styles: Uint8Array): Set<string> {
  const plain = new Set<string>();
  let isInside = false;
  let index = 0;
  readElements(styles, element => {
    if (element.depth === 1) isInside = element.name === 'cellXfs';
    else if (element.depth === 2 && isInside) {
      if (PLAIN_FORMATS.has(integerAttribute(element, 'numFmtId', 0))) plain.add(String(index));
      index++;
    }
  });
  return plain;
}
