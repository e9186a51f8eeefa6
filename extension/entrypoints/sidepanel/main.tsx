import '../../../shared/ui/base.css';
import '../../panel/panel.css';
import '../../panel/lists.css';
import '../../panel/data.css';
import { startPanel } from '../../panel/start';

const root = document.getElementById('panel');
if (root) startPanel(root);
