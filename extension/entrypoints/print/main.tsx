import '../../../shared/ui/base.css';
import '../../panel/print-page.css';
import { startPrintPage } from '../../panel/start-print-page';

const root = document.getElementById('paper');
if (root) startPrintPage(root, location.hash.slice(1));
