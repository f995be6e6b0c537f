export function isoOrNull(time: Date | null): string | null {
  return time && time.toISOString();
}
