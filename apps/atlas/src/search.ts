/**
 * The reference that a text is, without its hyphens and in capitals, or null for any other text. Typed in any way:
 * `im 2026 000123 4` is IM-2026-000123-4. Whether its last digit is right does not matter: a wrong one finds nothing.
 */
export function referenceKey(text: string): string | null {
  const key = text.toUpperCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  return /^IM\d{11,}$/.test(key) ? key : null;
}
