/** Whatever a browser can play, as the file that the telephones play: WAV, one channel, 16 bits, 16 kHz. */

const RATE = 16_000;
const HEADER = 44;
const BYTES = 2;

/** @returns {Promise<Blob>} */
export async function asWav(/** @type {Blob} */ recorded) {
  const decoded = await new OfflineAudioContext(1, 1, RATE).decodeAudioData(await recorded.arrayBuffer());
  const mixer = new OfflineAudioContext(1, Math.max(1, Math.ceil(decoded.duration * RATE)), RATE);
  const source = mixer.createBufferSource();
  source.buffer = decoded;
  source.connect(mixer.destination);
  source.start();
  const mixed = await mixer.startRendering();
  return new Blob([file(mixed.getChannelData(0))], { type: 'audio/wav' });
}

/** RIFF, as Microsoft described it in 1991: a format, then the samples, the lowest byte first. */
function file(/** @type {Float32Array} */ samples) {
  const size = samples.length * BYTES;
  const view = new DataView(new ArrayBuffer(HEADER + size));
  const tag = (/** @type {number} */ at, /** @type {string} */ text) =>
    [...text].forEach((letter, i) => view.setUint8(at + i, letter.charCodeAt(0)));
  tag(0, 'RIFF');
  view.setUint32(4, HEADER - 8 + size, true);
  tag(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true); // PCM
  view.setUint16(22, 1, true); // one channel
  view.setUint32(24, RATE, true);
  view.setUint32(28, RATE * BYTES, true);
  view.setUint16(32, BYTES, true);
  view.setUint16(34, BYTES * 8, true);
  tag(36, 'data');
  view.setUint32(40, size, true);
  samples.forEach((sample, i) => {
    const level = Math.max(-1, Math.min(1, sample));
    view.setInt16(HEADER + i * BYTES, level < 0 ? level * 0x8000 : level * 0x7fff, true);
  });
  return view.buffer;
}
