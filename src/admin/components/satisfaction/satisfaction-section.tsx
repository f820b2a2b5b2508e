import { Button, Text } from "@medusajs/ui"
import { useState } from "react"

import { DIMENSIONS } from "../../../domain/survey/instrument"
import type { SurveySubject } from "../../../domain/survey/survey-words"
import type { AdminSurvey, AdminSurveyResponse } from "../../../types"
import { useSatisfactionOf } from "../../hooks/use-surveys"
import { useWords } from "../../hooks/use-words"
import { StaffName } from "../rma/staff-name"
import { FactRow } from "../shared/fact-row"
import { Instant } from "../shared/instant"
import { Section } from "../shared/section"
import { TicketLink } from "./case-link"
import { EnterAnswerDrawer } from "./enter-answer-drawer"
import { ScoreBadge } from "./score-badge"

interface SatisfactionSectionProps {
  readonly kind: SurveySubject
  readonly id: string
  /** Whether the case is over: before that there is nothing to judge. */
  readonly isOver: boolean
}

/** How the customer of one case says it went; nothing while it is not over. */
export const SatisfactionSection = ({ kind, id, isOver }: SatisfactionSectionProps) => {
  const words = useWords()
  const [isEntering, setIsEntering] = useState(false)
  const { data } = useSatisfactionOf(kind, id)
  const response = data?.response ?? null
  if (data === undefined || (!isOver && response === null)) return null
  return (
    <Section
      title={words("satisfaction.title")}
      actions={
        response === null && (
          <Button size="small" variant="secondary" onClick={() => setIsEntering(true)}>
            {words("satisfaction.enter.open")}
          </Button>
        )
      }
    >
      {response === null ? <Asked survey={data.survey} /> : <Answered response={response} />}
      {isEntering && (
        <EnterAnswerDrawer about={{ kind, id }} survey={data.survey} onClose={() => setIsEntering(false)} />
      )}
    </Section>
  )
}

/** What becomes of the question while nobody has answered. */
const Asked = ({ survey }: { readonly survey: AdminSurvey | null }) => {
  const words = useWords()
  if (survey === null) {
    return (
      <Text size="small" className="text-ui-fg-subtle px-6 py-4">
        {words("satisfaction.not_asked")}
      </Text>
    )
  }
  const { status, skipped_because, next_step_at, sent_at } = survey
  return (
    <>
      <FactRow label={words("satisfaction.question")}>{words(`survey_status.${status}`)}</FactRow>
      {skipped_because !== null && (
        <FactRow label={words("satisfaction.because")}>{words(`skip_reason.${skipped_because}`)}</FactRow>
      )}
      {status === "planned" && next_step_at !== null && (
        <FactRow label={words("satisfaction.asked_at")}>
          <Instant at={next_step_at} />
        </FactRow>
      )}
      {sent_at !== null && (
        <FactRow label={words("satisfaction.sent_at")}>
          <Instant at={sent_at} />
        </FactRow>
      )}
    </>
  )
}

const Answered = ({ response }: { readonly response: AdminSurveyResponse }) => {
  const words = useWords()
  const { suggestion, method, entered_by, agent_id, dimensions, answered_at } = response
  return (
    <>
      <FactRow label={words(`instrument.${response.instrument}`)}>
        <ScoreBadge response={response} />
      </FactRow>
      {DIMENSIONS.flatMap((dimension) =>
        dimensions[dimension] === null
          ? []
          : [
              <FactRow key={dimension} label={words(`dimension.${dimension}`)}>
                {words("satisfaction.score", { score: dimensions[dimension], highest: 5 })}
              </FactRow>,
            ],
      )}
      {suggestion !== null && <FactRow label={words("satisfaction.column.suggestion")}>{suggestion}</FactRow>}
      <FactRow label={words(`survey_method.${method}`)}>
        <span className="flex flex-wrap items-center gap-x-2">
          <Instant at={answered_at} />
          {entered_by !== null && <StaffName id={entered_by} />}
        </span>
      </FactRow>
      {agent_id !== null && (
        <FactRow label={words("satisfaction.column.agent")}>
          <StaffName id={agent_id} />
        </FactRow>
      )}
      {response.recovery_ticket_id !== null && (
        <FactRow label={words("satisfaction.column.ticket")}>
          <TicketLink response={response} />
        </FactRow>
      )}
    </>
  )
}
