/** What the spy below leaves on the window: every audio context, and what is sent to its loudspeaker. */
export interface AudioSpy { contexts: AudioContext[]; outputs: AudioNode[]; ears: AnalyserNode[] }

/**
 * For `addInitScript`: listens at the loudspeaker. Each state of each context goes to the console as `audio: …`,
 * because asking the page would itself count as a press of the player.
 */
export function spyOnAudio(): void {
  const spy: AudioSpy = { contexts: [], outputs: [], ears: [] };
  Object.assign(window, { audioSpy: spy });
  const Original = window.AudioContext;
  window.AudioContext = class extends Original {
    constructor(options?: AudioContextOptions) {
      super(options);
      spy.contexts.push(this);
      console.log(`audio: ${this.state}`);
      this.addEventListener('statechange', () => { console.log(`audio: ${this.state}`); });
    }
  };
  const connect = Object.getOwnPropertyDescriptor(AudioNode.prototype, 'connect')?.value as (this: AudioNode, ...to: unknown[]) => unknown;
  AudioNode.prototype.connect = function (this: AudioNode, ...to: unknown[]) {
    if (to[0] instanceof AudioDestinationNode) {
      const ear = new AnalyserNode(this.context, { fftSize: 2048 });
      connect.call(this, ear);
      spy.outputs.push(this);
      spy.ears.push(ear);
    }
    return connect.apply(this, to);
  } as typeof AudioNode.prototype.connect;
}

/** For `evaluate`: loudness of the last moment at the loudspeaker, root mean square, 0 is silence. */
export function loudness(): number {
  const { ears } = (window as unknown as { audioSpy: AudioSpy }).audioSpy;
  return Math.max(0, ...ears.map((ear) => {
    const samples = new Float32Array(ear.fftSize);
    ear.getFloatTimeDomainData(samples);
    return Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
  }));
}
