/** Photos for the tests: an invented eye, drawn by the browser, with few lashes or many. */

/** A JPEG of an eye as bytes; `long` and `many` say what was done to the lashes. */
export async function eye(page, { width = 900, height = 600, long = 40, many = 14, skin = '#d9a98b' } = {}) {
  const address = await page.evaluate(
    ({ width, height, long, many, skin }) => {
      const canvas = new OffscreenCanvas(width, height);
      const draw = canvas.getContext('2d');
      const [x, y, across] = [width / 2, height * 0.55, width * 0.32];
      draw.fillStyle = skin;
      draw.fillRect(0, 0, width, height);
      draw.beginPath();
      draw.moveTo(x - across, y);
      draw.quadraticCurveTo(x, y - across * 0.9, x + across, y);
      draw.quadraticCurveTo(x, y + across * 0.6, x - across, y);
      draw.fillStyle = '#fbf6f0';
      draw.fill();
      draw.save();
      draw.clip();
      for (const [radius, colour] of [[0.38, '#5b7f66'], [0.18, '#1c1712'], [0.06, '#ffffff']]) {
        draw.beginPath();
        draw.arc(x + (radius === 0.06 ? 12 : 0), y - across * 0.12, across * radius, 0, 7);
        draw.fillStyle = colour;
        draw.fill();
      }
      draw.restore();
      draw.strokeStyle = '#2a1c14';
      draw.lineWidth = 4;
      for (let lash = 0; lash <= many; lash += 1) {
        const at = lash / many;
        const [px, py] = [x - across + 2 * across * at, y - across * 0.9 * 2 * at * (1 - at)];
        draw.beginPath();
        draw.moveTo(px, py);
        draw.quadraticCurveTo(px + (at - 0.5) * long * 0.4, py - long * 0.7, px + (at - 0.4) * long * 1.6, py - long);
        draw.stroke();
      }
      return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.92 }).then(
        (blob) => new Promise((done) => {
          const reader = new FileReader();
          reader.onload = () => done(reader.result);
          reader.readAsDataURL(blob);
        }),
      );
    },
    { width, height, long, many, skin },
  );
  return Buffer.from(address.split(',')[1], 'base64');
}

/** The same eye before and after a set, as files to be chosen. */
export async function pair(page) {
  return [
    { name: 'before.jpg', mimeType: 'image/jpeg', buffer: await eye(page, { long: 36, many: 12 }) },
    { name: 'after.jpg', mimeType: 'image/jpeg', buffer: await eye(page, { long: 92, many: 34 }) },
  ];
}
