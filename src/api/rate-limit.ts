import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible"

import { hashSecret } from "../modules/after-sales/hash-secret"

const HOUR_SECONDS = 60 * 60

export interface RateLimit {
  /** What is limited, such as `access-link.email`. */
  readonly name: string
  /** Whom it is counted for. Only a digest is kept. */
  readonly key: string
  readonly calls_per_hour: number
}

/**
 * Counts a call in PostgreSQL, so that all servers count together. Returns the seconds to wait when the limit is used
 * up, and null when the call may pass. The hour begins with its first call.
 */
export async function countCall(container: MedusaContainer, limit: RateLimit): Promise<number | null> {
  const limiter = new RateLimiterPostgres({
    // Unqualified, the table is found by the connection's search path, which is the host's `databaseSchema`.
    storeClient: container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
    storeType: "knex",
    tableName: "after_sales_rate_limit",
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: limit.name,
    points: limit.calls_per_hour,
    duration: HOUR_SECONDS,
  })
  try {
    await limiter.consume(hashSecret(limit.key))
    return null
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.ceil(refusal.msBeforeNext / 1000)
    throw refusal
  }
}
