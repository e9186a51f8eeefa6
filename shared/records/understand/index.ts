import type { Table } from '../../tables';
import type { RecordKind } from '../field-labels';
import type { MeaningCorrections, TableMeaning } from '../types';
import { type Choice, chooseFields } from './choose';
import { decisionsFor } from './corrections';
import type { ColumnEvidence } from './evidence';
import { chooseKind } from './kind';
import { neighbours } from './neighbours';
import { readHeaders } from './read-headers';
import { sampleColumn, sampleRows } from './sample-column';
import { profileValues } from './value-shapes';

export { correctionKeys } from './corrections';

/**
 * What a table is about: whose records, and which field each column holds, from the headers with
 * their upper levels, the columns beside them and a sample of the values. The same table and
 * corrections always give the same meaning. Corrections are kept by header (`correctionKeys`).
 */
export function understand(table: Table, corrections?: MeaningCorrections): TableMeaning {
  const evidence = gather(table);
  const choices: Readonly<Record<RecordKind, Choice>> = {
    student: chooseFields('student', evidence, decisionsFor('student', table, corrections)),
    staff: chooseFields('staff', evidence, decisionsFor('staff', table, corrections)),
    unit: chooseFields('unit', evidence, decisionsFor('unit', table, corrections)),
  };
  const { kind, certainty, reasons } = chooseKind(table, choices, corrections?.kind);
  return {
    kind,
    kindCertainty: certainty,
    kindReasons: reasons,
    columns: choices[kind].columns,
  };
}

function gather(table: Table): ColumnEvidence[] {
  const readings = readHeaders(table.columns);
  const rows = sampleRows(table.rows);
  return readings.map((reading) => ({
    reading,
    near: neighbours(readings, reading),
    values: profileValues(sampleColumn(reading.column.id, rows, table.rows)),
  }));
}
