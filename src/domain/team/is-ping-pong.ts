/**
 * Whether a ticket is being passed around instead of answered (R06). Every transfer counts, also one back: what the
 * customer sees is that he has to explain himself once more.
 *
 * @param alarmAt transfers at which somebody is to look; 0 never
 */
export function isPingPong(transfers: number, alarmAt: number): boolean {
  return alarmAt > 0 && transfers >= alarmAt
}
