import { EllipsisHorizontal } from "@medusajs/icons"
import { Badge, Button, Container, Copy, DropdownMenu, Heading, IconButton, Text } from "@medusajs/ui"
import { useState } from "react"

import type { AdminTicket } from "../../../types"
import { useFormats } from "../../hooks/use-formats"
import { useWords } from "../../hooks/use-words"
import { DueChip } from "./due-chip"
import { offeredTicketVerbs } from "./offered-ticket-verbs"
import { PriorityBadge, TicketStageBadge } from "./ticket-badges"
import { TicketDialog, type TicketDialogVerb } from "./ticket-dialog"
import { useTicketSubmit } from "./use-ticket-submit"

/** What it is about, how it stands, and what can be done now. */
export const TicketHeader = ({ ticket }: { readonly ticket: AdminTicket }) => {
  const words = useWords()
  const formats = useFormats()
  const [verb, setVerb] = useState<TicketDialogVerb | null>(null)
  const number = words("ticket.number", { number: ticket.number })
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 px-6 py-4">
        <div className="min-w-0">
          <div className="flex items-center gap-x-2">
            <Heading className="min-w-0 break-words">{ticket.subject}</Heading>
          </div>
          <div className="text-ui-fg-subtle flex flex-wrap items-center gap-x-1">
            <Text size="small">{number}</Text>
            <Copy content={number} className="text-ui-fg-muted" />
            <Text size="small">
              {words("ticket.opened", {
                kind: words(`ticket_kind.${ticket.kind}`),
                channel: words(`contact_channel.${ticket.channel}`),
                at: formats.instant(ticket.opened_at),
              })}
            </Text>
          </div>
        </div>
        <div className="flex shrink-0 flex-wrap items-center gap-2">
          {ticket.is_repeat && (
            <Badge size="2xsmall" color="orange">
              {words("ticket.repeat")}
            </Badge>
          )}
          {ticket.transfer_alarm && (
            <Badge size="2xsmall" color="red">
              {words("ticket.ping_pong")}
            </Badge>
          )}
          <PriorityBadge priority={ticket.priority} />
          <DueChip ticket={ticket} />
          <TicketStageBadge stage={ticket.stage} />
        </div>
      </div>
      <TicketVerbs ticket={ticket} onVerb={setVerb} />
      {verb !== null && <TicketDialog ticket={ticket} verb={verb} onClose={() => setVerb(null)} />}
    </Container>
  )
}

interface TicketVerbsProps {
  readonly ticket: AdminTicket
  readonly onVerb: (verb: TicketDialogVerb) => void
}

const TicketVerbs = ({ ticket, onVerb }: TicketVerbsProps) => {
  const words = useWords()
  const { primary, secondary, hidden } = offeredTicketVerbs(ticket)
  const { submit, isPending } = useTicketSubmit(ticket.id, () => undefined)
  const isNobodys = ticket.owner_id === null && ticket.actions.includes("resolve")
  return (
    <div className="bg-ui-bg-subtle flex flex-wrap items-center justify-end gap-2 rounded-b-xl px-4 py-4">
      {hidden.length > 0 && (
        <DropdownMenu>
          <DropdownMenu.Trigger asChild>
            <IconButton size="small" variant="transparent" aria-label={words("ticket.more")}>
              <EllipsisHorizontal />
            </IconButton>
          </DropdownMenu.Trigger>
          <DropdownMenu.Content>
            {hidden.map((one) => (
              <DropdownMenu.Item key={one} onClick={() => onVerb(one)}>
                {words(`ticket.do.${one}.button`)}
              </DropdownMenu.Item>
            ))}
          </DropdownMenu.Content>
        </DropdownMenu>
      )}
      {secondary.map((one) => (
        <Button key={one} size="small" variant="secondary" onClick={() => onVerb(one)}>
          {words(`ticket.do.${one}.button`)}
        </Button>
      ))}
      {isNobodys && (
        <Button
          size="small"
          variant="secondary"
          isLoading={isPending}
          onClick={() => submit("claim", {}, words("inbox.claimed", { count: 1 }))}
        >
          {words("inbox.claim")}
        </Button>
      )}
      {primary !== null && (
        <Button size="small" onClick={() => onVerb(primary)}>
          {words(`ticket.do.${primary}.button`)}
        </Button>
      )}
    </div>
  )
}
