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
  'angular-boarding-pupil: Ngày BĐ ăn',
  'angular-boarding-pupil: Người đón',
  'angular-boarding-pupil: Số buổi/tuần',
  'antd-parents-board: BĐD cấp trường',
  'antd-parents-board: Chỗ ở',
  'antd-parents-board: Chức vụ trong Ban',
  'antd-parents-board: Con em',
  'antd-parents-board: Họ và tên PHHS',
  'antd-parents-board: NS',
  'antd-parents-board: Nam/Nữ',
  'antd-parents-board: Nghề',
  'antd-parents-board: Ngày bầu',
  'antd-parents-board: Năm học',
  'antd-parents-board: Nơi làm việc',
  'antd-staff-record: Chức danh',
  'apex-asset-transfer: Mã thẻ',
  'aria-widgets: GVCN (x)',
  'bilingual-pupil: GT',
  'bootstrap3-discipline: Báo PH',
  'bootstrap3-discipline: KQ sau đó',
  'bootstrap3-discipline: Loại VP',
  'bootstrap3-discipline: Lần thứ',
  'bootstrap3-discipline: Ngày VP',
  'bootstrap3-discipline: Ngày báo PH',
  'bootstrap3-discipline: Nội dung VP',
  'bootstrap3-discipline: Tên HS',
  'bootstrap3-discipline: Địa điểm',
  'bootstrap3-health-insurance-list: Họ tên bố/mẹ',
  'bootstrap3-health-insurance-list: Nơi đăng ký KCB BĐ',
  'bootstrap3-health-insurance-list: Nữ',
  'bootstrap4-commune-household: GĐVH',
  'bootstrap4-commune-household: Ngày',
  'bootstrap4-commune-household: Số CCCD',
  'bootstrap5-clinic-visit: KQ sau xử trí',
  'bootstrap5-library-loan: Đền (đồng)',
  'dates-of-staff-in-three: NTNS',
  'devexpress-incoming-document: Bút phê của HT',
  'devexpress-incoming-document: Người/bộ phận giải quyết',
  'devexpress-incoming-document: Thể loại',
  'devexpress-incoming-document: Tác giả',
  'devexpress-labour-contract: Người ký HĐ',
  'devexpress-labour-contract: Người lao động',
  'element-training-course: Từ ngày',
  'element-training-course: Đến ngày',
  'english-ids-contest: GV dạy',
  'exam-registration-three-lists: KQRL lớp 9',
  'exam-registration: Trường THPT lớp 12',
  'extjs-emulation-proposal: Sáng kiến › Ngày',
  'extjs-emulation-proposal: Sáng kiến › Số QĐ',
  'extjs-invigilation: Buổi',
  'extjs-invigilation: GT hành lang',
  'extjs-invigilation: Ngày',
  'grid-ant-pupil-awards: Khen thưởng',
  'grid-ant-pupil-awards: TBCM',
  'grid-antd-mock-exam-marks: Bỏ thi',
  'grid-antd-mock-exam-marks: Vi phạm',
  'grid-commune-schools: TSHS',
  'grid-fee-collection: Ngày thu',
  'grid-fee-collection: Thực nộp',
  'grid-fee-collection: Tỉ lệ giảm',
  'grid-food-samples: Hủy lúc',
  'grid-food-samples: Lưu lúc',
  'grid-food-samples: Lượng mẫu',
  'grid-food-samples: Người lấy mẫu',
  'grid-food-samples: Suất ăn',
  'grid-preschool-growth: Ghi chú can thiệp',
  'grid-preschool-growth: Tháng 12 › CC',
  'grid-preschool-growth: Tháng 12 › CN',
  'grid-preschool-growth: Tháng 12 › DD',
  'grid-preschool-growth: Tháng 9 › CC',
  'grid-preschool-growth: Tháng 9 › CN',
  'grid-preschool-growth: Tháng 9 › DD',
  'grid-room-inventory: Hỏng',
  'grid-room-inventory: Phòng/bộ phận',
  'grid-room-inventory: Xử lý',
  'grid-secondary-marks: TX1',
  'grid-secondary-marks: TX2',
  'grid-secondary-marks: TX3',
  'grid-secondary-marks: TX4',
  'grid-staff-rating: Điểm › Cá nhân',
  'grid-staff-rating: Điểm › Tổ CM',
  'grid-webforms-fitness: Gập bụng',
  'health-insurance: Mã thẻ',
  'material-scholarship: CCCD người nhận',
  'material-scholarship: Họ và tên HS',
  'material-scholarship: Mức/tháng',
  'material-scholarship: NH',
  'material-scholarship: Người nhận',
  'material-scholarship: Quỹ',
  'material-scholarship: Thời gian hưởng (tháng)',
  'material-scholarship: Từ tháng',
  'names-only-staff: Ngày cấp',
  'names-only-staff: Nơi cấp',
  'near-leave: Số ngày',
  'no-marks-overtime: Kiêm nhiệm',
  'outgoing-document-two: Nơi nhận VB',
  'parent-vneid: Bố › SĐT chính chủ (VNeID)',
  'parent-vneid: Bố › Số CCCD',
  'parent-vneid: Mẹ › Mức VNeID',
  'parent-vneid: Mẹ › SĐT chính chủ (VNeID)',
  'placeholder-field-trip: Dị ứng',
  'placeholder-field-trip: Mã BHYT',
  'placeholder-field-trip: Mối QH',
  'placeholder-field-trip: NS',
  'placeholder-field-trip: Nơi đi',
  'placeholder-field-trip: Phụ huynh',
  'placeholder-field-trip: Size áo',
  'placeholder-field-trip: SĐT PH',
  'portal-degree-copy: Họ và tên người có bằng',
  'portal-degree-copy: Người nộp',
  'portal-degree-copy: Nơi trả KQ',
  'preschool-child: Nơi ĐK khai sinh',
  'primeng-repair-request: Hoàn thành',
  'primeng-repair-request: Ngày',
  'primeng-repair-request: Tiền sửa',
  'pupil-policy-vuetify: Gạo (15kg/tháng)',
  'pupil-policy-vuetify: HS khuyết tật',
  'pupil-policy-vuetify: HT bán trú',
  'pupil-policy-vuetify: Hộ nghèo/ cận nghèo',
  'pupil-policy-vuetify: Số GCN',
  'pupil-transfer-out: HB đã trả',
  'pupil-transfer-out: Ngày chuyển đi',
  'pupil-transfer-out: PH làm đơn',
  'tabs-school-report-summary: Cả năm › Nghỉ',
  'tabs-school-report-summary: Nhận xét GVCN',
  'tabs-school-report-summary: Thành tích khác',
  'tailwind-digital-lesson: Ngày KT',
  'tailwind-digital-lesson: Người kiểm tra',
  'tailwind-digital-lesson: Đạt/Chưa đạt',
  'textbook-issue: Ngày giao',
  'two-columns-task: % hoàn thành',
  'two-columns-task: Giao bởi',
  'two-columns-task: Khẩn',
  'two-columns-task: Ngày xong',
  'two-columns-task: Phối hợp',
  'two-columns-task: Phụ trách',
  'visitor-log: Nội dung làm việc',
  'vuetify-food-supplier: Chức vụ',
  'vuetify-food-supplier: Loại thực phẩm',
  'vuetify-food-supplier: Nhà cung cấp',
  'vuetify-food-supplier: Đ/c',
  'vuetify-food-supplier: Đại diện',
  'webforms-party-transfer: Chuyển đi từ › Chi bộ',
  'webforms-party-transfer: Chuyển đi từ › Đảng bộ',
  'webforms-party-transfer: Chuyển đến › Chi bộ',
  'webforms-party-transfer: Chuyển đến › Đảng bộ',
  'webforms-party-transfer: Vào Đảng › Dự bị',
  'webforms-party-transfer: Đóng ĐP đến tháng',
  'window-inclusion-plan: Cha/mẹ/người nuôi dưỡng',
  'window-inclusion-plan: GVCN lập KHGDCN',
  'window-inclusion-plan: Hạn chế',
  'window-inclusion-plan: Lớp',
  'window-inclusion-plan: Điểm mạnh',
  'year-start-statistics: Học sinh › Bán trú',
  'year-start-statistics: Học sinh › KT',
  'year-start-statistics: Phòng học › TS',
];

