export { Button, type ButtonKind, type ButtonProps } from './button';
export { type Figure, Figures, type FiguresProps } from './figures';
export { Mark, MarkIcon, type Meaning } from './mark';
export { Notice, type NoticeProps } from './notice';
export { OptionList, type OptionListProps } from './option-list';
export { ProgressBar, type ProgressBarProps } from './progress-bar';
export { Steps, type StepsProps } from './steps';
