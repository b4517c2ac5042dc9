/** A soft sound, made by the browser itself. */
export interface Gong {
  /** Browsers allow sound only after the reader has done something on the page: call it then. */
  allow(): void;
  ring(): void;
  close(): void;
}

/** Two notes, in hertz, the lower one a little later. */
const notes = [
  { pitch: 660, after: 0 },
  { pitch: 528, after: 0.35 },
] as const;

const loudness = 0.08;
const silence = 0.0001; // an exponential fade never reaches nought
const fadesInSeconds = 1.4;

/** @returns a gong that stays silent until it is allowed, and where the browser has no sound at all */
export function createGong(): Gong {
  let context: AudioContext | undefined;
  return {
    allow: () => {
      if (typeof AudioContext !== 'function') return;
      context ??= new AudioContext();
      if (context.state === 'suspended') void context.resume().catch(() => undefined);
    },
    ring: () => {
      if (context?.state !== 'running') return;
      for (const { pitch, after } of notes) {
        const begins = context.currentTime + after;
        const ends = begins + fadesInSeconds;
        const tone = context.createOscillator();
        const volume = context.createGain();
        tone.frequency.value = pitch;
        volume.gain.setValueAtTime(loudness, begins);
        volume.gain.exponentialRampToValueAtTime(silence, ends);
        tone.connect(volume).connect(context.destination);
        tone.start(begins);
        tone.stop(ends);
      }
    },
    close: () => {
      if (context && context.state !== 'closed') void context.close().catch(() => undefined);
      context = undefined;
    },
  };
}
