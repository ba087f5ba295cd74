import { CommandType, type ICommandInfo, type IMutationInfo } from '@univerjs/core';
import { SheetInterceptorService } from '@univerjs/sheets';
import {
  movedName,
  movedPage,
  movesBack,
  type CellMove,
  type HostName,
  type HostSheet,
  type NamePlaces,
  type PagePlaces
} from '../host';
import type { BesideCells } from './besideCells';
import { movesOf } from './cellMoves';
import { mutation, type Services } from './services';

/** Our own mutation: what is kept by row and column beside the cells is elsewhere now. */
export const SET_PLACES = 'workbench.mutation.set-places';

interface Places {
  readonly page: PagePlaces;
  /** By their keys. */
  readonly names: readonly (readonly [key: string, places: NamePlaces])[];
}

/** What `SET_PLACES` is told. */
export interface PlacesParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly places: Places;
  /** The moves of cells that Univer has no mutation of rows or columns for. */
  readonly moves: readonly CellMove[];
}

/** Mutations of Univer's, and those that undo them. */
export interface Mutations {
  readonly redos: IMutationInfo[];
  readonly undos: IMutationInfo[];
}

/** What is kept beside the cells by row and column, in all sheets. */
interface Kept {
  readonly names: ReadonlyMap<string, HostName>;
  besideOf(sheetId: string): BesideCells;
  findSheet(sheetId: string): HostSheet | undefined;
}

/**
 * Has page breaks, print areas, print titles and names follow the cells when others are inserted, deleted or
 * moved, and return with Undo.
 */
export class Followers {
  constructor(
    private readonly services: Services,
    private readonly kept: Kept
  ) {
    const { commands, injector } = services;
    commands.registerCommand({
      id: SET_PLACES,
      type: CommandType.MUTATION,
      handler: (_accessor, params?: object) => {
        this.set(params as PlacesParams);
        return true;
      }
    });
    injector
      .get(SheetInterceptorService)
      .interceptCommand({ getMutations: (command) => this.mutationsFor(command) });
  }

  /** What a command of Univer's, which is about to be carried out, has follow; and what undoes that. */
  mutationsFor(command: Readonly<ICommandInfo>): Mutations {
    const { workbook } = this.services;
    const found = movesOf(command, (id) =>
      id === undefined ? workbook.getActiveSheet() : (workbook.getSheetBySheetId(id) ?? undefined)
    );
    return found
      ? this.mutationsOf(found.sheet.getSheetId(), found.moves, found.isOfLines)
      : { redos: [], undos: [] };
  }

  /**
   * The mutations that follow moves in a sheet, and those that undo them.
   * @param isOfLines whether others tell of the moves, as Univer's mutations of rows and columns do
   */
  private mutationsOf(subUnitId: string, moves: readonly CellMove[], isOfLines: boolean): Mutations {
    const { rowBreaks, printAreas, titleRows, titleColumns } = this.kept.besideOf(subUnitId).page;
    const page = { rowBreaks, printAreas, titleRows, titleColumns };
    const names = [...this.kept.names]
      .filter(([, { sheet }]) => sheet.id === subUnitId)
      .map(([key, { sheet, area, others }]) => [key, { sheet: sheet.id, area, others }] as const);
    const before: Places = { page, names };
    const after: Places = {
      page: movedPage(page, moves),
      names: names.map(([key, places]) => [key, movedName(places, moves)])
    };
    if (isOfLines && JSON.stringify(before) === JSON.stringify(after)) return { redos: [], undos: [] };
    const to = (places: Places, told: readonly CellMove[]): IMutationInfo => {
      const params: PlacesParams = {
        unitId: this.services.workbook.getUnitId(),
        subUnitId,
        places,
        moves: isOfLines ? [] : told
      };
      return mutation(SET_PLACES, params);
    };
    return { redos: [to(after, moves)], undos: [to(before, movesBack(moves))] };
  }

  /** A name that was deleted since stays deleted. */
  private set({ subUnitId, places }: PlacesParams): void {
    const beside = this.kept.besideOf(subUnitId);
    beside.page = { ...beside.page, ...places.page };
    for (const [key, { sheet: id, area, others }] of places.names) {
      const name = this.kept.names.get(key);
      const sheet = this.kept.findSheet(id);
      if (name && sheet) Object.assign(name, { sheet, area, others });
    }
  }
}
