import type { AdminTicket } from "../../../../types"
import { useWords } from "../../../hooks/use-words"
import { ConfirmPrompt } from "../../shared/confirm-prompt"
import { useTicketSubmit } from "../use-ticket-submit"

/** The verbs that ask for nothing, with their path. */
const PATHS = { close: "close", restore: "restore", resume: "resume", mark_spam: "spam" } as const

interface ConfirmTicketPromptProps {
  readonly ticket: AdminTicket
  readonly verb: keyof typeof PATHS
  readonly onClose: () => void
}

export const ConfirmTicketPrompt = ({ ticket, verb, onClose }: ConfirmTicketPromptProps) => {
  const words = useWords()
  const number = words("ticket.number", { number: ticket.number })
  const { submit, isPending, error } = useTicketSubmit(ticket.id, onClose)
  return (
    <ConfirmPrompt
      title={words(`ticket.do.${verb}.title`, { number })}
      body={words(`ticket.do.${verb}.body`)}
      submit={words(`ticket.do.${verb}.button`)}
      isDanger={verb === "mark_spam"}
      isPending={isPending}
      error={error}
      onConfirm={() => submit(PATHS[verb], {}, words(`ticket.do.${verb}.done`, { number }))}
      onClose={onClose}
    />
  )
}
