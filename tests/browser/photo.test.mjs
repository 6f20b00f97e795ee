/** Photos on the card: brought, compared, cropped, given out only as she allows, and none of it lost. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { eye, pair } from './drawn.mjs';
import { ask, clientOf, focused, hand, open, quiet, tell } from './hand.mjs';
import { accessible, screen } from './harness.mjs';

const DEMO = { demo: true };

/** Her card, with the photos tab open. */
async function openPhotos(page, address, words) {
  const { client } = await clientOf(page, address, words);
  await open(page, address, `client/${client}`);
  await page.getByRole('button', { name: 'Photos', exact: true }).click();
  await quiet(page);
  return { client, photos: async () => (await ask(page, address, 'photo_list', { client, before: null })).photos };
}

async function choose(page, files, button = 'Add photos') {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button, exact: true }).click();
  await (await chooser).setFiles(files);
}

/** Two photos of today's visit, kept because she said so. */
async function bringPair(page, address, words) {
  const opened = await openPhotos(page, address, words);
  await choose(page, await pair(page));
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('img', { name: 'Photo 2' }).waitFor();
  await dialog.getByRole('radio', { name: 'After' }).last().check();
  await dialog.getByRole('button', { name: 'She allows it: save' }).click();
  await page.getByText('2 photos added.').waitFor();
  await quiet(page);
  return opened;
}

/** Whether a picture was really drawn, and how wide and high it is. */
const drawn = (image) => image.evaluate((img) => img.decode().then(() => [img.naturalWidth, img.naturalHeight]));

screen('two photos are chosen, a HEIC is told how to come, and they stand at her visit', DEMO, async ({ page, address }) => {
  const { photos } = await openPhotos(page, address, 'jurić');
  await page.getByText('No photos yet').waitFor();
  await accessible(page);
  const heic = { name: 'IMG_0412.HEIC', mimeType: 'image/heic', buffer: Buffer.from('\0\0\0\x24ftypheic\0\0\0\0') };
  const renamed = { name: 'eye.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<svg onload="alert(1)"/>') };
  await choose(page, [heic, ...(await pair(page)), renamed]);
  const dialog = page.getByRole('dialog');
  await dialog.getByText('This is not a photo, whatever its name says.').waitFor();
  await dialog.getByText('Formats → Most Compatible').waitFor();
  await dialog.getByRole('img', { name: 'Photo 2' }).waitFor();
  await dialog.getByText('Does she allow photos of her to be kept?').waitFor();
  await accessible(page);
  await dialog.getByRole('radio', { name: 'After' }).last().check();
  await dialog.getByLabel('In a few words').last().fill('Brown 3');
  await dialog.getByRole('button', { name: 'She allows it: save' }).click();
  await page.getByText('2 photos added.').waitFor();
  await accessible(page);
  const kept = await photos();
  assert.deepEqual(kept.map((photo) => photo.side).sort(), ['after', 'before']);
  assert.ok(kept.every((photo) => photo.visit !== null), 'both stand at today’s visit');
  const small = page.getByRole('button', { name: 'Open: After · 12 March 2026 · Brown 3' });
  assert.deepEqual(await drawn(small.locator('img')), [400, 267]);
  await page.getByRole('button', { name: 'All', exact: true }).click();
  await page.getByRole('button', { name: /^Open: Before/ }).waitFor();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await page.getByText('Taken back: photos added').waitFor();
  assert.equal((await photos()).length, 0);
});

