import type { CellData } from '../cells';
import type { AddressBook, Place } from './addresses';
import { cellContent } from './cell-data';
import type { PlacedSheet } from './placed-sheets';
import type { WantedCell } from './types';

/** What a cell says at one place of the sheets of one shape. */
interface Said {
  shape: number;
  place: Place;
  content: CellData;
}

/**
 * What wanted cells say, written out once for the score sheets of a hundred subjects: these share
 * their cells, and a formula in a shared cell names its own sheet only by naming none, so that it
 * reads the same in every sheet whose lines stand in the same places.
 */
export class WrittenContents {
  private readonly said = new Map<WantedCell, Said>();
  /** By where everything stands. */
  private readonly shapes = new Map<string, number>();
  private readonly shapeOf = new Map<PlacedSheet, number>();

  constructor(
    private readonly addresses: AddressBook,
    private readonly separator: ',' | ';',
  ) {}

  /** To be read only: other cells may be given the same. */
  at(sheet: PlacedSheet, wanted: WantedCell, place: Place): CellData {
    const shape = this.shape(sheet);
    const known = this.said.get(wanted);
    if (known?.shape === shape && isSamePlace(known.place, place)) return known.content;
    const content = cellContent(
      wanted,
      (formula) => formula(this.addresses.of(sheet, place)),
      this.separator,
    );
    this.said.set(wanted, { shape, place, content });
    return content;
  }

  /** The same number for sheets in which every code stands, and stood, in the same place. */
  private shape(sheet: PlacedSheet): number {
    const known = this.shapeOf.get(sheet);
    if (known !== undefined) return known;
    const { rows, columns, there, wanted } = sheet;
    const places = [rows, columns].map(({ lines, at, was }) => [lines.length, [...at], [...was]]);
    const key = JSON.stringify([
      places,
      there?.properties?.gridProperties?.rowCount,
      wanted.frozenThrough,
    ]);
    const shape = this.shapes.get(key) ?? this.shapes.size;
    this.shapes.set(key, shape);
    this.shapeOf.set(sheet, shape);
    return shape;
  }
}

const isSamePlace = (one: Place, other: Place): boolean =>
  one.row === other.row && one.column === other.column;
