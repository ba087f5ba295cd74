import {
  contentTypes,
  MAIN,
  OFFICE,
  type Parts,
  relationships,
  SHEET,
  sst,
  workbookXml,
  worksheet
} from './fixture';

/*
 * A workbook with one of everything that libraries lose: chart and chart sheet, pivot table, conditional
 * formats, validation, a table with a totals row, names, comments, a form control, a header image, hidden and
 * filtered rows, and a second sheet that calculates from the first.
 */
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const VML =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64'
);

const ROWS = [
  '<row r="1" spans="1:3" ht="24" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c></row>',
  '<row r="3" spans="1:3"><c r="A3" s="1" t="s"><v>1</v></c><c r="B3" s="1" t="s"><v>2</v></c><c r="C3" s="1" t="s"><v>3</v></c></row>',
  '<row r="4" spans="1:3"><c r="A4" t="s"><v>4</v></c><c r="B4"><v>3</v></c><c r="C4" s="2"><v>45351</v></c></row>',
  '<row r="5" spans="1:3" hidden="1"><c r="A5" t="s"><v>5</v></c><c r="B5"><v>2</v></c><c r="C5" s="2"><v>45352</v></c></row>',
  '<row r="6" spans="1:3"><c r="A6" t="s"><v>4</v></c><c r="B6"><f t="shared" ref="B6:B7" si="0">B4*2</f><v>6</v></c><c r="C6" s="2"/></row>',
  '<row r="7" spans="1:3"><c r="A7" t="s"><v>5</v></c><c r="B7"><f t="shared" si="0"/><v>4</v></c><c r="C7" t="e" s="2"><f>NA()</f><v>#N/A</v></c></row>',
  '<row r="8" spans="1:3"><c r="A8" t="s"><v>6</v></c><c r="B8"><f>SUBTOTAL(109,Projects[Count])</f><v>13</v></c><c r="C8"/></row>'
].join('\n');

const AFTER =
  '<conditionalFormatting sqref="B4:B7"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="A4:A7"><formula1>"Sato,Suzuki"</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A1" r:id="rId7"/></hyperlinks><pageMargins left=".7" right=".7" top=".75" bottom=".75" header=".3" footer=".3"/>' +
  '<headerFooter><oddHeader>&amp;L&amp;G</oddHeader></headerFooter><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><legacyDrawingHF r:id="rId3"/>' +
  '<controls><control shapeId="1026" r:id="rId4" name="Check Box 2"/></controls><tableParts count="1"><tablePart r:id="rId5"/></tableParts>';

const CHART = `${HEAD}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:strRef><c:f>Data!$A$4:$A$7</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>Data!$B$4:$B$7</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;
const GRAPHIC = `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${OFFICE}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>`;
const drawing = (anchor: string): string =>
  `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main">${anchor}</xdr:wsDr>`;
