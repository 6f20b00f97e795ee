/** Asks the book and tells it what changed: the one way from a screen to the data. */
import { untrack } from 'svelte';
import type { Asks, Fault, Tells } from './api.gen';
import { revision } from './revision.svelte';
import { askComputer, chooseFiles, hearDrops, hearGiven, inTauri, openLink, pictureAddress, Refused, saveFile, send, type Wish } from './shell';

/** A refusal by the book, or silence: the book's process could not be reached. */
export type Refusal = Fault | { kind: 'unreachable' };

/** Thrown when an answer is a refusal; `fault` says which. */
export class FaultError extends Error {
  constructor(readonly fault: Refusal) {
    super(fault.kind);
  }
}

/** What a change gave back, and the step of history that Undo takes back (null: nothing changed). */
export type Told<Out> = { out: Out; step: number | null };

/** Arguments may be left out where the command takes none. */
type Given<Args> = Record<string, never> extends Args ? [args?: Args] : [args: Args];

export async function ask<Name extends keyof Asks>(
  name: Name,
  ...[args]: Given<Asks[Name]['args']>
): Promise<Asks[Name]['out']> {
  const asked = taken(name, args) ?? carry('ask', name, args);
  return (await asked) as Asks[Name]['out'];
}

/** What was asked before the screen that wants it was there, and how often the book had changed until then. */
const ahead = new Map<string, { asked: Promise<unknown>; changes: number }>();

/** Asks now what a screen is going to ask in a moment. */
export function askAhead<Name extends keyof Asks>(name: Name, ...[args]: Given<Asks[Name]['args']>) {
  const asked = carry('ask', name, args);
  ahead.set(name + JSON.stringify(args ?? {}), { asked, changes: revision.count });
  // Whoever wants the answer hears of a refusal.
  asked.catch(() => {});
}

/** An answer serves once, and only as long as the book has not changed. */
function taken(name: string, args: unknown): Promise<unknown> | null {
  if (ahead.size === 0) return null;
  const key = name + JSON.stringify(args ?? {});
  const found = ahead.get(key);
  ahead.delete(key);
  return found?.changes === untrack(() => revision.count) ? found.asked : null;
}

/** What no other screen shows: a draft is its own screen's, a photo that was only read belongs to nobody yet, and so on. */
const UNSEEN = /^(draft_|photo_read$|desk_active$|code_make$)/;

/** Every successful change makes the screens in sight ask again. */
export async function tell<Name extends keyof Tells>(
  name: Name,
  ...[args]: Given<Tells[Name]['args']>
): Promise<Told<Tells[Name]['out']>> {
  const told = (await carry('tell', name, args)) as Told<Tells[Name]['out']>;
  if (!UNSEEN.test(name)) revision.bump();
  return told;
}

/** Files chosen by the person, as one-time tokens; none when she changed her mind. */
export async function pickFiles(accept: string): Promise<string[]> {
  return chooseFiles('book', accept).catch(fail);
}

/** Photos chosen by the person, as one-time tokens. */
export async function pickPhotos(): Promise<string[]> {
  return chooseFiles('photos', 'image/jpeg,image/png,image/webp,image/heic,.heic').catch(fail);
}

/** A folder chosen by the person, as a token; null when she changed her mind. */
export async function pickFolder(): Promise<string | null> {
  const [token] = await chooseFiles('folder', '').catch(fail);
  return token ?? null;
}

/** Where a picture of the book is drawn from, by its name. */
export const pictureOf = pictureAddress;

/** Lets the person keep an answer of the book as a file; false when she changed her mind. */
export async function keepFile<Name extends 'calendar_export' | 'export_left' | 'import_file' | 'list_file' | 'pack_file' | 'photo_file' | 'print_page'>(name: Name, args: Asks[Name]['args']): Promise<boolean> {
  return saveFile(name, args).catch(fail);
}

/** Opens a messenger with a text for a client. Refused when no app on the computer takes it. */
export async function openApp(url: string): Promise<void> {
  return openLink(url).catch(fail);
}

/** Asks the computer for something it does by itself; answers whether it is so now. */
export async function computer(wish: Wish): Promise<boolean> {
  return askComputer(wish).catch(fail);
}

/** Whether there is a computer to ask: in a browser there is none. */
export function hasComputer(): boolean {
  return inTauri();
}

/** Hears of files dragged over the window and let go there, `behind` whoever else does; gives back how to stop listening. */
export function dropFiles(over: (here: boolean) => void, dropped: (tokens: Promise<string[]>) => void, behind = false): () => void {
  return hearDrops({ over, dropped: (tokens) => dropped(tokens.catch(fail)) }, behind);
}

/** Hears of files the program was started with; gives back how to stop listening. */
export function givenFiles(given: (tokens: Promise<string[]>) => void): () => void {
  return hearGiven((tokens) => given(tokens.catch(fail)));
}

async function carry(door: 'ask' | 'tell', name: string, args: unknown): Promise<unknown> {
  return send(door, name, args ?? {}).catch(fail);
}

function fail(error: unknown): never {
  if (error instanceof Refused && isFault(error.body)) throw new FaultError(error.body);
  throw new FaultError({ kind: 'unreachable' });
}

function isFault(body: unknown): body is Fault {
  return typeof body === 'object' && body !== null && typeof (body as Fault).kind === 'string';
}
