import type { ComponentChildren } from 'preact';
import { Notice } from '../../../shared/ui';
import { t } from '../language';
import type { Message, Sentence } from '../work/message';

const sentence = ({ key, params }: Sentence) => t(key, params);

/** A message of the work, said in the panel's language. */
export function MessageNotice({
  message,
  children,
}: {
  message: Message;
  children?: ComponentChildren;
}) {
  const { meaning, what, why, next } = message;
  return (
    <Notice
      meaning={meaning}
      what={sentence(what)}
      why={typeof why === 'string' ? why : why && sentence(why)}
      next={next && sentence(next)}
    >
      {children}
    </Notice>
  );
}
