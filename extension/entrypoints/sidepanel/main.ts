import '../../../shared/ui/base.css';
import '../../panel/panel.css';
import '../../panel/lists.css';
import '../../panel/data.css';
import { afterFirstPaint } from '../../panel/after-first-paint';

const root = document.getElementById('panel');
if (root) {
  afterFirstPaint(async () => {
    const { startPanel } = await import('../../panel/start');
    startPanel(root);
  });
}
