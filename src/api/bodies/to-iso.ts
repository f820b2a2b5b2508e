/** An instant out of a JSON aggregate, which PostgreSQL writes with its own offset. */
export function toIso(at: string): string {
  return new Date(at).toISOString()
}
