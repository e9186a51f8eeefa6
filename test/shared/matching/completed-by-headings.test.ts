import { describe, expect, it } from 'vitest';
import { matchColumns } from '../../../shared/matching';
import type { Control, MatchColumn } from '../../../shared/matching/types';
import { columns, control } from './controls';

const allowances = ['Hệ số PC chức vụ', 'Hệ số PC khu vực', 'PC độc hại'].map((label) =>
  control({ label, kind: 'number', section: ['Các khoản phụ cấp'] }),
);

const found = (of: MatchColumn[], controls: Control[]) =>
  Object.fromEntries(
    matchColumns({ columns: of, controls })
      .matches.filter(({ tier }) => tier === 'certain')
      .map(({ columnId, controlId }) => [columnId, controlId]),
  );

describe('a header that leaves out what the heading says', () => {
  it('is the field that both name together', () => {
    const matches = found(columns(['KV', '0,7', '0,5'], ['Doc hai', '0,2', '0,1']), allowances);
    expect(matches).toEqual({
      A: 'Các khoản phụ cấp/Hệ số PC khu vực',
      B: 'Các khoản phụ cấp/PC độc hại',
    });
  });

  it('is not, where another field says its words', () => {
    const fields = [
      control({ label: 'Tiền thuê phòng nghỉ', kind: 'number', section: ['Chi phí'] }),
      control({ label: 'Phụ cấp lưu trú mới', kind: 'number', section: ['Đi đường'] }),
    ];
    expect(found(columns(['Lưu trú', '200000', '300000']), fields)).toEqual({});
  });

  it('is not, where another column names the field by itself', () => {
    const matches = found(columns(['KV', '0,7', '0,5'], ['PCKV', '0,7', '0,5']), allowances);
    expect(matches).toEqual({ B: 'Các khoản phụ cấp/Hệ số PC khu vực' });
  });
});

describe('the number of the row', () => {
  it('is no "tâm thu" under "Huyết áp", whatever its letters', () => {
    const pressures = ['Tâm thu', 'Tâm trương'].map((label) =>
      control({ label, kind: 'number', section: ['Huyết áp (mmHg)'] }),
    );
    expect(found(columns(['TT', '1', '2', '3'], ['HA tối đa', '140', '150']), pressures)).toEqual({
      B: 'Huyết áp (mmHg)/Tâm thu',
    });
  });
});

describe('a label under a heading', () => {
  it('may be one name with it', () => {
    const allowance = control({ label: 'Khu vực', kind: 'number', section: ['Phụ cấp'] });
    expect(found(columns(['PCKV', '0,7', '0,5']), [allowance])).toEqual({
      A: 'Phụ cấp/Khu vực',
    });
  });
});
