import { fold } from '../vietnamese';

/** What a heading makes of the lines below it. */
export type Section = 'bonus' | 'deduction' | 'mixed' | 'condition';

const LEAD = '^(cac |phan |muc |noi dung |tieu chi )*';
const EXTRA = new RegExp(`${LEAD}(diem (cong|thuong|tru)|(cong|thuong|tru) diem)\\b`);
const CONDITION = new RegExp(
  `${LEAD}(dieu kien|bat buoc|loai tru|diem liet)\\b|^tieu chuan (bat buoc|dieu kien)`,
);

/** "Điểm thưởng", "Điểm cộng, trừ", "Điều kiện": the section a title begins; null for none. */
export function sectionOf(title: string): Section | null {
  const plain = fold(title);
  if (EXTRA.test(plain)) {
    const adds = /\b(cong|thuong)\b/.test(plain);
    if (!/\btru\b/.test(plain)) return 'bonus';
    return adds ? 'mixed' : 'deduction';
  }
  return CONDITION.test(plain) ? 'condition' : null;
}
