/** Degrees. */
export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

const earthRadiusKm = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Kilometres in a straight line over the ground (haversine). */
export function distanceKm(from: Place, to: Place): number {
  const halfSine = (angle: number) => Math.sin(radians(angle) / 2) ** 2;
  const a =
    halfSine(to.latitude - from.latitude) +
    Math.cos(radians(from.latitude)) *
      Math.cos(radians(to.latitude)) *
      halfSine(to.longitude - from.longitude);
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(a)));
}
