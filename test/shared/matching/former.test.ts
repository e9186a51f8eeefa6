import { describe, expect, it } from 'vitest';
import { filled, labelsOf, placed, texts, under } from './filled';

const STEPS = placed(['Bậc cũ', '5', '8'], ['Bậc mới', '6', '9']);

describe('columns for what was and what is', () => {
  it('a field that says neither asks for what is', () => {
    expect(labelsOf(STEPS, texts('Bậc lương'))).toEqual([null, 'Bậc lương']);
  });

  it('fields for both take both', () => {
    const labels = ['Bậc lương cũ', 'Bậc lương mới'];
    expect(labelsOf(STEPS, texts(...labels))).toEqual(labels);
  });

  it('what is registered so far was, and so does who gives it away', () => {
    const peoples = placed(
      ['Họ và tên', 'Lò Thị Mai', 'Mùa A Chia'],
      ['Dân tộc cũ', 'Kinh', 'Kinh'],
      ['Dân tộc mới', 'Thái', 'Mông'],
      ['Ngày sinh', '12/09/2012', '03/01/2012'],
    );
    const labels = ['Họ và tên', 'Dân tộc đã đăng ký', 'Dân tộc đề nghị xác định lại', 'Ngày sinh'];
    expect(labelsOf(peoples, texts(...labels))[1]).toBe('Dân tộc đã đăng ký');
    const owners = placed(
      ['Chủ cũ', 'Phan Văn Đậu'],
      ['Địa chỉ cũ', 'Bản Phủ'],
      ['Địa chỉ mới', 'Bản Lọng'],
    );
    const controls = [
      ...under('Bên chuyển nhượng', 'Họ và tên', 'Địa chỉ'),
      ...under('Bên nhận chuyển nhượng', 'Địa chỉ'),
    ];
    expect(filled(owners, controls)).not.toContain('Địa chỉ cũ → Bên nhận chuyển nhượng/Địa chỉ');
  });

  it('the former owner is another person', () => {
    const owners = placed(
      ['Chủ cũ', 'Phan Văn Đậu', 'Lương Thị Sửu'],
      ['Chủ mới', 'Vi Văn Ín', 'Lò Thị Pọm'],
    );
    expect(labelsOf(owners, texts('Chủ cũ', 'Chủ mới'))).toEqual(['Chủ cũ', 'Chủ mới']);
  });
});
