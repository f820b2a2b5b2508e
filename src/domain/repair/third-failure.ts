/**
 * Repairs after which a customer need not take another one: repaired twice within the warranty and broken again, goods are
 * exchanged or refunded (the rule of the Chinese 三包 provisions, art. 11).
 */
export const REPAIRS_BEFORE_EXCHANGE = 2

/** Whether the goods have failed so often that their customer is to be offered something else. */
export function isThirdFailure(earlierRepairs: number): boolean {
  return earlierRepairs >= REPAIRS_BEFORE_EXCHANGE
}
