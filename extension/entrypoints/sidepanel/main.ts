import { afterFirstPaint } from '../../panel/after-first-paint';
import { loadPico } from '../../panel/load-pico';

const root = document.getElementById('panel');
if (root) {
  afterFirstPaint(async () => {
    const [{ startPanel }] = await Promise.all([import('../../panel/start'), loadPico()]);
    startPanel(root);
  });
}
