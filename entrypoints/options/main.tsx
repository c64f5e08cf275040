import { render } from 'preact';
import { Options } from '../../components/options/Options';
import '../../components/page/page.css';
import { followSettings } from '../shared/settings-model';
import { fillModel, model } from './model';
import { port } from './port';

document.body.classList.add('jn-wide');
const root = document.getElementById('root');
if (root) {
  render(<Options model={model} port={port} />, root);
  void followSettings();
  void fillModel();
}
