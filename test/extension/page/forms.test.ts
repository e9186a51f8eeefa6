import { beforeAll, describe, expect, it } from 'vitest';
import weights from '../../../shared/matching/weights.json';
import { formPages } from '../../fixtures/forms/gold';
import { type FormCase, readCases } from '../../tools/form-cases';
import { judgeCase, judgeGrids, summarize, type Verdict } from '../../tools/form-verdicts';
import { findStrays, findStraysByOrder } from '../../tools/lone-columns';
import { openFormBrowser } from './form-page';

/**
 * Known misses, "form: header". An improvement must be taken off the list, so that the figures only
 * ever get better knowingly.
 */
const KNOWN_MISSES = [
  'bilingual-pupil: GT',
  'bilingual-pupil: Họ tên cha',
  'bilingual-pupil: Họ tên mẹ',
  'bilingual-pupil: Nghề nghiệp cha',
  'bilingual-pupil: Nghề nghiệp mẹ',
  'bilingual-pupil: SĐT cha',
  'bilingual-pupil: SĐT mẹ',
  'boarding-meals: SĐT phụ huynh',
  'dates-of-staff-in-three: NTNS',
  'dates-of-staff-in-three: Ngày chính thức vào Đảng',
  'digital-skill-evidence: Ngày thực hiện xong',
  'digital-skill-evidence: Tên sản phẩm',
  'exam-registration: Trường THPT lớp 12',
  'facility-room: Camera',
  'facility-room: DT (m2)',
  'health-insurance: Mã thẻ',
  'health-insurance: Đối tượng',
  'household-survey: Dân tộc',
  'kindergarten-child: Ngày bắt đầu đi học',
  'leave-request: SĐT khi cần',
  'names-only-staff: Ngày cấp',
  'names-only-staff: Nơi cấp',
  'near-leave: Số ngày',
  'outgoing-dispatch: Chức vụ ký',
  'parents-meeting: Số PH dự',
  'pupil-ids-english: Con TB, LS',
  'pupil-ids-english: Học lực kỳ I',
  'pupil-ids-english: Quê gốc',
  'school-profile: Địa chỉ trụ sở',
  'smas-health-book: Mắt phải (không kính)',
  'smas-health-book: Mắt trái (không kính)',
  'staff-contact-card: Địa chỉ nhà',
  'textbook-issue: Họ tên người nhận',
  'textbook-issue: Khối lớp',
  'textbook-issue: Số bản',
  'transfer-in: Ngày tiếp nhận',
  'transfer-in: Tỉnh của trường cũ',
  'tt-bnv-2c: Mã số ngạch',
  'tt-bnv-2c: Ngày hưởng lương',
  'tt-bnv-2c: Ngạch',
  'unit-report-year-start: HS khuyết tật',
];

describe('reading and matching the saved forms', () => {
  let cases: FormCase[] = [];
  let verdicts: Verdict[] = [];
  let gridVerdicts: Verdict[] = [];

  beforeAll(async () => {
    const browser = await openFormBrowser();
    try {
      cases = await readCases(browser, await formPages('tuned'));
      verdicts = cases.flatMap(judgeCase);
      gridVerdicts = cases.flatMap(judgeGrids);
    } finally {
      await browser.close();
    }
  }, 120_000);

  it('takes nothing wrong for certain', () => {
    expect([...verdicts, ...gridVerdicts].filter((one) => one.verdict === 'wrong')).toEqual([]);
  });

  it('misses only what is known to be missed', () => {
    const missed = [...verdicts, ...gridVerdicts]
      .filter((one) => one.verdict === 'missed' || one.verdict === 'offered')
      .map((one) => `${one.form}: ${one.header}`);
    expect(missed.sort()).toEqual([...KNOWN_MISSES].sort());
  });

  it('takes no neighbour for certain by its place when the right control is not there', () => {
    expect(cases.flatMap(findStraysByOrder)).toEqual([]);
  }, 60_000);

  it('reaches the figures that are kept with the weights', () => {
    const { right, wrong, wanted } = summarize(verdicts);
    const grids = summarize(gridVerdicts);
    expect({
      pages: cases.length,
      right,
      wrong,
      wanted,
      gridColumnsRight: grids.right,
      gridColumnsWrong: grids.wrong,
      gridColumns: grids.wanted,
      strays: cases.flatMap(findStrays).length,
    }).toEqual(weights.figures);
  });
});
