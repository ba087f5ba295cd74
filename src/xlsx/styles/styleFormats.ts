import { readElements, integerAttribute, type XmlElement } from '../xml/xmlPart';

/** General, `0` and text (ECMA-376 Part 1 §18.8.30), which show a small number as it is. */
const PLAIN_FORMATS = new Set([0, 1, 49]);

/**
 * The cell formats (values of a cell's `s`) that show a number as it is, not as a date, an amount or a
 * percentage.
 * @param styles the styles part
 */
export function plainNumberStyles(styles: Uint8Array): Set<string> {
  const plain = new Set<string>();
  eachCellFormat(styles, (element, index) => {
    if (PLAIN_FORMATS.has(integerAttribute(element, 'numFmtId', 0))) plain.add(String(index));
  });
  return plain;
}

export function cellFormatCount(styles: Uint8Array): number {
  let count = 0;
  eachCellFormat(styles, () => {
    count++;
  });
  return count;
}

function eachCellFormat(styles: Uint8Array, onFormat: (element: XmlElement, index: number) => void): void {
  let isInside = false;
  let index = 0;
  readElements(styles, (element) => {
    if (element.depth === 1) isInside = element.name === 'cellXfs';
    else if (element.depth === 2 && isInside) onFormat(element, index++);
  });
}
