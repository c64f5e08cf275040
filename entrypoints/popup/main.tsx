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

/** A slow storage must not leave the window empty. Milliseconds. */
const LONGEST_WAIT = 40;

const root = document.getElementById('root');
if (root) {
  const startTab = POPUP_TABS.find((tab) => `#${tab}` === location.hash);
  // What is in storage is there after a few milliseconds: waiting for it draws the popup once instead of twice.
  const first = fillModel();
  void Promise.race([first, new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT))]).then(() =>
    render(<Popup model={model} port={port} startTab={startTab} />, root),
  );
}
