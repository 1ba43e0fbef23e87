// Arithmetic without rounding, on [numerator, denominator] of BigInt: 5/6 must be 5/6. The twin of
// src/scoring/exact.cpp.
import { fill } from "./sentences.js";

export function exact([num, den]) {
  return [BigInt(num), BigInt(den)];
}

export function reduced([num, den]) {
  let [a, b] = [num < 0n ? -num : num, den];
  while (b !== 0n) [a, b] = [b, a % b];
  return [num / a, den / a];
}

export function plus(a, b) {
  return a[1] === b[1] ? [a[0] + b[0], a[1]] : reduced([a[0] * b[1] + b[0] * a[1], a[1] * b[1]]);
}

export function minus(a, b) {
  return reduced([a[0] * b[1] - b[0] * a[1], a[1] * b[1]]);
}

// Below 0, 0 or above 0.
export function compare(a, b) {
  const difference = a[0] * b[1] - b[0] * a[1];
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

// "17/20", as audits write it.
export function text([num, den]) {
  return `${num}/${den}`;
}

// The same back; nothing where there is no such text.
export function parsed(fraction) {
  const found = /^(\d+)\/(\d+)$/.exec(fraction ?? "");
  return found ? [BigInt(found[1]), BigInt(found[2])] : undefined;
}

function wholePercent([num, den]) {
  return (num * 200n + den) / (den * 2n);
}

// "61%", half up.
export function percent(plan, share) {
  const rounded = wholePercent(share);
  if (rounded === 0n && share[0] > 0n) return fill(plan, "under-one");
  if (rounded === 100n && share[0] < share[1]) return fill(plan, "over-99");
  return fill(plan, "percent", { number: rounded });
}

// "just under 83%" where rounding would hide that it is below `upper`.
export function percentBelow(plan, share, upper) {
  const rounded = wholePercent(share);
  if (rounded < wholePercent(upper) || compare(share, upper) >= 0) return percent(plan, share);
  return fill(plan, "just-under", { number: rounded });
}

// The same below the next of `bounds`, which ascend.
export function percentAmong(plan, share, bounds) {
  const above = bounds.find((bound) => compare(share, bound) < 0);
  return above ? percentBelow(plan, share, above) : percent(plan, share);
}

// A weighted mean: nothing while nothing with a weight was added.
export class WeightedMean {
  earned = [0n, 1n];
  weight = 0n;

  add(weight, share) {
    this.earned = plus(this.earned, [BigInt(weight) * share[0], share[1]]);
    this.weight += BigInt(weight);
  }

  mean() {
    return this.weight === 0n ? undefined : reduced([this.earned[0], this.earned[1] * this.weight]);
  }
}
