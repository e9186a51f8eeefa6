import { CASES_OF_COMMUNES } from './cases-of-communes';

/**
 * Attributes that ask for one case of a wider one: where a form or a table says only the wider one,
 * its case may be meant ("Từ ngày" on a form of leave is "Nghỉ từ ngày"). Each line is a wider
 * attribute with its cases.
 */
const CASES: Readonly<Record<string, string>> = {
  // Days.
  start_date:
    'meal_from leave_from home_leave_on held_on trial_from course_from insurance_from contract_from support_from room_from effective_from initiative_from residence_from start_planned start_actual done_at assigned_on trip_from stay_from absent_from_home guardianship_from works_began business_from loan_date militia_from event_from stocked_on work_from hospital_from',
  end_date:
    'leave_until home_leave_back support_until trial_until term_until move_until course_until insurance_until contract_until meal_until room_until effective_until card_until end_planned end_actual residence_until trip_until stay_until absent_until guardianship_ended works_ended business_stopped hospital_until',
  expiry_date:
    'end_date card_until certificate_expiry contract_until warranty_until effective_until permit_until loan_due',
  issue_date:
    'national_id_issue_date certificate_date card_issued passport_issue_date birth_certificate_date party_card_date health_card_date permit_date license_date land_paper_date',
  issue_place: 'national_id_issue_place certificate_place',
  deadline: 'answer_by due_date pay_by return_by end_planned fix_by extended_until',
  done_on: 'handled_on learned_on end_actual end_date',
  salary_date: 'salary_date_before salary_date_new',
  transfer_date: 'arrival_date leave_date',
  award_date: 'decision_date awarded_on',
  decision_date: 'recognition_date pupil_discipline_date support_decided land_changed_on',
  exam_day: 'contest_date tested_on',
  absent_count: 'absent_total candidates_absent absent_with_reason absent_pupils',
  absent_pupils: 'absent_total candidates_absent',
  present_count: 'present_total candidates_present',

  // Why, where, how.
  reason:
    'leave_reason transfer_reason quit_reason absence_reason award_reason discipline_reason refusal_reason move_reason raise_reason asset_increase_reason asset_decrease_reason class_change_reason incident_cause visit_purpose broken_reason psychology_issue late_reason support_stop_reason correction_reason stay_reason absent_reason guardianship_reason adoption_reason jobless_reason no_contraception_reason deferral failed_reason not_considered vaccination_refusal not_schooled_reason disability_cause deduction_reason no_return_reason',
  causes: 'incident_cause quit_reason broken_reason',
  purpose:
    'use_purpose visit_purpose borrow_purpose donation_purpose trip_purpose paper_purpose stay_reason loan_purpose',
  place:
    'leave_place course_place incident_place exam_site injection_place party_place youth_place asset_place home_leave_to room trip_place last_residence worship_place mediation_place culture_house club_place meeting_point award_way intervention_place violation_place counter',
  status:
    'asset_condition health book_condition borrow_status account_status approval progress handled attendance borrow_status house_state payment_state contract_state counselling_result clean_state treatment_result in_time is_returned work_state housing_form business_state',
  duration: 'exam_minutes course_time leave_time course_periods contract_length loan_months',
  description: 'evidence_note incident_content broken_reason',
  content:
    'task criterion award_content violation repair_content document_summary activity inspection_content fee_name spend_name course visit_purpose citizen_reception home_visit psychology_issue trip_purpose contract_name correction_field residence_request estate dispute told_topic voter_matter confirm_matter',
  comment:
    'comment_homeroom comment_subject comment_head comment_competence comment_virtue lesson_comment comment_pioneer_head council_opinion superior_opinion team_opinion',
  note: 'comment description evidence_note advice',
  result:
    'follow_up course_result inspection_result task_result handled test_result contest_prize initiative_result achievement counselling_result reached athlete_result progress treatment_result repair_result fix_result final_test mediation_result selection_result cultural_result patrol_finding campaign_result',

  // Numbers and sums.
  amount:
    'requested_amount approved_amount donated support_amount support_total repair_cost advance scholarship_amount award_money insurance_fee fee paid to_pay meal_price fine damage_amount support_per_month fee_level meal_month due debit_amount credit_amount unit_fee total_income net_income contract_worth accepted_worth quoted_price procedure_fee compensation meal_money_kept period_price land_tax gift_worth rent remittance jobless_benefit worship_allowance survivor_allowance care_allowance back_pay own_share loan_left loan_interest stall_fee rubbish_fee tax_due association_fee residents_share disbursed mediation_pay forest_pay production_cost fee_taken principal_paid association_fund',
  quantity:
    'document_copies asset_present asset_needed book_count borrowed_count asset_quantity stock_in stock_out participants computers balance food_sample_weight animal_count quantity_asked quantity_by_papers quantity_really_in quantity_really_out quantity_given quantity_taken used_amount bought_count gifts_count animals_sold trees leaflets seed_kg food_bought food_used food_norm',
  share:
    'vote_share progress_share enrol_share discount_rate reach_share disbursed_share loan_rate building_density vaccinated_share share_satisfied',
  distance: 'home_distance site_distance',
  budget: 'budget_granted course_fee capital_planned',
  salary_coef: 'salary_coef_new support_coef salary_coef_before',
  salary_step: 'salary_step_new salary_step_before',
  land: 'room_area floor_area built_area used_area land_plot_area land_taken stall_area forest_area pond_area field_area harvested_area damaged_area new_area donated_land rice_area annual_crop_area perennial_area farmland_total ground_area living_area',

  // Codes and numbers of papers.
  card_no:
    'library_card party_card youth_card union_card bhyt_no visitor_card association_card voter_card',
  award_decision_no: 'recognition_no raise_decision_no discipline_no founding_no',
  record_no: 'dossier_code vital_no support_decision military_no residence_no penalty_no',

  // Names and kinds of things.
  subject_name: 'subject_main exam_subject subject_secondary',
  class_name:
    'teaching_class homeroom_class now_class next_class last_class wanted_class inclusive_class',
  school_name: 'now_school wanted_school',
  room_name: 'dorm_room room exam_room',
  award_title: 'award_wanted pupil_award year_award award_registered',
  award:
    'award_form_wanted year_award flag certificate_of_merit paper_of_praise order_medal gift emulation_flag medal',
  classification:
    'health_class lesson_class official_rating initiative_result graduation_class degree_class youth_rating party_rating professional_standard fitness week_class',
  evidence: 'evidence_link evidence_name kinship_proof',
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
  attachments: 'voucher_attached evidence enrol_papers accessories kinship_proof housing_paper',
  achievement: 'athlete_result contest_prize',
  activity: 'contest volunteer_round movement worship_event',
  course: 'topic_meeting',
  job_title: 'position_type rank_name position_group religious_title militia_post',
  position_group: 'position_type',
  end_actual: 'end_date works_ended',
  unit: 'contest_team team lead_unit requester_unit applicant_unit',
  in_charge:
    'contest_coach pioneer_class_leader performer handler lead_unit asset_keeper club_head trip_bus_head',
  performer: 'lead_unit handler document_writer club_head',
  visit_purpose: 'purpose',
  document_signer: 'representative',
  goods: 'food_name device business_line',
  book_shelf: 'warehouse',
  asset_place: 'warehouse book_shelf asset_user',
  asset_code: 'goods_code',
  asset_kind: 'goods_kind',
  company: 'supplier abroad_company last_employer business_name',
  supplier: 'food_supplier donor contractor quoter chosen_supplier business_name',
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
  full_name:
    'petitioner athlete_name initiative_author animal_owner forest_owner forest_keeper taxpayer trader donors_of_land violator land_owner member_name',
  visit_date: 'reception_date',
  answer_by: 'end_planned',
  married_on: 'marriage_registered',
  participants: 'summoned_count expected_people told_people',
  party_cell: 'party_move_to',
  document_archive: 'archive_box archive_shelf archive_unit original_kept',
  stock_in: 'quantity_really_in',
  stock_out: 'quantity_really_out quantity_given',
  quoted_price: 'winning_price',
  vaccine_lot: 'batch_no',
  asset_good: 'asset_in_use',
  asset_broken: 'asset_unrepairable asset_repairable',
  warehouse: 'store_from store_to',
  voucher_no: 'invoice_no receipt_no payment_no store_in_no store_out_no',
  issuer: 'issuer_or_performer',
  support_from: 'insurance_month_from dependant_from support_decided',
  support_until: 'insurance_month_until dependant_until',

  // Sums, stock and papers, by who looks at them.
  balance: 'balance_end budget_left loan_left left_today',
  incident_handling: 'asset_handling remedial_order',
  has_vneid: 'bdhvs_vneid vneid_people',
  payer: 'submitter_name taxpayer',
  requester: 'broken_by',
  course_teacher: 'helper',
  join_day: 'pioneer_date youth_union_date union_date',
  toilets: 'latrine latrine_ok',
  use_purpose: 'land_kind paper_purpose loan_purpose',
  procedure_code: 'dossier_code',
  fee_kind: 'fee_name',
  received_by: 'deputed result_taker',
  term: 'school_year',
  address:
    'last_residence hamlet business_address residence_before residence_next absent_to stay_host lodging birth_facility',
  reported_on: 'broken_on stay_told_on minuted_on',
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
  support_amount:
    'support_per_month worship_allowance survivor_allowance care_allowance jobless_benefit gift_worth',
  sheets_count: 'papers_out',
  lessons_total: 'papers_count',
  handling_unit: 'lead_unit reply_agency',
  certificate: 'certificate_given',
  overweight_obese: 'overweight obese',
  gum_disease: 'tartar',
  vaccination: 'vaccinated_fully',
  donated: 'fee_donation',
  phone: 'otp_phone message_phone',
  goal: 'individual_goal',
  fee_cleaning: 'points_cleaning rubbish_fee',
  lesson_points: 'points_register',
  time_in: 'hand_in_time',
  time_out: 'hand_out_time',
  asset_condition: 'state_when_lent business_state',
  serial_no: 'device_serial',
  borrowed_on: 'laid_out_on',
  risk: 'dropout_risk',
  donation_goods: 'gift livelihood_support',
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
  certificate_date: 'land_paper_date',
  buffaloes_cattle: 'cattle_lost',
  poultry: 'poultry_lost',
  residence_wanted: 'hamlet',
  business_address: 'hamlet',
  document_sender: 'reply_agency',
  marital: 'marital_before',
  relation: 'household_role',
  confirmer: 'commune_opinion hamlet_opinion',
  survey_date: 'listed_on',
  sent_on: 'listed_on',
  field_area: 'rice_area annual_crop_area perennial_area farmland_total',
  recruit_date: 'work_from',
  built_area: 'ground_area',
  residence_next: 'evacuated_to',
  household_count: 'households_hit households_guided',
  internet: 'internet_households',
  animal: 'fish',
  reach_share: 'vaccinated_share',
  rice_kg: 'relief_rice',
  refusal_reason: 'failed_reason',
  crop_seed: 'tree_kind',
  crop: 'tree_kind',
  vaccine: 'animal_vaccine',
  application_date: 'petition_written_on',
  document_date: 'petition_written_on',
  reception_date: 'mediated_on mediation_asked_on',
  illness_from: 'outbreak_on',
  incident_date: 'disaster_date burnt_on outbreak_on',
  other_name: 'religious_name',
  incident_kind: 'dispute_kind',
  petition_kind: 'dispute_kind',
  incident_content: 'dispute',
  citizen_reception: 'dispute voter_matter',
  livestock: 'buffaloes_cattle buffaloes cattle pigs poultry',
  animal_count: 'buffaloes cattle buffaloes_cattle pigs poultry goats dogs sows',
  injured_count: 'people_hurt',
  damaged_area: 'rice_lost vegetables_lost',
  animals_dead: 'cattle_lost poultry_lost',
  crop_output: 'timber',
  budget_spent: 'disbursed',
  funding: 'lender',
  follower: 'works_supervisor',
  contractor: 'builder',
  army_unit: 'military_unit',
  political_organization: 'association',
  position_union: 'association_role',
  discipline: 'penalty_kind',
  labourers: 'business_workers',
  ownership: 'business_kind stall_kind',
  goods_kind: 'business_line',
  business_field: 'business_line',
  due: 'tax_owed loan_left',
  loan_amount: 'loan_wanted loan_granted',
  requested_amount: 'loan_wanted',
  approved_amount: 'loan_granted',
  start_planned: 'works_began',
  start_actual: 'works_began',
  permit_no: 'business_code business_license',
  helper: 'population_helper',
  council_opinion: 'disability_council',
  in_school: 'lacks_child_schooling',
  house_state: 'lacks_house house_up_to_standard',
  hospital_moved: 'birth_facility',
  surveyor: 'population_helper',
  country: 'abroad_country',
  workplace: 'last_employer',
  month: 'pay_month',
  burial_place: 'grave',
  household_goods: 'household_devices',
  donor: 'gift_giver sponsor',
  disability_share: 'injury_share',
  household_kind: 'class_at_end class_at_start household_merit household_social household_minority',
  support_per_month: 'worship_allowance survivor_allowance care_allowance jobless_benefit',
  job: 'trade_learned',
  trip_stay: 'lodging',
  trip_nights: 'stay_nights',
  room: 'lodging_room',
  dorm_room: 'lodging_room',
  water_source: 'water_ok clean_water lacks_water',
  clean_water: 'water_ok',
  latrine: 'latrine_ok lacks_latrine',
  residence_until: 'stay_until',
  residence_from: 'stay_from',
  epidemic: 'animal_disease',
  ...CASES_OF_COMMUNES,
};

