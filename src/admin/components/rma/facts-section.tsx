import { Text } from "@medusajs/ui"
import { Link } from "react-router-dom"

import { RMA_LIFECYCLE } from "../../../domain/rma/lifecycle"
import type { AdminRma, RmaHolder } from "../../../types"
import { useFormats } from "../../hooks/use-formats"
import { useRepairOfRma } from "../../hooks/use-repairs"
import { useWords } from "../../hooks/use-words"
import { CustomerLink, GuestLink } from "../customer/customer-link"
import { FactRow } from "../shared/fact-row"
import { Instant } from "../shared/instant"
import { Section } from "../shared/section"
import { AssigneeSelect } from "./assignee-select"

const LINK = "text-ui-fg-interactive hover:text-ui-fg-interactive-hover transition-fg"

/** Whose request it is, who serves it, and the ways to its order, customer and core return. */
export const FactsSection = ({ rma }: { readonly rma: AdminRma }) => {
  const words = useWords()
  const formats = useFormats()
  return (
    <Section title={words("request.facts.title")}>
      <FactRow label={words("request.facts.assignee")}>
        <AssigneeSelect rma={rma} />
      </FactRow>
      <FactRow label={words("request.facts.order")}>
        <Link to={`/orders/${rma.order_id}`} className={LINK}>
          #{rma.order_display_id}
        </Link>
      </FactRow>
      <FactRow label={words("request.facts.customer")}>
        {rma.customer_id === null ? (
          <>
            {rma.email}
            <Text size="xsmall" className="text-ui-fg-muted">
              {words("request.facts.guest")}
            </Text>
          </>
        ) : (
          <Link to={`/customers/${rma.customer_id}`} className={LINK}>
            {rma.email ?? rma.customer_id}
          </Link>
        )}
        {(rma.customer_id !== null || rma.email !== null) && (
          <div className="mt-1">
            {rma.customer_id === null ? <GuestLink of={{ rma_id: rma.id }} /> : <CustomerLink id={rma.customer_id} />}
          </div>
        )}
      </FactRow>
      {rma.holder !== null && <HolderRows holder={rma.holder} />}
      <FactRow label={words("request.facts.value")}>{formats.amount(rma.value, rma.currency_code)}</FactRow>
      <FactRow label={words("request.facts.deadline")}>
        <Instant at={rma.clock.due_at} />
      </FactRow>
      {rma.lapses_at !== null && "lapse" in RMA_LIFECYCLE[rma.stage] && (
        <FactRow label={words("request.facts.lapses")}>
          <Instant at={rma.lapses_at} />
        </FactRow>
      )}
      {rma.stage === "awaiting_repair" && <RepairRow rmaId={rma.id} />}
      {rma.arbitration !== null && (
        <FactRow label={words("request.facts.arbitration")}>
          {rma.arbitration.body} · {rma.arbitration.reference}
        </FactRow>
      )}
      {rma.core_return_id !== null && (
        <FactRow label={words("request.facts.core_return")}>
          <Link to={`/orders/${rma.order_id}/returns/${rma.core_return_id}/receive`} className={`${LINK} break-all`}>
            {rma.core_return_id}
          </Link>
        </FactRow>
      )}
    </Section>
  )
}

/** That the order is somebody else's, and where the goods of this request go back to. */
const HolderRows = ({ holder }: { readonly holder: RmaHolder }) => {
  const words = useWords()
  return (
    <>
      <FactRow label={words("request.facts.holder")}>
        <Link to={`/after-sales/warranties/${holder.warranty_id}`} className={LINK}>
          {words("request.facts.handed_on")}
        </Link>
      </FactRow>
      {holder.deliver_to !== null && (
        <FactRow label={words("request.facts.deliver_to")}>
          <span className="whitespace-pre-line break-words">{holder.deliver_to}</span>
        </FactRow>
      )}
    </>
  )
}

/** The way to the workshop, where the goods are. */
const RepairRow = ({ rmaId }: { readonly rmaId: string }) => {
  const words = useWords()
  const { data: repair } = useRepairOfRma(rmaId)
  if (!repair) return null
  return (
    <FactRow label={words("repair.to_repair")}>
      <Link to={`/after-sales/repairs/${repair.id}`} className={LINK}>
        {words("repair.number", { number: repair.number })}
      </Link>
    </FactRow>
  )
}
