import { defineBackground } from 'wxt/utils/define-background';
import { openPanelOnAction } from '../panel/host/open-on-action';

export default defineBackground(() => {
  openPanelOnAction();
});
