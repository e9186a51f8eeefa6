import type { Faults } from './faults';
import { emptyPupil, type FieldMessages, type PupilRecord } from './fields';
import type { PupilStore } from './pupil-store';
import { validate } from './validation';

/** Which record a posted form is about. */
export type SaveTarget = { do: 'add'; formToken: string } | { do: 'edit'; id: number };

export type SaveOutcome =
  | { saved: true; id: number }
  /** `status` is the HTTP status of the answer; 200 when the fault `error-in-200` is on. */
  | { saved: false; status: 200 | 409 | 422; problem: string; messages: FieldMessages };

/** Checks a record and stores it. The same add form posted twice makes one record. */
export function savePupil(
  store: PupilStore,
  faults: Faults,
  target: SaveTarget,
  values: PupilRecord,
): SaveOutcome {
  const existing =
    target.do === 'edit' ? store.byId(target.id) : store.byFormToken(target.formToken);
  const messages = validate(values);
  const namesake = store.byNationalId(values.national_id);
  if (namesake !== null && namesake.id !== existing?.id) {
    const { full_name, class_name } = namesake.values;
    messages.national_id = `Số định danh cá nhân ${values.national_id} đã có trong hồ sơ của ${full_name}, lớp ${class_name}.`;
  }
  const count = Object.keys(messages).length;
  if (count > 0) {
    const problem = `Chưa lưu được hồ sơ: ${count} mục cần sửa.`;
    return { saved: false, status: 422, problem, messages };
  }
  if (faults.isOn('error-in-200')) {
    const problem = 'Có lỗi khi ghi dữ liệu (mã 1205). Hồ sơ chưa được lưu, hãy thử lại sau.';
    return { saved: false, status: 200, problem, messages };
  }
  const kept = existing?.values ?? emptyPupil();
  const written = faults.isOn('drop-field')
    ? { ...values, mother_phone: kept.mother_phone }
    : values;
  if (target.do === 'edit') {
    store.update(target.id, written);
    return { saved: true, id: target.id };
  }
  if (existing === null) return { saved: true, id: store.insert(written, target.formToken) };
  if (sameRecord(existing.values, written)) return { saved: true, id: existing.id };
  const problem = `Phiếu này đã được lưu thành hồ sơ ${existing.code}. Mở hồ sơ đó để sửa.`;
  return { saved: false, status: 409, problem, messages };
}

function sameRecord(left: PupilRecord, right: PupilRecord): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
