import type { VNode } from 'preact';
import { DICTIONARIES, fill } from '../../locales';
import { columnName } from '../../worksheet';
import { chooseSheets } from '../actions/chooseSheets';
import { Actions, Button } from '../components/button';
import { LimitedList } from '../components/limitedList';
import { usePane } from '../pane';
import { sheetsTogether, type SheetTogether } from '../sheetsTogether';
import { isBusy } from '../state';
import type { Texts } from '../texts';

/** Which of several sheets of projects are judged together. */
export function TogetherSheets(): VNode | null {
  const { state, texts, store } = usePane();
  const { start } = texts.pane;
  const sheets = sheetsTogether(state);
  const [front, ...others] = sheets;
  if (!front) return null;
  const ticked = others.filter(({ isTicked }) => isTicked).map(({ name }) => name);
  const choose = (names: readonly string[]): void => void chooseSheets(store, front.name, names);
  const isAll = ticked.length === others.length;
  const rows = sheets.reduce((sum, sheet) => sum + (sheet.isTicked ? (sheet.rows ?? 0) : 0), 0);
  return (
    <fieldset class="together" aria-describedby="together-lead">
      <legend class="field-label">{start.together}</legend>
      <p id="together-lead" class="muted small">
        {start.togetherLead}
      </p>
      <LimitedList name="together" as="ul" class="ticks" limit={12} items={sheets}>
        {(sheet) => (
          <Tick
            key={sheet.name}
            sheet={sheet}
            onTick={(isTicked) =>
              choose(isTicked ? [...ticked, sheet.name] : ticked.filter((name) => name !== sheet.name))
            }
          />
        )}
      </LimitedList>
      <p class="aside">
        {fill(start.ticked, { sheets: texts.number(ticked.length + 1), rows: texts.number(rows) })}
      </p>
      {others.length > 1 && (
        <Actions>
          <Button
            kind="link"
            isDisabled={isBusy(state)}
            onPress={() => choose(isAll ? [] : others.map(({ name }) => name))}
          >
            {isAll ? start.untickAll : fill(start.tickAll, { count: texts.number(sheets.length) })}
          </Button>
        </Actions>
      )}
    </fieldset>
  );
}

interface TickProps {
  readonly sheet: SheetTogether;
  readonly onTick: (isTicked: boolean) => void;
}

function Tick({ sheet, onTick }: TickProps): VNode {
  const { state, texts } = usePane();
  const { name, isFront, isTicked, rows } = sheet;
  const note = noteOf(sheet, texts);
  return (
    <li>
      <label class="tick">
        <input
          type="checkbox"
          name={`together ${name}`}
          checked={isTicked}
          disabled={isFront || isBusy(state)}
          onChange={({ currentTarget }) => onTick(currentTarget.checked)}
        />
        <span>
          {rows === undefined
            ? name
            : fill(texts.pane.start.togetherSheet, { sheet: name, rows: texts.number(rows) })}
          {note !== undefined && (
            <span class={isFront ? 'muted small note' : 'small clash note'}>{note}</span>
          )}
        </span>
      </label>
    </li>
  );
}

/** What is to be known of a sheet before it is ticked. */
function noteOf({ isFront, rows, missing }: SheetTogether, { pane, language }: Texts): string | undefined {
  const { start } = pane;
  if (isFront) return start.togetherFront;
  if (rows === undefined) return start.togetherGone;
  if (missing.length === 0) return undefined;
  const columns = missing.map((id) => columnName(id, language)).join(DICTIONARIES[language].listSeparator);
  return fill(start.togetherLacks, { columns });
}
