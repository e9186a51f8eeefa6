import { checkAgainstEarlier } from './alive/against-earlier';
import { checkStale } from './alive/stale';
import { checkNearBirths, checkNearNames } from './doubles/near-person';
import { checkOneSpelling } from './doubles/one-spelling';
import { checkSamePerson } from './doubles/same-person';
import { checkUnique, checkUniqueWithin } from './doubles/same-value';
import type { Check } from './fault';
import { checkFormats } from './formats';
import { checkLists } from './lists/check-lists';
import { checkCommunes } from './places/communes';
import { checkDistricts } from './places/districts';
import { checkAges, checkClassAgainstGrade, checkGradeAges } from './relations/age';
import { checkBirthPlaces } from './relations/birth-place';
import { checkDateOrder } from './relations/date-order';
import { checkExclusive, checkGrounds } from './relations/grounds';
import { checkParents } from './relations/parents';
import { checkParts } from './relations/parts';
import { checkPersonalIds } from './relations/personal-id-check';
import { checkSamePhones, checkSharedPhones } from './relations/phones';
import { checkSexAgainstName, checkSexAgainstTick } from './relations/sex';
import { checkRecommended, checkRequired } from './required';
import { checkTexts } from './text/check-texts';
import { checkLegacy } from './text/legacy';

/** All checks; each is one step of the progress. */
export const CHECKS: readonly Check[] = [
  checkRequired,
  checkRecommended,
  checkFormats,
  checkLists,
  checkCommunes,
  checkDistricts,
  checkPersonalIds,
  checkBirthPlaces,
  checkSexAgainstTick,
  checkSexAgainstName,
  checkAges,
  checkGradeAges,
  checkClassAgainstGrade,
  checkParents,
  checkDateOrder,
  checkGrounds,
  checkExclusive,
  checkParts,
  checkSharedPhones,
  checkSamePhones,
  checkUnique,
  checkUniqueWithin,
  checkSamePerson,
  checkNearNames,
  checkNearBirths,
  checkOneSpelling,
  checkTexts,
  checkLegacy,
  checkStale,
  checkAgainstEarlier,
];
