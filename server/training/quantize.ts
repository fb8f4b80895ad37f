/** Rounds weights to eight bits. The scale gives the weights back: weight = byte × scale. */
export function quantize(weights: Float32Array, most = 127): { readonly bytes: Int8Array; readonly scale: number } {
  let largest = 0;
  for (let k = 0; k < weights.length; k++) largest = Math.max(largest, Math.abs(weights[k]!));
  const scale = largest / most || 1;
  const bytes = new Int8Array(weights.length);
  for (let k = 0; k < weights.length; k++) bytes[k] = Math.round(weights[k]! / scale);
  return { bytes, scale };
}
