import { chooseExchanges as decide, type ChoosableItem } from "../../../../domain/exchange/choose-exchanges"
import type { ExchangeOffers } from "../../../../domain/exchange/exchange-offer"
import type { PlannedExchange } from "../../../../domain/exchange/plan-exchange"
import type { ApprovalItem, ApprovedItem } from "../../../../domain/rma/decide-approval"
import { toColumn } from "../../amount"
import { listChoosableItems, type ChoosableRow } from "../../queries/exchange/list-choosable-items"
import { listTermsOfRma } from "../../queries/rma/list-terms-of-rma"
import { acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"

export interface ChooseExchanges {
  readonly rma_id: string
  readonly currency_code: string
  readonly statements: readonly ApprovalItem[]
  /** What was decided for each item: goods are chosen only for those that are exchanged. */
  readonly approved: readonly ApprovedItem[]
  readonly offers: ExchangeOffers
  readonly words: string | null
}

/** Writes what staff chose to send instead, with its prices, and answers each change as a line for the history. */
export async function chooseExchanges(transaction: Transaction, input: ChooseExchanges): Promise<string[]> {
  const isExchanged = (id: string) => input.approved.some((item) => item.id === id && item.resolution === "exchange")
  const choices = input.statements.flatMap(({ id, exchange }, index) =>
    exchange && isExchanged(id) ? [{ id, exchange, field: `items.${index}` }] : [],
  )
  if (choices.length === 0) return []
  const terms = await listTermsOfRma(transaction, input.rma_id)
  const rows = await listChoosableItems(transaction, input.rma_id)
  const items = rows.flatMap((row): ChoosableItem[] => {
    const ofItem = terms.find(({ id }) => id === row.policy_version_id)
    return ofItem ? [{ ...row, terms: ofItem }] : []
  })
  const chosen = acceptedOrThrow(decide(items, choices, input))
  const changed: string[] = []
  for (const row of rows) {
    const exchange = chosen.get(row.id)
    if (!exchange) continue
    if (row.exchange_id !== null && row.promised_variant_id === exchange.offer.variant_id) {
      await redirectSurplus(transaction, row.exchange_id, exchange)
      continue
    }
    await writeExchange(transaction, input.rma_id, row, exchange)
    changed.push(`${row.exchange_title ?? row.title} → ${exchange.offer.title}`)
  }
  return changed
}

/** The same goods as before, at the price that was fixed with the request: only where the rest goes is new. */
async function redirectSurplus(
  { rows, context }: Transaction,
  id: string,
  { surplus_to }: PlannedExchange,
): Promise<void> {
  await rows.updateRmaExchanges({ id, surplus_to }, context)
}

async function writeExchange(
  { rows, context }: Transaction,
  rma_id: string,
  row: ChoosableRow,
  { offer, surplus_to, prices }: PlannedExchange,
): Promise<void> {
  const { variant_id, product_id, sku, title, thumbnail } = offer
  const goods = { variant_id, product_id, sku, title, thumbnail, surplus_to }
  if (row.exchange_id === null) {
    await rows.createRmaExchanges({ ...goods, rma_id, rma_item_id: row.id }, context)
  } else {
    await rows.updateRmaExchanges({ ...goods, id: row.exchange_id }, context)
  }
  await rows.updateRmaUnits(
    row.units.map(({ id }, nth) => ({
      id,
      exchange_price: toColumn(prices[nth]?.price ?? "0"),
      exchange_bonus: toColumn(prices[nth]?.bonus ?? "0"),
    })),
    context,
  )
}
