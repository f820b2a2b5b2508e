import { RadioGroup, Text } from "@medusajs/ui"
import { useState } from "react"

import type { AdminTicket, AdminTicketSummary } from "../../../../types"
import { useTickets } from "../../../hooks/use-tickets"
import { useWords } from "../../../hooks/use-words"
import { ActionDrawer } from "../../shared/action-drawer"
import { TicketStageBadge } from "../ticket-badges"
import { useTicketSubmit } from "../use-ticket-submit"

interface OtherTicketDrawerProps {
  readonly ticket: AdminTicket
  readonly verb: "merge" | "link"
  readonly onClose: () => void
}

const SENT = { merge: { path: "merge", field: "into_id" }, link: { path: "links", field: "other_id" } } as const

/** Which of the same customer's tickets this one is merged into, or belongs with. */
export const OtherTicketDrawer = ({ ticket, verb, onClose }: OtherTicketDrawerProps) => {
  const words = useWords()
  const number = words("ticket.number", { number: ticket.number })
  const [chosen, setChosen] = useState("")
  const { submit, isPending, error } = useTicketSubmit(ticket.id, onClose)
  const ofCustomer = ticket.customer_id === null ? { q: ticket.email } : { customer_id: ticket.customer_id }
  const { data } = useTickets({ ...ofCustomer, view: "all", limit: 20 })
  const others = (data?.tickets ?? []).filter(({ id }) => id !== ticket.id)
  const { path, field } = SENT[verb]
  return (
    <ActionDrawer
      title={words(`ticket.do.${verb}.title`, { number })}
      body={words(`ticket.do.${verb}.body`)}
      submit={words(`ticket.do.${verb}.button`)}
      isPending={isPending}
      isDisabled={chosen === ""}
      error={error}
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault()
        submit(path, { [field]: chosen }, words(`ticket.do.${verb}.done`, { number }))
      }}
    >
      {others.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle">
          {words("ticket.do.no_others")}
        </Text>
      ) : (
        <RadioGroup value={chosen} onValueChange={setChosen}>
          {others.map((other) => (
            <OtherTicket key={other.id} ticket={other} />
          ))}
        </RadioGroup>
      )}
    </ActionDrawer>
  )
}

const OtherTicket = ({ ticket }: { readonly ticket: AdminTicketSummary }) => {
  const words = useWords()
  return (
    <div className="flex items-center justify-between gap-x-3">
      <RadioGroup.ChoiceBox
        value={ticket.id}
        label={ticket.subject}
        description={words("ticket.number", { number: ticket.number })}
        className="min-w-0 flex-1"
      />
      <TicketStageBadge stage={ticket.stage} />
    </div>
  )
}
