/**
 * Attributes that ask for one case of a wider one: where a form or a table says only the wider one,
 * its case may be meant ("Từ ngày" on a form of leave is "Nghỉ từ ngày"). Each line is a wider
 * attribute with its cases.
 */
const CASES: Readonly<Record<string, string>> = {
  // Days.
  start_date:
    'meal_from leave_from home_leave_on held_on trial_from course_from insurance_from contract_from support_from room_from effective_from initiative_from residence_from start_planned start_actual done_at assigned_on trip_from hospital_from',
  end_date:
    'leave_until home_leave_back support_until trial_until term_until move_until course_until insurance_until contract_until meal_until room_until effective_until card_until end_planned end_actual residence_until trip_until hospital_until',
  expiry_date:
    'end_date card_until certificate_expiry contract_until warranty_until effective_until',
  issue_date:
    'national_id_issue_date certificate_date card_issued passport_issue_date birth_certificate_date party_card_date health_card_date',
  issue_place: 'national_id_issue_place certificate_place',
  deadline: 'answer_by due_date pay_by return_by end_planned',
  done_on: 'handled_on learned_on end_actual end_date',
  salary_date: 'salary_date_before salary_date_new',
  transfer_date: 'arrival_date leave_date',
  award_date: 'decision_date awarded_on',
  decision_date: 'recognition_date pupil_discipline_date',
  exam_day: 'contest_date tested_on',
  absent_count: 'absent_total candidates_absent absent_with_reason absent_pupils',
  absent_pupils: 'absent_total candidates_absent',
  present_count: 'present_total candidates_present',

  // Why, where, how.
  reason:
    'leave_reason transfer_reason quit_reason absence_reason award_reason discipline_reason refusal_reason move_reason raise_reason asset_increase_reason asset_decrease_reason class_change_reason incident_cause visit_purpose broken_reason psychology_issue late_reason support_stop_reason vaccination_refusal not_schooled_reason disability_cause deduction_reason no_return_reason',
  causes: 'incident_cause quit_reason broken_reason',
  purpose: 'use_purpose visit_purpose borrow_purpose donation_purpose trip_purpose',
  place:
    'leave_place course_place incident_place exam_site injection_place party_place youth_place asset_place home_leave_to room trip_place last_residence club_place meeting_point award_way intervention_place',
  status:
    'asset_condition health book_condition borrow_status account_status approval progress handled attendance borrow_status house_state payment_state contract_state counselling_result clean_state treatment_result in_time is_returned',
  duration: 'exam_minutes course_time leave_time course_periods contract_length',
  description: 'evidence_note incident_content broken_reason',
  content:
    'task criterion award_content violation repair_content document_summary activity inspection_content fee_name spend_name course visit_purpose citizen_reception home_visit psychology_issue trip_purpose contract_name',
  comment:
    'comment_homeroom comment_subject comment_head comment_competence comment_virtue lesson_comment comment_pioneer_head council_opinion superior_opinion team_opinion',
  note: 'comment description evidence_note advice',
  result:
    'follow_up course_result inspection_result task_result handled test_result contest_prize initiative_result achievement counselling_result reached athlete_result progress treatment_result campaign_result',

  // Numbers and sums.
  amount:
    'requested_amount approved_amount donated support_amount support_total repair_cost advance scholarship_amount award_money insurance_fee fee paid to_pay meal_price fine damage_amount support_per_month fee_level meal_month due debit_amount credit_amount unit_fee total_income net_income contract_worth accepted_worth quoted_price procedure_fee compensation meal_money_kept period_price land_tax',
  quantity:
    'document_copies asset_present asset_needed book_count borrowed_count asset_quantity stock_in stock_out participants computers balance food_sample_weight animal_count',
  share: 'vote_share progress_share enrol_share discount_rate reach_share',
  distance: 'home_distance site_distance',
  budget: 'budget_granted course_fee',
  salary_coef: 'salary_coef_before salary_coef_new support_coef',
  salary_step: 'salary_step_before salary_step_new',
  land: 'room_area floor_area built_area used_area land_plot_area land_taken',

  // Codes and numbers of papers.
  card_no: 'library_card party_card youth_card union_card bhyt_no visitor_card',
  award_decision_no: 'recognition_no raise_decision_no discipline_no founding_no',
  record_no: 'dossier_code vital_no support_decision',

  // Names and kinds of things.
  subject_name: 'subject_main exam_subject subject_secondary',
  class_name:
    'teaching_class homeroom_class now_class next_class last_class wanted_class inclusive_class',
  school_name: 'now_school wanted_school',
  room_name: 'dorm_room room exam_room',
  award_title: 'award_wanted pupil_award year_award award_registered',
  award: 'award_form_wanted year_award gift',
  classification:
    'health_class lesson_class official_rating initiative_result graduation_class degree_class youth_rating party_rating professional_standard fitness week_class',
  evidence: 'evidence_link evidence_name',
  theme: 'activity_theme theme_branch',
  activity_people: 'activity_group',
  ethnic_lang: 'subject_ethnic_language',
  age_group: 'group_name',
  asset_name: 'device goods food_name donation_goods equipment_used device_lent',
  leave_days: 'absent_days',
  leave_place: 'home_leave_to',
  leave_from: 'home_leave_on',
  leave_until: 'home_leave_back',
  back_on: 'home_leave_back',
  attendance: 'session_morning session_afternoon points_attendance',
  attendance_session: 'study_shift exam_session work_shift',
  fee_level: 'support_per_month',
  scholarship_amount: 'support_per_month',
  attachments: 'voucher_attached evidence enrol_papers accessories',
  achievement: 'athlete_result contest_prize',
  activity: 'contest volunteer_round movement',
  course: 'topic_meeting',
  job_title: 'position_type rank_name position_group',
  position_group: 'position_type',
  end_actual: 'end_date',
  unit: 'contest_team team lead_unit requester_unit applicant_unit',
  in_charge:
    'contest_coach pioneer_class_leader performer handler lead_unit asset_keeper club_head trip_bus_head',
  performer: 'lead_unit handler club_head',
  visit_purpose: 'purpose',
  document_signer: 'representative',
  goods: 'food_name device',
  book_shelf: 'warehouse',
  asset_place: 'warehouse book_shelf asset_user',
  asset_code: 'goods_code',
  asset_kind: 'goods_kind',
  company: 'supplier',
  supplier: 'food_supplier donor contractor',
  unit_price: 'quoted_price meal_price',
  contract_worth: 'accepted_worth',
  is_paid: 'payment_state fee_received youth_fee_paid',
  repair_content: 'incident_handling remedy',
  broken_reason: 'incident_content ticket_content',
  asset_needed: 'asset_missing',
  temperature: 'food_temperature',
  illness: 'illness_now epidemic illness_other',
  first_aid: 'treatment',
  treatment: 'incident_handling',
  trip_place: 'leave_place',
  petitioner: 'visitor_name submitter_name discovered_by',
  full_name: 'petitioner athlete_name initiative_author',
  visit_date: 'reception_date',
  answer_by: 'end_planned',
  married_on: 'marriage_registered',
  participants: 'summoned_count',
  party_cell: 'party_move_to',

  // Sums, stock and papers, by who looks at them.
  balance: 'balance_end budget_left left_today',
  incident_handling: 'asset_handling',
  has_vneid: 'bdhvs_vneid',
  payer: 'submitter_name',
  requester: 'broken_by',
  course_teacher: 'helper',
  join_day: 'pioneer_date youth_union_date union_date',
  toilets: 'latrine',
  use_purpose: 'land_kind',
  procedure_code: 'dossier_code',
  fee_kind: 'fee_name',
  received_by: 'deputed',
  term: 'school_year',
  address: 'last_residence',
  reported_on: 'broken_on',
  discovered_by: 'broken_by',
  wanted_help: 'proposal',
  period_sum: 'stock_in stock_out',
  livelihood: 'job',
  payment_method: 'submit_way',
  author: 'initiative_author',
  comment_head: 'instruction',
  bus_turn: 'bus_go bus_back',
  violation: 'exam_violation',
  policy_category: 'social_protection',
  meal_count: 'meals_pupils meals_staff',
  support_amount: 'support_per_month',
  sheets_count: 'papers_out',
  lessons_total: 'papers_count',
  handling_unit: 'lead_unit',
  certificate: 'certificate_given',
  overweight_obese: 'overweight obese',
  gum_disease: 'tartar',
  vaccination: 'vaccination_complete',
  donated: 'fee_donation',
  phone: 'otp_phone message_phone',
  goal: 'individual_goal',
  fee_cleaning: 'points_cleaning',
  lesson_points: 'points_register',
  asset_condition: 'state_when_lent',
  serial_no: 'device_serial',
  borrowed_on: 'laid_out_on',
  risk: 'dropout_risk',
  donation_goods: 'gift',
  graduation_year: 'level_graduation_year',
  school_level: 'level_graduated',
  spending: 'spent_today',
  rank: 'week_rank',
  pupil_support: 'growth_measures intervention',
  leave_class: 'stopped_class',
  refraction: 'far_sighted astigmatism',
  tonsils: 'ent_other',
  nutrition: 'weight_normal',
  wanted_school: 'wanted_university',
  insurance_months: 'insurance_term',
  insurance_fee: 'insurance_own_part',
  visitors_count: 'companions_count',
  subject_group: 'subject_group_1 subject_group_2 subject_group_3',
  fee_donation: 'fee_study_fund',
  score_avg_all: 'score_avg_year',
  diagnosis: 'animal_disease',
  epidemic: 'animal_disease',
};

const widerOf = new Map<string, Set<string>>();
for (const [wider, cases] of Object.entries(CASES)) {
  for (const one of cases.split(' ')) widerOf.set(one, (widerOf.get(one) ?? new Set()).add(wider));
}

/** True when one attribute is a case of the other. */
export function isCaseOf(a: string, b: string): boolean {
  return widerOf.get(a)?.has(b) === true || widerOf.get(b)?.has(a) === true;
}
