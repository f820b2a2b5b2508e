import { Button } from "@medusajs/ui"
import { useState } from "react"

import type { AdminTicket } from "../../../types"
import { useWords } from "../../hooks/use-words"
import { Section } from "../shared/section"
import { MakePromiseDrawer } from "../promise/make-promise-drawer"
import { SplitDrawer } from "./dialogs/split-drawer"
import { toThread, type ThreadEntry } from "./thread"
import { ThreadItem, type MessageVerb } from "./thread-item"
import { TicketComposer } from "./ticket-composer"

const SHOWN_AT_FIRST = 20

/** Everything that was said and done, in the order in which it was, with the place to answer at its end. */
export const ThreadSection = ({ ticket }: { readonly ticket: AdminTicket }) => {
  const words = useWords()
  const [isWhole, setIsWhole] = useState(false)
  const [acting, setActing] = useState<{ readonly verb: MessageVerb; readonly entry: ThreadEntry } | null>(null)
  const stop = () => setActing(null)
  const thread = toThread(ticket)
  const shown = isWhole ? thread : thread.slice(-SHOWN_AT_FIRST)

  return (
    <Section title={words("ticket.thread.title")}>
      <div className="flex flex-col gap-y-4 px-6 py-4">
        {thread.length > shown.length && (
          <Button variant="transparent" size="small" className="self-center" onClick={() => setIsWhole(true)}>
            {words("ticket.thread.show_all", { count: thread.length - shown.length })}
          </Button>
        )}
        {shown.map((entry) => (
          <ThreadItem key={entry.id} entry={entry} onVerb={(verb, about) => setActing({ verb, entry: about })} />
        ))}
      </div>
      <TicketComposer ticket={ticket} />
      {acting?.verb === "split" && <SplitDrawer ticket={ticket} messageId={acting.entry.id} onClose={stop} />}
      {acting?.verb === "promise" && (
        <MakePromiseDrawer about={{ ticket_id: ticket.id }} said={acting.entry.text ?? ""} onClose={stop} />
      )}
    </Section>
  )
}
