/**
 * Attributes that ask for one case of a wider one: where a form or a table says only the wider one,
 * its case may be meant ("Từ ngày" on a form of leave is "Nghỉ từ ngày").
 */
const WIDER: Readonly<Record<string, string>> = {
  meal_from: 'start_date',
  leave_from: 'start_date',
  course_from: 'start_date',
  insurance_from: 'start_date',
  leave_until: 'end_date',
  course_until: 'end_date',
  insurance_until: 'end_date',
  card_until: 'end_date',
  leave_reason: 'reason',
  transfer_reason: 'reason',
  dropout_reason: 'reason',
  leave_place: 'place',
  course_place: 'place',
  teaching_class: 'class_name',
  homeroom_class: 'class_name',
  now_class: 'class_name',
  next_class: 'class_name',
  now_school: 'school_name',
  wanted_school: 'school_name',
  recognition_no: 'award_decision_no',
  award_wanted: 'award_title',
  award_form_wanted: 'award',
  asset_condition: 'status',
  health: 'status',
  national_id_issue_date: 'issue_date',
  certificate_date: 'issue_date',
  card_issued: 'issue_date',
  national_id_issue_place: 'issue_place',
  vote_share: 'share',
  comment: 'note',
};

/** True when one attribute is a case of the other. */
export function isCaseOf(a: string, b: string): boolean {
  return WIDER[a] === b || WIDER[b] === a;
}
