import { isGreater, sum, type Amount } from "../money/decimal"

/** How much one agent, or anybody, may grant a customer of one group, or anybody, in one currency. */
export interface GrantLimit {
  readonly user_id: string | null
  readonly customer_group_id: string | null
  readonly currency_code: string
  readonly per_grant: Amount
  /** Over all customers within 30 days; null for no limit. */
  readonly per_30_days: Amount | null
}

export interface GrantCase {
  readonly user_id: string
  readonly customer_group_ids: readonly string[]
  readonly currency_code: string
}

const NOTHING: Pick<GrantLimit, "per_grant" | "per_30_days"> = { per_grant: "0", per_30_days: null }

/**
 * The limit that counts in a case. An agent's own rows go before those for anybody, rows for the customer's group
 * before those for any customer; of several the most generous. Null where the merchant set no limit in the currency;
 * where he set some and none is for this case, nothing may be granted alone.
 */
export function findGrantLimit(
  limits: readonly GrantLimit[],
  { user_id, customer_group_ids, currency_code }: GrantCase,
): Pick<GrantLimit, "per_grant" | "per_30_days"> | null {
  const ofCurrency = limits.filter((limit) => limit.currency_code === currency_code)
  if (ofCurrency.length === 0) return null
  const fitting = ofCurrency.filter(
    (limit) =>
      (limit.user_id === null || limit.user_id === user_id) &&
      (limit.customer_group_id === null || customer_group_ids.includes(limit.customer_group_id)),
  )
  const closest = preferred(
    preferred(fitting, (limit) => limit.user_id !== null),
    (limit) => limit.customer_group_id !== null,
  )
  const [first, ...others] = closest
  return others.reduce((most, limit) => (isGreater(limit.per_grant, most.per_grant) ? limit : most), first ?? NOTHING)
}

function preferred(limits: readonly GrantLimit[], isCloser: (limit: GrantLimit) => boolean): readonly GrantLimit[] {
  const closer = limits.filter(isCloser)
  return closer.length > 0 ? closer : limits
}

/** Whether somebody with this limit may grant the amount alone, having granted `granted` within 30 days. */
export function isWithinLimit(
  amount: Amount,
  granted: Amount,
  limit: Pick<GrantLimit, "per_grant" | "per_30_days"> | null,
): boolean {
  if (limit === null) return true
  if (isGreater(amount, limit.per_grant)) return false
  return limit.per_30_days === null || !isGreater(sum([granted, amount]), limit.per_30_days)
}
