import { render } from 'preact';
import { Popup } from '../../components/popup/Popup';
import { POPUP_TABS } from '../../components/popup/types';
import '../../components/page/page.css';
import { fillModel, model } from './model';
import { port } from './port';

// In a tab (`popup.html?tab`) and on phones the window gives the width; the desktop popup takes its own.
const query = new URLSearchParams(location.search);
if (!query.has('tab') && !/Android/.test(navigator.userAgent)) document.body.classList.add('jn-in-popup');
else document.body.classList.add('jn-wide');

const root = document.getElementById('root');
if (root) {
  // Asked for first, so that the answer is on its way while the frame is drawn.
  void fillModel();
  const startTab = POPUP_TABS.find((tab) => `#${tab}` === location.hash);
  render(<Popup model={model} port={port} startTab={startTab} />, root);
}
