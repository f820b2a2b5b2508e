import type { FaultShare } from "../fault/fault-share"
import type { FreightLeg, FreightLegKind } from "../fault/freight-leg"
import { FREIGHT_LEGS } from "../fault/freight-leg"
import { splitByFault, type WeighedFault } from "../fault/split-by-fault"
import { sumLegs } from "../fault/sum-legs"
import type { Resolution } from "../kernel/vocabulary"
import { inCurrency } from "../money/in-currency"
import { isPositive, smaller, sum, type Amount } from "../money/decimal"
import type { CoverPart } from "../warranty/words"
import type { SettlementContext, SettlementLine } from "../settlement/settlement"
import { RECOVERY_PARTIES, type RecoveryParty } from "./lifecycle"

export interface RecoverableItem {
  readonly id: string
  readonly resolution: Resolution
  readonly fault_shares: readonly FaultShare[]
  readonly goods_come_back: boolean
  /** Only units that are paid for. What went back into stock is no loss. */
  readonly units: readonly { readonly price_paid: Amount; readonly restocked: boolean }[]
}

/** What a claim is made of: the loss as a whole, and the party's part of it. */
export interface RecoveryLine {
  readonly kind: "goods" | FreightLegKind | CoverPart
  /** Null for freight and for a repair, which are the whole request's. */
  readonly item_id: string | null
  readonly loss: Amount
  readonly amount: Amount
}

export interface PlannedRecovery {
  readonly party: RecoveryParty
  readonly lines: readonly RecoveryLine[]
  readonly amount: Amount
}

/** Of a settlement, what tells how much was advanced. */
export interface AdvancedMoney {
  readonly lines: readonly SettlementLine[]
  readonly context: Pick<
    SettlementContext,
    "currency_code" | "freight_legs" | "return_freight_limit" | "outbound_freight"
  >
}

type Loss = Omit<RecoveryLine, "amount"> & { readonly weighed: readonly WeighedFault[] }

/**
 * What the merchant has advanced for others and claims back: their part of the goods that are lost to him and of the
 * freight he has borne. Nobody is claimed from for what he does not owe, so a party without a part gets no claim.
 */
export function planRecoveries(items: readonly RecoverableItem[], settled: AdvancedMoney): PlannedRecovery[] {
  const { currency_code } = settled.context
  const paidFor = items.filter(({ units }) => units.length > 0)
  const losses = [...goodsLosses(paidFor, settled.lines), ...freightLosses(paidFor, settled)]
    .map((one) => ({ ...one, loss: inCurrency(one.loss, currency_code) }))
    .filter(({ loss }) => isPositive(loss))
  return RECOVERY_PARTIES.flatMap((party) => {
    const lines = losses.flatMap(({ weighed, ...line }) => {
      const amount = splitByFault(line.loss, weighed, currency_code)[party]
      return isPositive(amount) ? [{ ...line, amount }] : []
    })
    const amount = inCurrency(sum(lines.map((line) => line.amount)), currency_code)
    return isPositive(amount) ? [{ party, lines, amount }] : []
  })
}

function worthOf({ units }: RecoverableItem): Amount {
  return sum(units.map(({ price_paid }) => price_paid))
}

/**
 * Units that are replaced are a loss as refunded ones are. Of goods that stay the customer's, it is no more than what he
 * was given for keeping them; what comes to be repaired is lost to nobody.
 */
function goodsLosses(items: readonly RecoverableItem[], lines: readonly SettlementLine[]): Loss[] {
  return items.map((item) => {
    const lost = worthOf({ ...item, units: item.units.filter(({ restocked }) => !restocked) })
    const given = sum(
      lines.filter(({ item_id, amount }) => item_id === item.id && isPositive(amount)).map(({ amount }) => amount),
    )
    const loss = item.resolution === "replacement" ? lost : smaller(lost, given)
    return { kind: "goods", item_id: item.id, loss, weighed: [{ fault_shares: item.fault_shares, worth: "1" }] }
  })
}

function freightLosses(items: readonly RecoverableItem[], settled: AdvancedMoney): Loss[] {
  const sent = items.filter(({ resolution }) => resolution !== "keep_item")
  if (sent.length === 0) return []
  const weigh = (among: readonly RecoverableItem[]) =>
    among.map((item) => ({ fault_shares: item.fault_shares, worth: worthOf(item) }))
  const travelling = sent.filter(({ goods_come_back }) => goods_come_back)
  return FREIGHT_LEGS.map((kind) => ({
    kind,
    item_id: null,
    loss: borne(kind, settled),
    weighed: weigh(kind === "way_back" && travelling.length > 0 ? travelling : sent),
  }))
}

/**
 * What a way cost the merchant and the customer he has paid for: the carrier's invoices, and what the customer
 * advanced, as far as it is given back. Of the way out the invoice counts where it is recorded, else what the customer
 * had paid for it.
 */
function borne(kind: FreightLegKind, { lines, context }: AdvancedMoney): Amount {
  const gives = (line: SettlementLine["kind"]) => lines.some((one) => one.kind === line)
  const invoiced = sumLegs(context.freight_legs, kind, "merchant")
  if (kind === "way_back" && gives("return_freight_refund")) {
    const advanced: FreightLeg["amount"] = sumLegs(context.freight_legs, kind, "customer")
    return sum([invoiced, smaller(advanced, context.return_freight_limit ?? advanced)])
  }
  return kind === "way_out" && !isPositive(invoiced) && gives("outbound_freight") ? context.outbound_freight : invoiced
}
