import { Link } from "react-router-dom"

import type { AdminCommitmentSummary } from "../../../types"
import { useWords } from "../../hooks/use-words"

/** What a promise is about, the nearest first, with the way there. */
export const PromiseSubject = ({ promise }: { readonly promise: AdminCommitmentSummary }) => {
  const words = useWords()
  const { rma_id, rma_number, ticket_number, order_id, order_display_id, customer_id } = promise
  if (rma_id !== null && rma_number !== null) {
    return <To path={`/after-sales/${rma_id}`}>{words("request.title", { number: rma_number })}</To>
  }
  if (ticket_number !== null) return <>{words("promise.about.ticket", { number: ticket_number })}</>
  if (order_id !== null && order_display_id !== null) {
    return <To path={`/orders/${order_id}`}>{words("promise.about.order", { number: order_display_id })}</To>
  }
  if (customer_id !== null) return <To path={`/customers/${customer_id}`}>{words("promise.about.customer")}</To>
  return <>–</>
}

const To = ({ path, children }: { readonly path: string; readonly children: string }) => (
  <Link to={path} className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover whitespace-nowrap">
    {children}
  </Link>
)
