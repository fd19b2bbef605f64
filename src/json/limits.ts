/**
 * How large a JSON value from outside may be, so that no input can keep a page or a command busy
 * for minutes.
 */

export interface Limits {
  /** Of lists and objects in each other. */
  readonly levels: number;
  /** Members of objects and entries of lists, all together. */
  readonly values: number;
  /** Of one text or one name. */
  readonly chars: number;
}

/**
 * The limit that a value goes beyond, or undefined when it keeps them all. Reads no more than the
 * limits allow, one level after the other and without recursion, so that even a value that holds
 * itself comes to an end.
 */
export function limitPassed(json: unknown, limits: Limits): keyof Limits | undefined {
  let row: unknown[] = [json];
  let values = 0;
  for (let level = 0; row.length > 0; level += 1) {
    const inside: unknown[] = [];
    for (const value of row) {
      if (typeof value === 'string' && value.length > limits.chars) return 'chars';
      if (typeof value !== 'object' || value === null) continue;
      if (level === limits.levels) return 'levels';
      for (const [name, inner] of Object.entries(value)) {
        values += 1;
        if (values > limits.values) return 'values';
        if (name.length > limits.chars) return 'chars';
        inside.push(inner);
      }
    }
    row = inside;
  }
  return undefined;
}