/** Certain and wrong all the same; no more than one of two hundred certain matches may be. */
const KNOWN_WRONG = [
  'parent-vneid: Mã định danh HS',
  'placeholder-field-trip: Họ tên HS',
  'two-columns-task: KQ',
];

/** Columns that take a neighbour for certain when their own control is taken away. */
const KNOWN_STRAYS = [
  'angular-boarding-pupil: SĐT',
  'angular-boarding-pupil: Ăn chay',
  'aria-widgets: GVCN (x)',
  'csdl-pupil: Con hộ nghèo',
  'csdl-pupil: HS bán trú',
  'element-training-course: Số tiết',
  'english-ids-contest: GV dạy',
  'extjs-invigilation: GT hành lang',
  'near-names: Hộ chiếu',
  'outgoing-dispatch: Số tờ',
  'outgoing-document: Người ký',
  'preschool-child: Nơi ĐK khai sinh',
  'pupil-policy-vuetify: HT CPHT',
  'salary-allowance-extjs: Phụ cấp › CV',
  'tabs-school-report-summary: Nhận xét GVCN',
  'tailwind-digital-lesson: Chủ đề',
  'tailwind-digital-lesson: Trường',
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

  it('takes nothing wrong for certain but what is known', () => {
    const wrong = [...verdicts, ...gridVerdicts]
      .filter((one) => one.verdict === 'wrong')
      .map((one) => `${one.form}: ${one.header}`);
    expect(wrong.sort()).toEqual(KNOWN_WRONG);
    expect(summarize(verdicts).precision).toBeGreaterThanOrEqual(0.995);
    expect(summarize(gridVerdicts).precision).toBeGreaterThanOrEqual(0.995);
  });

  it('misses only what is known to be missed', () => {
    const missed = [...verdicts, ...gridVerdicts]
      .filter((one) => one.verdict === 'missed' || one.verdict === 'offered')
      .map((one) => `${one.form}: ${one.header}`);
    expect(missed.sort()).toEqual([...KNOWN_MISSES].sort());
  });

  it('takes hardly a neighbour for certain by its place when the right control is not there', () => {
    const strays = cases.flatMap(findStraysByOrder).map(({ form, header }) => `${form}: ${header}`);
    expect(strays.sort()).toEqual(KNOWN_STRAYS);
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
      straysByOrder: KNOWN_STRAYS.length,
    }).toEqual(weights.figures);
  });
});
