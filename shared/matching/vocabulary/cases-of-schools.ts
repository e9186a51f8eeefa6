/** Cases (`./cases.ts`) of what grids of lessons, pupils and their keeping ask for. */
export const CASES_OF_SCHOOLS: Readonly<Record<string, string>> = {
  comment_subject: 'lesson_comment',
  exempted: 'discount_rate',
  sight_right: 'sight_right_bare',
  sight_left: 'sight_left_bare',
  trip_place: 'outing',
  trip_companions: 'contest_coach',
  club_schedule: 'training_days',
  sessions_joined: 'tutored_sessions',
  incident_date: 'violation_date',
  home_visit: 'with_family',
  goal: 'objective_lesson requirement',
  incident_handling: 'discipline',
  shift_taken_by: 'substitute',
  pupil_support: 'handling_support',
  causes: 'weak_cause',
};
