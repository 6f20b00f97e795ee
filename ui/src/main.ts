/** Opens the screens. */
import { mount } from 'svelte';
import App from './App.svelte';
import { writeDrafts } from './draft';
import { said } from './parts/said.svelte';
import { revision } from './revision.svelte';
import { go } from './route.svelte';
import { listenToShell } from './shell';
import './style/fonts.css';
import './style/tokens.css';
import './style/base.css';
import { t } from './words';

listenToShell({
  changed: () => revision.bump(),
  open: go,
  noToasts: () => said.done(t('background-no-toasts'), null),
  closing: () => void writeDrafts(),
});
mount(App, { target: document.getElementById('app')! });
