import type { FeeKind } from "../kernel/vocabulary"
import { FEE_KINDS, OUTBOUND_FREIGHT_REFUNDS } from "../kernel/vocabulary"
import { isGreater } from "../money/decimal"
import type { TermsAssessment } from "./assess-terms"
import type { PolicyFee, PolicyTerms } from "./terms"

/** What a remedy is worth beyond the price. */
const PERCENTAGES = ["credit_bonus_percentage", "keep_item_max_percentage"] as const

/**
 * Whether newer terms replace those of the order: they accept what the older refuse, or they are worse in nothing and
 * better in something. A later end with a new fee does not count while the older terms still accept: the customer
 * would pay for days that are not needed. Once the older window has closed, the newer one is better after all.
 */
export function isBetterForCustomer(newer: TermsAssessment, older: TermsAssessment, currencyCode: string): boolean {
  if (newer.reasons.length > 0) return false
  if (older.reasons.length > 0) return true
  const changes = [
    Math.sign((newer.window?.ends_at ?? 0) - (older.window?.ends_at ?? 0)),
    outboundFreightChange(newer.terms, older.terms),
    remediesChange(newer.terms, older.terms),
    ...PERCENTAGES.map((name) => Math.sign((newer.terms[name] ?? 0) - (older.terms[name] ?? 0))),
    ...FEE_KINDS.map((kind) => feeChange(kind, newer.terms, older.terms, currencyCode)),
  ]
  return changes.every((change) => change >= 0) && changes.some((change) => change > 0)
}

// Each change is positive when it is for the better, negative when it is not, or cannot be told.

function outboundFreightChange(newer: PolicyTerms, older: PolicyTerms): number {
  const generosity = (terms: PolicyTerms) => OUTBOUND_FREIGHT_REFUNDS.indexOf(terms.outbound_freight_refund)
  return Math.sign(generosity(newer) - generosity(older))
}

function remediesChange(newer: PolicyTerms, older: PolicyTerms): number {
  const kept = older.remedies.every((remedy) => newer.remedies.includes(remedy))
  if (!kept) return -1
  return newer.remedies.length > older.remedies.length ? 1 : 0
}

function feeChange(kind: FeeKind, newer: PolicyTerms, older: PolicyTerms, currencyCode: string): number {
  const now = feeOf(newer, kind, currencyCode)
  const before = feeOf(older, kind, currencyCode)
  if (!now || !before) return (now ? -1 : 0) + (before ? 1 : 0)
  const sameForm = (now.percentage === null) === (before.percentage === null)
  if (!sameForm) return -1
  const changes = [fall(valueOf(now), valueOf(before)), fall(now.below ?? "0", before.below ?? "0")]
  return changes.includes(-1) ? -1 : Math.max(...changes)
}

/** 1 where the amount is lower than before, -1 where it is higher. */
function fall(now: string, before: string): number {
  if (isGreater(now, before)) return -1
  return isGreater(before, now) ? 1 : 0
}

function feeOf(terms: PolicyTerms, kind: FeeKind, currencyCode: string): PolicyFee | undefined {
  return terms.fees.find((fee) => fee.kind === kind && (fee.percentage !== null || fee.currency_code === currencyCode))
}

function valueOf(fee: PolicyFee): string {
  return fee.percentage ?? fee.amount ?? "0"
}
