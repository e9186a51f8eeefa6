/** Every kind of control that a form may offer; see `ControlKind`. */
export const CONTROL_KINDS = [
  'text',
  'textarea',
  'number',
  'date',
  'select',
  'radio',
  'checkbox',
  'multi',
  'combobox',
] as const;
