/** Opens the screens. */
import { mount } from 'svelte';
import App from './App.svelte';
import { askAhead } from './api';
import { writeDrafts } from './draft';
import { said } from './parts/said.svelte';
import { revision } from './revision.svelte';
import { go } from './route.svelte';
import { deskLanguage, listenToShell } from './shell';
import './style/fonts.css';
import './style/tokens.css';
import './style/base.css';
import { readFirstWords, t } from './words';

/** Of the typefaces, the files that a name in any of our languages needs: read while the rest is on its way. */
const LETTERS = 'ač';
// What everything else waits for is asked for first; the window knows the desk's language already.
askAhead('desk_state');
const spoken = deskLanguage();
if (spoken) void readFirstWords(spoken);
for (const name of ['Inter', 'Literata']) void document.fonts.load(`1em "${name} Variable"`, LETTERS);

listenToShell({
  changed: () => revision.bump(),
  open: go,
  noToasts: () => said.done(t('background-no-toasts'), null),
  closing: () => void writeDrafts(),
});
mount(App, { target: document.getElementById('app')! });
