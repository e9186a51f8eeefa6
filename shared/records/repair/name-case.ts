import { properName, upperName } from '../../vietnamese';
import { change, type RepairOptions, type ValueRepair } from './change';

/** Anything else in a name field ("Nguyễn Văn A (HSKT)") may be more than a name. */
const ONLY_A_NAME = /^[\p{L}\p{M} '’ʼ.-]+$/u;

/** Nearly every name of a list, and nothing to look at closely. */
const PROPER = /^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*)*$/u;

/** Names in the wanted capitals. */
export function nameCase(wanted: RepairOptions['names']): ValueRepair {
  return wanted === 'upper' ? written(upperName) : unless(PROPER, written(properName));
}

function written(write: (name: string) => string): ValueRepair {
  return (text) => {
    const after = ONLY_A_NAME.test(text) ? write(text) : text;
    return after === text ? null : change('name-case', 'safe', after);
  };
}

function unless(right: RegExp, repair: ValueRepair): ValueRepair {
  return (text) => (right.test(text) ? null : repair(text));
}
