import { integerAttribute, readElements } from '../xml/xmlPart';

/** The metadata type of formulas that spill ([MS-XLSX] 2.3.5.1.3). */
const DYNAMIC_ARRAY = 'XLDAPR';

/**
 * The values of a cell's `cm` that mark a dynamic array: the numbers, counted from 1, of the cell metadata
 * blocks whose first record has that type (ECMA-376 Part 1 §18.9.3).
 * @param metadata the metadata part
 */
export function dynamicArrayMarks(metadata: Uint8Array): Set<string> {
  const marks = new Set<string>();
  let type = 0;
  let dynamicType = -1;
  let section = '';
  let block = 0;
  let isFirst = false;
  readElements(metadata, (element) => {
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

/**
 * The metadata part that Excel writes for a workbook whose only metadata is that some formulas spill. Their
 * `cm` is
 * 1.
 */
export const METADATA = {
  name: 'metadata.xml',
  type: { content: 'sheetMetadata', relationship: 'sheetMetadata' },
  content: new TextEncoder().encode(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"' +
      ' xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">' +
      `<metadataTypes count="1"><metadataType name="${DYNAMIC_ARRAY}" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1"` +
      ' merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>' +
      `<futureMetadata name="${DYNAMIC_ARRAY}" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">` +
      '<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
      '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>'
  )
};
