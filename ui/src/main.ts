/** Opens the screens. */
import { mount } from 'svelte';
import App from './App.svelte';
import { said } from './parts/said.svelte';
import { revision } from './revision.svelte';
import { go } from './route.svelte';
import { listenToShell } from './shell';
import './style/fonts.css';
import './style/tokens.css';
import './style/base.css';
import { t } from './words';

listenToShell(() => revision.bump(), go, () => said.done(t('background-no-toasts'), null));
mount(App, { target: document.getElementById('app')! });
