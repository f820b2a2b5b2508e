import { XMarkMini } from "@medusajs/icons"
import { Badge, IconButton, Input, Text } from "@medusajs/ui"
import { useState } from "react"

import type { AdminTicket } from "../../../types"
import { useWords } from "../../hooks/use-words"
import { Section } from "../shared/section"
import { useTicketSubmit } from "./use-ticket-submit"

/** Words of the shop's own by which tickets are found again. */
export const TicketTags = ({ ticket }: { readonly ticket: AdminTicket }) => {
  const words = useWords()
  const [tag, setTag] = useState("")
  const { submit, isPending, error } = useTicketSubmit(ticket.id, () => setTag(""))
  const save = (tags: readonly string[]) => submit("tags", { tags }, words("ticket.tags.saved"))
  return (
    <Section title={words("ticket.tags.title")}>
      <div className="flex flex-col gap-y-3 px-6 py-4">
        {ticket.tags.length > 0 && (
          <div className="flex flex-wrap gap-1.5">
            {ticket.tags.map((one) => (
              <Badge key={one} size="xsmall" className="flex max-w-full items-center gap-x-1">
                <span className="truncate">{one}</span>
                <IconButton
                  size="2xsmall"
                  variant="transparent"
                  disabled={isPending}
                  aria-label={words("ticket.tags.remove", { tag: one })}
                  onClick={() => save(ticket.tags.filter((other) => other !== one))}
                >
                  <XMarkMini />
                </IconButton>
              </Badge>
            ))}
          </div>
        )}
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (tag.trim() !== "") save([...ticket.tags, tag.trim()])
          }}
        >
          <Input
            size="small"
            value={tag}
            maxLength={60}
            placeholder={words("ticket.tags.placeholder")}
            aria-label={words("ticket.tags.placeholder")}
            onChange={(event) => setTag(event.target.value)}
          />
        </form>
        {error !== null && (
          <Text size="xsmall" className="text-ui-fg-error">
            {error.message}
          </Text>
        )}
      </div>
    </Section>
  )
}