const place = (col: number, row: number): string =>
  `<xdr:col>${col}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;

export const RICH: Parts = {
  '[Content_Types].xml': contentTypes(
    ['/xl/workbook.xml', 'sheet.main'],
    [`/${SHEET}`, 'worksheet'],
    ['/xl/worksheets/sheet2.xml', 'worksheet'],
    ['/xl/worksheets/sheet3.xml', 'worksheet'],
    ['/xl/chartsheets/sheet1.xml', 'chartsheet'],
    ['/xl/sharedStrings.xml', 'sharedStrings'],
    ['/xl/styles.xml', 'styles'],
    ['/xl/calcChain.xml', 'calcChain'],
    ['/xl/tables/table1.xml', 'table'],
    ['/xl/comments1.xml', 'comments'],
    ['/xl/pivotTables/pivotTable1.xml', 'pivotTable'],
    ['/xl/pivotCache/pivotCacheDefinition1.xml', 'pivotCacheDefinition'],
    ['/xl/pivotCache/pivotCacheRecords1.xml', 'pivotCacheRecords'],
    ['/xl/charts/chart1.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
    ['/xl/charts/chart2.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
    ['/xl/drawings/drawing1.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml'],
    ['/xl/drawings/drawing2.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml'],
    ['/xl/ctrlProps/ctrlProp1.xml', 'application/vnd.ms-excel.controlproperties+xml']
  ).replace(
    '<Override',
    '<Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override'
  ),
  '_rels/.rels': relationships(['officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml': workbookXml(
    '<sheet name="Chart" sheetId="4" r:id="rId4"/><sheet name="Data" sheetId="1" r:id="rId1"/><sheet name="Sum" sheetId="2" r:id="rId2"/><sheet name="Pivot" sheetId="3" state="hidden" r:id="rId3"/>',
    '<workbookPr/><bookViews><workbookView activeTab="1"/></bookViews>'
  ).replace(
    '</sheets>',
    '</sheets><definedNames><definedName name="Counts">Data!$B$4:$B$7</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">Data!$A$1:$C$8</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="rId8"/></pivotCaches>'
  ),
  'xl/_rels/workbook.xml.rels': relationships(
    ['worksheet', 'worksheets/sheet1.xml'],
    ['worksheet', 'worksheets/sheet2.xml'],
    ['worksheet', 'worksheets/sheet3.xml'],
    ['chartsheet', 'chartsheets/sheet1.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
    ['styles', 'styles.xml'],
    ['calcChain', 'calcChain.xml'],
    ['pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml']
  ),
  [SHEET]: worksheet(ROWS, {
    before:
      '<sheetPr filterMode="1"/><dimension ref="A1:C8"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="3" topLeftCell="A4" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="20" customWidth="1"/></cols>',
    after: AFTER
  }),
  'xl/worksheets/_rels/sheet1.xml.rels': relationships(
    ['drawing', '../drawings/drawing1.xml'],
    ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['vmlDrawing', '../drawings/vmlDrawing2.vml'],
    ['ctrlProp', '../ctrlProps/ctrlProp1.xml'],
    ['table', '../tables/table1.xml'],
    ['comments', '../comments1.xml']
  ).replace(
    '</Relationships>',
    `<Relationship Id="rId7" Type="${OFFICE}/hyperlink" Target="https://example.org/" TargetMode="External"/></Relationships>`
  ),
  'xl/worksheets/sheet2.xml': worksheet(
    '<row r="1"><c r="A1"><f>SUM(Data!B4:B7)</f><v>15</v></c><c r="B1" t="str"><f>Data!A4&amp;" san"</f><v>Sato san</v></c></row>'
  ),
  'xl/worksheets/sheet3.xml': worksheet(
    '<row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" t="s"><v>2</v></c></row>'
  ),
  'xl/worksheets/_rels/sheet3.xml.rels': relationships(['pivotTable', '../pivotTables/pivotTable1.xml']),
  'xl/chartsheets/sheet1.xml': `${HEAD}<chartsheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
  'xl/chartsheets/_rels/sheet1.xml.rels': relationships(['drawing', '../drawings/drawing2.xml']),
  'xl/drawings/drawing1.xml': drawing(
    `<xdr:twoCellAnchor><xdr:from>${place(4, 2)}</xdr:from><xdr:to>${place(9, 12)}</xdr:to>${GRAPHIC}</xdr:twoCellAnchor>`
  ),
  'xl/drawings/_rels/drawing1.xml.rels': relationships(['chart', '../charts/chart1.xml']),
  'xl/drawings/drawing2.xml': drawing(
    `<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9308969" cy="6078325"/>${GRAPHIC}</xdr:absoluteAnchor>`
  ),
  'xl/drawings/_rels/drawing2.xml.rels': relationships(['chart', '../charts/chart2.xml']),
  'xl/charts/chart1.xml': CHART,
  'xl/charts/chart2.xml': CHART,
  'xl/drawings/vmlDrawing1.vml': `<xml ${VML}><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>3</x:Row><x:Column>0</x:Column></x:ClientData></v:shape><v:shape id="_x0000_s1026" type="#_x0000_t201"><x:ClientData ObjectType="Checkbox"><x:Anchor>4, 0, 13, 0, 6, 0, 14, 0</x:Anchor></x:ClientData></v:shape></xml>`,
  'xl/drawings/vmlDrawing2.vml': `<xml ${VML}><v:shape id="LH" type="#_x0000_t75" style="width:1pt;height:1pt"><v:imagedata o:relid="rId1" o:title="logo"/></v:shape></xml>`,
  'xl/drawings/_rels/vmlDrawing2.vml.rels': relationships(['image', '../media/image1.png']),
  'xl/media/image1.png': new Uint8Array(PNG),
  'xl/ctrlProps/ctrlProp1.xml': `${HEAD}<formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" objectType="CheckBox" checked="Checked" lockText="1"/>`,
  'xl/comments1.xml': `${HEAD}<comments xmlns="${MAIN}"><authors><author>Kimura</author></authors><commentList><comment ref="A4" authorId="0"><text><t>Check with HR</t></text></comment></commentList></comments>`,
  'xl/tables/table1.xml': `${HEAD}<table xmlns="${MAIN}" id="1" name="Projects" displayName="Projects" ref="A3:C8" totalsRowCount="1"><autoFilter ref="A3:C7"><filterColumn colId="0"><filters><filter val="Sato"/></filters></filterColumn></autoFilter><tableColumns count="3"><tableColumn id="1" name="Name" totalsRowLabel="Total"/><tableColumn id="2" name="Count" totalsRowFunction="sum"/><tableColumn id="3" name="Date"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`,
  'xl/pivotTables/pivotTable1.xml': `${HEAD}<pivotTableDefinition xmlns="${MAIN}" name="PivotTable1" cacheId="1" dataCaption="Values"><location ref="A3:B4" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="3"><pivotField axis="axisRow" showAll="0"><items count="2"><item x="0"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/><pivotField showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><rowItems count="1"><i><x/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="Sum of Count" fld="1"/></dataFields></pivotTableDefinition>`,
  'xl/pivotTables/_rels/pivotTable1.xml.rels': relationships([
    'pivotCacheDefinition',
    '../pivotCache/pivotCacheDefinition1.xml'
  ]),
  'xl/pivotCache/pivotCacheDefinition1.xml': `${HEAD}<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${OFFICE}" r:id="rId1" recordCount="1"><cacheSource type="worksheet"><worksheetSource ref="A3:C7" sheet="Data"/></cacheSource><cacheFields count="3"><cacheField name="Name"><sharedItems count="1"><s v="Sato"/></sharedItems></cacheField><cacheField name="Count"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1"/></cacheField><cacheField name="Date"><sharedItems containsBlank="1"/></cacheField></cacheFields></pivotCacheDefinition>`,
  'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': relationships([
    'pivotCacheRecords',
    'pivotCacheRecords1.xml'
  ]),
  'xl/pivotCache/pivotCacheRecords1.xml': `${HEAD}<pivotCacheRecords xmlns="${MAIN}" count="1"><r><x v="0"/><n v="3"/><m/></r></pivotCacheRecords>`,
  'xl/sharedStrings.xml': sst(
    '<t>Projects of the year</t>',
    '<t>Name</t>',
    '<t>Count</t>',
    '<t>Date</t>',
    '<t>Sato</t><rPh sb="0" eb="4"><t>サトウ</t></rPh>',
    '<r><t>Suzu</t></r><r><t>ki</t></r>',
    '<t>Total</t>'
  ),
  'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  'xl/calcChain.xml': `${HEAD}<calcChain xmlns="${MAIN}"><c r="B8" i="1"/><c r="C7"/><c r="B7"/><c r="B6"/><c r="A1" i="2"/><c r="B1"/></calcChain>`
};
