/** Opens the screens. */
import { mount } from 'svelte';
import App from './App.svelte';
import { revision } from './revision.svelte';
import { go } from './route.svelte';
import { listenToShell } from './shell';
import './style/fonts.css';
import './style/tokens.css';
import './style/base.css';

listenToShell(() => revision.bump(), go);
mount(App, { target: document.getElementById('app')! });
