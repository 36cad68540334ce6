/**
 * Globals that browsers, workers and Node share beyond the language itself, as far as core and dataset use them. Only
 * `tsconfig.core.json` reads this file: it has neither the DOM's nor Node's types.
 */

declare class TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>;
}

declare class TextDecoder {
  constructor(encoding?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  decode(bytes?: ArrayBuffer | ArrayBufferView): string;
}
