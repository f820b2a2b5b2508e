import { LockClosedSolidMini } from "@medusajs/icons"
import { Badge, Text, Tooltip } from "@medusajs/ui"

import type { TicketMessageKind } from "../../../domain/ticket/ticket-words"
import { useFormats } from "../../hooks/use-formats"
import { useStaff } from "../../hooks/use-staff"
import { useWordOrCode, useWords } from "../../hooks/use-words"
import { Instant } from "../shared/instant"
import { MessageButton, MessageWords } from "./message-words"
import type { ThreadEntry } from "./thread"

const ONLY_STAFF = ["note", "call", "visit"] as const

/** What can be made of a message: the second matter in it a ticket of its own, what we said in it a promise. */
export type MessageVerb = "split" | "promise"

interface ThreadItemProps {
  readonly entry: ThreadEntry
  readonly onVerb: (verb: MessageVerb, entry: ThreadEntry) => void
}

export const ThreadItem = ({ entry, onVerb }: ThreadItemProps) =>
  entry.said === null ? <Step entry={entry} /> : <Words entry={entry} said={entry.said} onVerb={onVerb} />

const VERBS: Partial<Record<TicketMessageKind, MessageVerb>> = { customer_message: "split", reply: "promise" }

const Words = ({ entry, said, onVerb }: ThreadItemProps & { readonly said: NonNullable<ThreadEntry["said"]> }) => {
  const verb = VERBS[said.kind]
  const words = useWords()
  const formats = useFormats()
  const who = useActorName(entry)
  const onlyStaff = ONLY_STAFF.find((kind) => kind === said.kind)
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
          {onlyStaff !== undefined && (
            <Badge
              size="2xsmall"
              color={onlyStaff === "note" ? "orange" : "blue"}
              className="flex items-center gap-x-0.5"
            >
              <LockClosedSolidMini />
              {words(`ticket_message_kind.${onlyStaff}`)}
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
      <MessageWords text={entry.text ?? ""} said={said}>
        {verb !== undefined && (
          <MessageButton onClick={() => onVerb(verb, entry)}>{words(`ticket.thread.${verb}`)}</MessageButton>
        )}
      </MessageWords>
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
