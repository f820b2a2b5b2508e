import { LockClosedSolidMini } from "@medusajs/icons"
import { Badge, Text, Tooltip, clx } from "@medusajs/ui"

import type { TicketMessageKind } from "../../../domain/ticket/ticket-words"
import { useFormats } from "../../hooks/use-formats"
import { useStaff } from "../../hooks/use-staff"
import { useWordOrCode, useWords } from "../../hooks/use-words"
import { Instant } from "../shared/instant"
import type { ThreadEntry } from "./thread"

/** What the customer said stands out, what we said is calm, and what is for us alone is tinted and locked. */
const LOOKS: Record<TicketMessageKind, string> = {
  customer_message: "bg-ui-bg-base shadow-elevation-card-rest",
  reply: "bg-ui-bg-component shadow-borders-base",
  acknowledgement: "bg-ui-bg-component shadow-borders-base",
  note: "bg-ui-tag-orange-bg text-ui-tag-orange-text",
  call: "bg-ui-tag-blue-bg text-ui-tag-blue-text",
  visit: "bg-ui-tag-blue-bg text-ui-tag-blue-text",
}

const ONLY_STAFF: readonly TicketMessageKind[] = ["note", "call", "visit"]

export const ThreadItem = ({ entry }: { readonly entry: ThreadEntry }) =>
  entry.said === null ? <Step entry={entry} /> : <Words entry={entry} said={entry.said} />

const Words = ({ entry, said }: { readonly entry: ThreadEntry; readonly said: NonNullable<ThreadEntry["said"]> }) => {
  const words = useWords()
  const formats = useFormats()
  const who = useActorName(entry)
  return (
    <div className="flex flex-col gap-y-1.5">
      <div className="flex items-center justify-between gap-x-4">
        <div className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1">
          <Text size="small" leading="compact" weight="plus">
            {who}
          </Text>
          <Text size="xsmall" leading="compact" className="text-ui-fg-muted">
            {words(`contact_channel.${said.channel}`)}
          </Text>
          {ONLY_STAFF.includes(said.kind) && (
            <Badge
              size="2xsmall"
              color={said.kind === "note" ? "orange" : "blue"}
              className="flex items-center gap-x-0.5"
            >
              <LockClosedSolidMini />
              {words(`ticket_message_kind.${said.kind}`)}
            </Badge>
          )}
          {said.is_late && (
            <Tooltip content={words("ticket.thread.late_hint", { at: formats.instantInFull(entry.at) })}>
              <Badge size="2xsmall">{words("ticket.thread.late")}</Badge>
            </Tooltip>
          )}
        </div>
        <Text size="small" leading="compact" className="text-ui-fg-subtle shrink-0">
          <Instant at={entry.at} as="relative" />
        </Text>
      </div>
      <Text size="small" className={clx("whitespace-pre-line break-words rounded-lg px-3 py-2", LOOKS[said.kind])}>
        {entry.text}
      </Text>
    </div>
  )
}

/** One line: who did what, in small letters. */
const Step = ({ entry }: { readonly entry: ThreadEntry }) => {
  const wordOrCode = useWordOrCode()
  const who = useActorName(entry)
  return (
    <div className="text-ui-fg-muted flex items-start justify-between gap-x-4 pl-3">
      <Text size="xsmall" className="min-w-0 break-words">
        <span className="text-ui-fg-subtle">{wordOrCode(`ticket_event.${entry.action}`, entry.action ?? "")}</span>
        {" · "}
        {who}
        {entry.text !== null && <span className="whitespace-pre-line"> · {entry.text}</span>}
      </Text>
      <Text size="xsmall" className="shrink-0">
        <Instant at={entry.at} as="relative" />
      </Text>
    </div>
  )
}

const useActorName = ({ actor_type, actor_id }: ThreadEntry): string => {
  const words = useWords()
  const { data: staff } = useStaff()
  return staff?.find(({ id }) => id === actor_id)?.name ?? words(`actor.${actor_type}`)
}
