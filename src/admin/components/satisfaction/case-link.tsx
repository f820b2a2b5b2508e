import { Link } from "react-router-dom"

import { caseName } from "../../../domain/survey/case-name"
import type { AdminSurveyResponse } from "../../../types"
import { useWords } from "../../hooks/use-words"

const PATHS = { rma: "/after-sales", ticket: "/after-sales/inbox", visit: "/after-sales/visits" } as const

/** What an answer is about, with the way there. */
export const CaseLink = ({ about }: { readonly about: AdminSurveyResponse }) => {
  return <To path={`${PATHS[about.subject_kind]}/${about.subject_id}`}>{caseName(about)}</To>
}

/** The ticket that a low score has opened. */
export const TicketLink = ({ response }: { readonly response: AdminSurveyResponse }) => {
  const words = useWords()
  const { recovery_ticket_id, recovery_ticket_number } = response
  if (recovery_ticket_id === null || recovery_ticket_number === null) return <>–</>
  const name = words("promise.about.ticket", { number: recovery_ticket_number })
  return <To path={`/after-sales/inbox/${recovery_ticket_id}`}>{name}</To>
}

const To = ({ path, children }: { readonly path: string; readonly children: string }) => (
  <Link to={path} className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover whitespace-nowrap">
    {children}
  </Link>
)