screen('a photo is walked to, turned, compared and cropped with the keys alone', DEMO, async ({ page, address }) => {
  const { photos } = await bringPair(page, address, 'jurić');
  const keys = hand(page);
  await page.getByRole('button', { name: /^Open: After/ }).focus();
  await keys.press('Enter');
  const dialog = page.getByRole('dialog');
  const large = () => dialog.locator('.picture img');
  assert.deepEqual(await drawn(large()), [900, 600]);
  await accessible(page);
  await dialog.getByText('1 of 2').waitFor();
  await keys.press('ArrowRight');
  await dialog.getByText('2 of 2').waitFor();
  await dialog.getByText('Before · 12 March 2026').waitFor();
  await dialog.getByRole('button', { name: 'Turn' }).focus();
  await keys.press('Enter');
  await page.getByText('Photo turned or cropped').waitFor();
  await quiet(page);
  assert.deepEqual(await drawn(large()), [600, 900]);

  await dialog.getByRole('button', { name: 'Compare' }).focus();
  await keys.press('Enter');
  const line = dialog.getByRole('slider', { name: 'Where one photo ends and the other begins' });
  await line.focus();
  for (let press = 0; press < 10; press += 1) await page.keyboard.press('ArrowRight');
  assert.equal(await line.getAttribute('aria-valuetext'), '60 % of the earlier photo');
  await accessible(page);
  await dialog.getByRole('button', { name: 'End comparing' }).click();

  await dialog.getByRole('button', { name: 'Crop' }).focus();
  await keys.press('Enter');
  await dialog.getByRole('slider', { name: 'Lower edge' }).focus();
  await page.keyboard.press('Home');
  await accessible(page);
  for (let press = 0; press < 96; press += 1) await page.keyboard.press('ArrowRight');
  await dialog.getByRole('button', { name: 'Crop' }).last().focus();
  await keys.press('Enter');
  await quiet(page);
  const [before] = (await photos()).filter((photo) => photo.side === 'before');
  assert.deepEqual([before.turn, before.crop], [90, { left: 0, top: 0, right: 5000, bottom: 10_000 }], 'half of it, as it stands upright');
  assert.deepEqual(await drawn(large()), [600, 450]);
  await keys.press('Escape');
  assert.match(await focused(page), /^Open: /, 'the focus is back where it came from');
});

screen('a copy to post is refused until she allows it, and before and after leave as one picture', DEMO, async ({ page, address }) => {
  const { client } = await bringPair(page, address, 'jurić');
  await page.getByText('Posting photos').waitFor();
  await page.getByRole('button', { name: /^Open: After/ }).click();
  const dialog = page.getByRole('dialog');
  const give = async (purpose) => {
    await dialog.getByRole('button', { name: 'Save a copy' }).click();
    await page.getByRole('menuitem', { name: purpose }).click();
  };
  const allowed = await ask(page, address, 'client_card', { client });
  assert.deepEqual(allowed.consents.map((row) => [row.kind, row.how]), [['photo_keep', 'said']]);
  const download = page.waitForEvent('download');
  await give('For her…');
  const bytes = await readFile(await (await download).path());
  assert.deepEqual([...bytes.subarray(0, 3)], [0xff, 0xd8, 0xff]);
  assert.ok(!bytes.includes('Exif'));

  await give('To post…');
  await page.getByText('She has not allowed her photos to be posted. Ask her first').waitFor();
  await accessible(page);
  await tell(page, address, 'consent_add', { client, kind: 'photo_post', answer: 'yes', how: 'signed', on: '2026-03-12' });
  await dialog.getByRole('button', { name: 'Compare' }).click();
  await quiet(page);
  const both = page.waitForEvent('download');
  await give('To post…');
  const file = await both;
  assert.equal(file.suggestedFilename(), 'photo-2026-03-12.jpg', 'whose it is does not stand in its name');
  const size = await page.evaluate(
    async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const { width, height } = await createImageBitmap(new Blob([bytes]));
      return [width, height];
    },
    (await readFile(await file.path())).toString('base64'),
  );
  assert.deepEqual(size, [900 + 12 + 900, 600]);
});

screen('photos let go over her card are hers, and the guest screen hides them', DEMO, async ({ page, address }) => {
  const { photos } = await openPhotos(page, address, 'matić');
  const bytes = (await eye(page)).toString('base64');
  const carried = await page.evaluateHandle((base64) => {
    const carried = new DataTransfer();
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    carried.items.add(new File([bytes], 'eye.jpg', { type: 'image/jpeg' }));
    return carried;
  }, bytes);
  await page.dispatchEvent('body', 'dragover', { dataTransfer: carried });
  await page.getByText('Let go to add these photos to Lucija Matić').waitFor();
  await page.dispatchEvent('body', 'drop', { dataTransfer: carried });
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('img', { name: 'Photo 1' }).waitFor();
  await dialog.getByRole('button', { name: 'She allows it: save' }).click();
  await page.getByText('1 photo added.').waitFor();
  assert.equal((await photos()).length, 1);
  await hand(page).press('F9');
  assert.equal(await page.locator('img:visible').count(), 0);
});
