import { integerAttribute, readElements } from './xmlPart';

/** The metadata type of formulas that spill ([MS-XLSX] 2.3.5.1.3). */
export const DYNAMIC_ARRAY = 'XLDAPR';

/**
 * The values of a cell's `cm` that mark a dynamic array: places, from 1, of the cell metadata blocks whose first record is of
 * that type (ECMA-376 Part 1 §18.9.3).
 * @param metadata the metadata part
 */
export function dynamicArrayMarks(metadata: Uint8Array): Set<string> {
  const marks = new Set<string>();
  let type = 0;
  let dynamicType = -1;
  let section = '';
  let block = 0;
  let isFirst = false;
  readElements(metadata, element => {
    const { name, depth, attributes } = element;
    if (depth === 1) section = name;
    else if (section === 'metadataTypes' && name === 'metadataType') {
      type++;
      if (attributes.get('name') === DYNAMIC_ARRAY) dynamicType = type;
    } else if (section === 'cellMetadata' && name === 'bk') {
      block++;
      isFirst = true;
    } else if (section === 'cellMetadata' && name === 'rc' && isFirst) {
      isFirst = false;
      if (integerAttribute(element, 't', 0) === dynamicType) marks.add(String(block));
    }
  });
  return marks;
}
