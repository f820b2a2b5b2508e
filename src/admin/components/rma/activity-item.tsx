import { LockClosedSolidMini } from "@medusajs/icons"
import { Badge, Text, clx } from "@medusajs/ui"

import { useStaff } from "../../hooks/use-staff"
import { useWordOrCode, useWords } from "../../hooks/use-words"
import { Instant } from "../shared/instant"
import type { ActivityEntry } from "./activity"

interface ActivityItemProps {
  readonly entry: ActivityEntry
  readonly isLast: boolean
}

/** One entry on the line of time. An internal note is tinted and locked, so that nobody takes it for a message. */
export const ActivityItem = ({ entry, isLast }: ActivityItemProps) => {
  const words = useWords()
  const wordOrCode = useWordOrCode()
  const who = useActorName(entry)
  const isSaid = entry.kind !== "event"

  return (
    <div className="grid grid-cols-[20px_1fr] items-start gap-2">
      <div className="flex size-full flex-col items-center gap-y-0.5">
        <div className="flex size-5 items-center justify-center">
          <div className="bg-ui-bg-base shadow-borders-base flex size-2.5 items-center justify-center rounded-full">
            <div
              className={clx(
                "size-1.5 rounded-full",
                entry.kind === "note" ? "bg-ui-tag-orange-icon" : "bg-ui-tag-neutral-icon",
              )}
            />
          </div>
        </div>
        {!isLast && <div className="bg-ui-border-base w-px flex-1" />}
      </div>
      <div className={clx("min-w-0", !isLast && "pb-4")}>
        <div className="flex items-start justify-between gap-x-4">
          <div className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1">
            <Text size="small" leading="compact" weight="plus">
              {entry.action === null ? who : wordOrCode(`event.${entry.action}`, entry.action)}
            </Text>
            {entry.kind === "note" && (
              <Badge size="2xsmall" color="orange" className="flex items-center gap-x-0.5">
                <LockClosedSolidMini />
                {words("request.activity.note")}
              </Badge>
            )}
            {entry.kind === "message" && entry.actor_type === "staff" && (
              <Badge size="2xsmall" color="blue">
                {words("request.activity.message_tab")}
              </Badge>
            )}
          </div>
          <Text size="small" leading="compact" className="text-ui-fg-subtle shrink-0">
            <Instant at={entry.at} as="relative" />
          </Text>
        </div>
        {!isSaid && (
          <Text size="small" className="text-ui-fg-subtle">
            {who}
          </Text>
        )}
        {entry.text !== null && entry.text !== "" && (
          <Text
            size="small"
            className={clx("whitespace-pre-line break-words", {
              "text-ui-fg-subtle": !isSaid,
              "mt-1.5 w-fit max-w-full rounded-lg px-3 py-2": isSaid,
              "bg-ui-tag-orange-bg text-ui-tag-orange-text": entry.kind === "note",
              "bg-ui-bg-component shadow-borders-base text-ui-fg-base": entry.kind === "message",
            })}
          >
            {entry.text}
          </Text>
        )}
      </div>
    </div>
  )
}

const useActorName = ({ actor_type, actor_id }: ActivityEntry): string => {
  const words = useWords()
  const { data: staff } = useStaff()
  const name = staff?.find(({ id }) => id === actor_id)?.name
  return name ?? words(`actor.${actor_type}`)
}
