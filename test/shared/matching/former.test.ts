import { describe, expect, it } from 'vitest';
import { labelsOf, placed, texts } from './filled';

const STEPS = placed(['Bậc cũ', '5', '8'], ['Bậc mới', '6', '9']);

describe('columns for what was and what is', () => {
  it('a field that says neither asks for what is', () => {
    expect(labelsOf(STEPS, texts('Bậc lương'))).toEqual([null, 'Bậc lương']);
  });

  it('fields for both take both', () => {
    const labels = ['Bậc lương cũ', 'Bậc lương mới'];
    expect(labelsOf(STEPS, texts(...labels))).toEqual(labels);
  });

  it('the former owner is another person', () => {
    const owners = placed(
      ['Chủ cũ', 'Phan Văn Đậu', 'Lương Thị Sửu'],
      ['Chủ mới', 'Vi Văn Ín', 'Lò Thị Pọm'],
    );
    expect(labelsOf(owners, texts('Chủ cũ', 'Chủ mới'))).toEqual(['Chủ cũ', 'Chủ mới']);
  });
});
