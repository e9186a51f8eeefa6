import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import '../panel/reader/without-eval';
import { answerCalls } from '../panel/reader/answer-calls';

/** The worker of the panel: reads and checks whole tables, so that the panel never stands still. */
export default defineUnlistedScript(() => {
  answerCalls();
});
