import { PROVINCES } from '../places';
import type { Field } from './field';

/** Two addresses whose labels repeat: only the box above tells them apart. */
export const ADDRESS_FIELDS = [
  {
    key: 'perm_province',
    label: 'Tỉnh/Thành phố',
    group: 'permanent',
    control: 'select',
    name: 'ddlTinhThuongTru',
    required: true,
    options: PROVINCES,
  },
  {
    key: 'perm_commune',
    label: 'Phường/Xã',
    group: 'permanent',
    control: 'commune',
    name: 'ddlXaThuongTru',
    required: true,
    provinceKey: 'perm_province',
  },
  {
    key: 'perm_hamlet',
    label: 'Tổ/Thôn/Xóm',
    group: 'permanent',
    control: 'text',
    name: 'txtThonThuongTru',
    maxLength: 100,
  },
  {
    key: 'current_province',
    label: 'Tỉnh/Thành phố',
    group: 'current',
    control: 'select',
    name: 'ddlTinhHienNay',
    required: true,
    options: PROVINCES,
  },
  {
    key: 'current_commune',
    label: 'Phường/Xã',
    group: 'current',
    control: 'commune',
    name: 'ddlXaHienNay',
    required: true,
    provinceKey: 'current_province',
  },
  {
    key: 'current_hamlet',
    label: 'Tổ/Thôn/Xóm',
    group: 'current',
    control: 'text',
    name: 'txtThonHienNay',
    maxLength: 100,
  },
  {
    key: 'current_address',
    label: 'Địa chỉ cụ thể',
    group: 'current',
    control: 'textarea',
    name: 'txtDiaChiHienNay',
    maxLength: 250,
    hint: 'Số nhà, đường hoặc bản, xã, tỉnh',
  },
] as const satisfies readonly Field[];
