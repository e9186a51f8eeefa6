import { splitName } from '../../vietnamese';
import type { Derivation } from './reader';

/** Vietnamese names: the given name is the last word, all before it are family and middle names. */
export const NAME_DERIVATIONS: readonly Derivation[] = [
  {
    field: 'full_name',
    from: { all: ['family_middle_name', 'given_name'] },
    how: 'combined',
    read: (texts) => texts.filter((text) => text !== '').join(' '),
  },
  {
    field: 'family_middle_name',
    from: { all: ['full_name'] },
    how: 'split',
    read: ([name = '']) => splitName(name).familyMiddle,
  },
  {
    field: 'given_name',
    from: { all: ['full_name'] },
    how: 'split',
    read: ([name = '']) => splitName(name).given,
  },
];
