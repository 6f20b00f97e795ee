/** The only door to the window around the screens; in a plain browser the same words go over the loopback address. */
import { convertFileSrc, invoke, isTauri } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';

/** What came back instead of an answer; `body` is the book's own refusal when there was one. */
export class Refused {
  constructor(readonly body: unknown) {}
}

export function inTauri(): boolean {
  return isTauri();
}

/** The language of the desk, as the window says it to its page from the beginning; a browser says nothing. */
export function deskLanguage(): string | undefined {
  return (window as { deskLanguage?: string }).deskLanguage;
}

/** Carries one question (`ask`) or one change (`tell`) to the book. */
export async function send(door: 'ask' | 'tell', name: string, args: unknown): Promise<unknown> {
  if (inTauri()) return invoke(door, { name, args }).catch(refuse);
  // Relative, so that the secret path in the address goes along.
  return post(`${door}/${name}`, JSON.stringify(args), 'application/json');
}

/** What is looked for: files of contacts, tables and calendars, photos, or a folder. */
export type Wanted = 'book' | 'photos' | 'folder';

/** Lets the person choose; gives a one-time token for each file, none when nothing was chosen. */
export async function chooseFiles(wanted: Wanted, accept: string): Promise<string[]> {
  if (inTauri()) return invoke<string[]>('pick_files', { wanted }).catch(refuse);
  // A browser gives no folder: the door has one that was named when it was started.
  if (wanted === 'folder') return [((await post('folder', '', 'text/plain')) as { token: string }).token];
  const files = await chooseInBrowser(accept);
  return Promise.all(files.map(sendFile));
}

/** Where a picture of the album is drawn from; nothing of it stays outside the book. */
export function pictureAddress(name: string): string {
  return inTauri() ? convertFileSrc(name, 'photo') : `photo/${name}`;
}

/** Lets the person choose where a file of the book goes: the question whose answer it is. False when she changed her mind. */
export async function saveFile(name: string, args: unknown): Promise<boolean> {
  // The window writes it without showing the page what is in it.
  if (inTauri()) return invoke<boolean>('save_file', { ask: name, args }).catch(refuse);
  const file = (await send('ask', name, args)) as { name: string; text: string } | { name: string; bytes: string };
  const contents = 'text' in file ? file.text : Uint8Array.from(atob(file.bytes), (letter) => letter.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([contents]));
  press(address, file.name);
  // The browser has taken it by the next turn.
  setTimeout(() => URL.revokeObjectURL(address));
  return true;
}

/** Opens a messenger, the mail or the phone with this address; the window lets no other kind through. */
export async function openLink(url: string): Promise<void> {
  if (inTauri()) return invoke<void>('open_link', { url }).catch(refuse);
  press(url);
}

type Drops = { over: (here: boolean) => void; dropped: (tokens: Promise<string[]>) => void };
/** Only the last of them hears of a file. */
const taking: Drops[] = [];
let stopHearing: (() => void) | null = null;

/**
 * Hears of files dragged over the window (`over`) and let go there (`dropped`, as one-time
 * tokens on their way), unless somebody in front does. Gives back how to stop listening.
 */
export function hearDrops(drops: Drops, behind: boolean): () => void {
  if (behind) taking.unshift(drops);
  else taking.push(drops);
  const over: Drops['over'] = (here) => taking.at(-1)?.over(here);
  const dropped: Drops['dropped'] = (tokens) => taking.at(-1)?.dropped(tokens);
  stopHearing ??= inTauri() ? dropsInWindow(over, dropped) : dropsInBrowser(over, dropped);
  return () => {
    taking.splice(taking.indexOf(drops), 1);
    if (taking.length > 0) return;
    stopHearing?.();
    stopHearing = null;
  };
}

/** What the computer does by itself: start the program, open the book with its keyring; showing the window, and quitting. */
export type Wish = 'starts' | 'start_on' | 'start_off' | 'keyring_on' | 'keyring_off' | 'drawn' | 'quit';

/** Asks it of the computer; answers whether it is so now. In a browser there is nothing to ask. */
export async function askComputer(wish: Wish): Promise<boolean> {
  return inTauri() ? invoke<boolean>('computer', { wish }).catch(refuse) : false;
}

/** Hears of files the program was started with, once for each, as tokens on their way. Gives back how to stop listening. */
export function hearGiven(given: (tokens: Promise<string[]>) => void): () => void {
  if (!inTauri()) return () => {};
  const take = () => {
    const tokens = invoke<string[]>('pick_files', { wanted: 'given' }).catch(refuse);
    void tokens.then((some) => some.length > 0 && given(tokens), () => given(tokens));
  };
  take();
  const heard = listen('files_given', take);
  return () => void heard.then((stop) => stop());
}

type Heard = {
  /** The book was changed outside the screens. */
  changed: () => void;
  /** A toast or the tray asks for a screen. */
  open: (path: string) => void;
  noToasts: () => void;
  /** In a moment the book closes by itself. */
  closing: () => void;
};

export function listenToShell({ changed, open, noToasts, closing }: Heard) {
  if (!inTauri()) return;
  void listen('closing', closing);
  void listen('no_toasts', noToasts);
  void listen('revision', changed);
  void listen<string>('open', (event) => open(event.payload));
}

async function post(path: string, body: BodyInit, type: string): Promise<unknown> {
  const answer = await fetch(path, { method: 'POST', body, headers: { 'content-type': type } }).catch(refuse);
  const json: unknown = await answer.json().catch(refuse);
  if (!answer.ok) throw new Refused(json);
  return json;
}

function refuse(reason: unknown): never {
  throw new Refused(reason);
}

function chooseInBrowser(accept: string): Promise<File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  input.multiple = true;
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}

/** The window opens the files itself and passes on the tokens only. */
function dropsInWindow(over: (here: boolean) => void, dropped: (tokens: Promise<string[]>) => void) {
  const heard = [
    listen<boolean>('file_over', (event) => over(event.payload)),
    listen<string[]>('files_dropped', (event) => dropped(Promise.resolve(event.payload))),
  ];
  return () => heard.forEach((one) => void one.then((stop) => stop()));
}

function dropsInBrowser(over: (here: boolean) => void, dropped: (tokens: Promise<string[]>) => void) {
  const stop = new AbortController();
  const { signal } = stop;
  const carriesFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  window.addEventListener('dragover', (event) => {
    if (!carriesFile(event)) return;
    event.preventDefault();
    over(true);
  }, { signal });
  window.addEventListener('dragleave', (event) => event.relatedTarget === null && over(false), { signal });
  window.addEventListener('drop', (event) => {
    if (!carriesFile(event)) return;
    event.preventDefault();
    over(false);
    const files = [...event.dataTransfer!.files];
    if (files.length > 0) dropped(Promise.all(files.map(sendFile)));
  }, { signal });
  return () => stop.abort();
}

/** Presses a link that is nowhere to be seen; with a name what is behind it is kept as a file. */
function press(address: string, name?: string) {
  const link = document.createElement('a');
  link.href = address;
  if (name) link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
}

async function sendFile(file: File): Promise<string> {
  const answer = (await post(`file?name=${encodeURIComponent(file.name)}`, file, 'application/octet-stream')) as { token: string };
  return answer.token;
}