const widerOf = new Map<string, Set<string>>();
for (const [wider, cases] of Object.entries(CASES)) {
  for (const one of cases.split(' ')) widerOf.set(one, (widerOf.get(one) ?? new Set()).add(wider));
}

/** True when one attribute is a case of the other. */
export function isCaseOf(a: string, b: string): boolean {
  return widerOf.get(a)?.has(b) === true || widerOf.get(b)?.has(a) === true;
}

/** Wider ones that nearly anything is a case of: nothing but shared words says that it is meant. */
const WIDEST: ReadonlySet<string> = new Set([
  'amount',
  'unit',
  'place',
  'result',
  'status',
  'content',
]);

/** Cases that take no value of the wider one: a whole address is no hamlet. */
const NARROW: ReadonlySet<string> = new Set(
  'hamlet residence_before residence_next absent_to stay_host lodging birth_facility trade_learned last_employer'.split(
    ' ',
  ),
);

const related = new Map<string, Set<string>>();
for (const [wider, cases] of Object.entries(CASES)) {
  if (WIDEST.has(wider)) continue;
  for (const one of cases.split(' ')) {
    related.set(one, (related.get(one) ?? new Set()).add(wider));
    if (!NARROW.has(one)) related.set(wider, (related.get(wider) ?? new Set()).add(one));
  }
}

/** The wider attributes and the cases of one, where no word need say that it is meant. */
export function relatedTo(attribute: string): Iterable<string> {
  return related.get(attribute) ?? [];
}

const casesOf = (wider: string): string[] => [wider, ...(CASES[wider]?.split(' ') ?? [])];
const BEGINNINGS: ReadonlySet<string> = new Set(casesOf('start_date'));
const ENDS: ReadonlySet<string> = new Set([...casesOf('end_date'), ...casesOf('expiry_date')]);

/** True when all that the one names begins something and all that the other names ends it. */
export function areBeginningAndEnd(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const isAll = (names: ReadonlySet<string>, of: ReadonlySet<string>) =>
    names.size > 0 && [...names].every((one) => of.has(one));
  return (isAll(a, BEGINNINGS) && isAll(b, ENDS)) || (isAll(a, ENDS) && isAll(b, BEGINNINGS));
}
