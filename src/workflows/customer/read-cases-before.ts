import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { findMatter, type Matter, type MatterField } from "../../modules/after-sales/queries/import/find-matter"
import { listCasesBefore, type ListCasesBefore } from "../../modules/after-sales/queries/import/list-cases-before"
import type { ImportedCaseRecord } from "../../modules/after-sales/queries/import/list-imported-cases"

/** Beside what a customer's earlier cases are asked for. */
export interface Beside {
  readonly field: MatterField | "order_id"
  readonly id: string
}

interface CoreOrder {
  readonly customer_id: string | null
  readonly email: string | null
  readonly display_id: number
  readonly custom_display_id: string | null
}

/**
 * What the customer behind a request, ticket or order had with the shop before it moved here.
 *
 * @throws NOT_FOUND when there is no such record
 */
export async function readCasesBefore(
  container: MedusaContainer,
  { field, id }: Beside,
  page: Pick<ListCasesBefore, "kind" | "after" | "limit">,
): Promise<ImportedCaseRecord[]> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const matter: Matter | null =
    field === "order_id"
      ? { order_id: id, customer_id: null, email: null }
      : await afterSales.ask(findMatter, { field, id })
  const order = matter?.order_id == null ? null : await readOrder(container, matter.order_id)
  if (matter === null || (field === "order_id" && order === null)) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such record")
  }
  const accounts = [matter.customer_id, order?.customer_id].filter((one) => one != null)
  const emails = [matter.email, order?.email, ...(await readAddresses(container, accounts))]
  return afterSales.ask(listCasesBefore, {
    ...page,
    emails: [...new Set(emails.flatMap((email) => email?.toLowerCase() ?? []))],
    order_numbers: order === null ? [] : numbersOf(order),
  })
}

/** As core counts it and as the shop does, each with and without the sign that people write before it. */
function numbersOf({ display_id, custom_display_id }: CoreOrder): string[] {
  const numbers = [String(display_id), custom_display_id].flatMap((number) => number?.replace(/^#/, "") ?? [])
  return numbers.flatMap((number) => [number, `#${number}`])
}

async function readOrder(container: MedusaContainer, id: string): Promise<CoreOrder | null> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "customer_id", "email", "display_id", "custom_display_id"],
    filters: { id },
  })
  const [order] = data as readonly CoreOrder[]
  return order ?? null
}

/** He may have another address with his account than the order was made under. */
async function readAddresses(container: MedusaContainer, ids: readonly string[]): Promise<(string | null)[]> {
  if (ids.length === 0) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "customer", fields: ["email"], filters: { id: [...ids] } })
  return data.map(({ email }) => email)
}
