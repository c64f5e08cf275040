/**
 * Most hands in photographs rest, clap, hold something or wave. A sign counts only when the hand is large and near
 * enough to be meant for the camera, held upright, and clearly this sign and no other: false questions at a wedding
 * photo cost more trust than a missed sign. Limits fitted on the developer photographs (docs/photos.md).
 */
import { ASKED_SIGNS } from '../../photo-findings';
import type { Hand } from './landmarks';
import type { SeenSign } from './signs';

/** Longest side of the hand over that of the picture. */
const MIN_SIZE = 0.06;
const LARGE = 0.25;
/** Degrees from upright. */
const MAX_TILT = 70;
const MAX_TILT_THUMB = 100;
/** Clarity asked of a hand of MIN_SIZE; a large hand needs MIN_CLARITY_LARGE. */
const MIN_CLARITY_SMALL = 0.5;
const MIN_CLARITY_LARGE = 0.2;
const MIN_PALM = 0.6;

/**
 * Is this hand shown to the camera, and, where its sign is one that is asked about, clearly enough to ask? An open hand,
 * a fist or an unknown sign leads to no question and is only told apart.
 */
export function heldUp(seen: SeenSign, hand: Hand): boolean {
  if (!ASKED_SIGNS.includes(seen.sign)) return seen.size >= MIN_SIZE;
  if (hand.palm < MIN_PALM || seen.size < MIN_SIZE) return false;
  if (seen.tilt > (seen.sign === 'thumb' ? MAX_TILT_THUMB : MAX_TILT)) return false;
  const nearness = Math.min(1, (seen.size - MIN_SIZE) / (LARGE - MIN_SIZE));
  return seen.clarity >= MIN_CLARITY_SMALL + (MIN_CLARITY_LARGE - MIN_CLARITY_SMALL) * nearness;
}
