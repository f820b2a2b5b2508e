import { MedusaError } from "@medusajs/framework/utils"

import type { VisitStatus } from "../../../../domain/follow-up/lifecycle"
import type { VisitOutcome } from "../../../../domain/follow-up/words"
import { languageOf } from "../../../../domain/notification/language-of"
import { standingOfRma, standingOfTicket, standingOfVisit } from "../../../../domain/survey/case-standing"
import type { CaseStanding } from "../../../../domain/survey/decide-asking"
import type { SurveySubject } from "../../../../domain/survey/survey-words"
import type { RmaStage } from "../../../../domain/rma/lifecycle"
import type { TicketStage } from "../../../../domain/ticket/lifecycle"
import type { EndedCase } from "../../commands/survey/plan-survey"
import type { Reading } from "../../transaction"

/** A case as a survey looks at it. `ended_at` is the caller's to say. */
export interface CaseRecord extends Omit<EndedCase, "ended_at"> {
  readonly standing: CaseStanding
}

// An agent of several teams answers for the first of them: who decides a request does so for no team in particular.
const CASES = {
  rma: `select rma.id as subject_id, rma.number as subject_number, rma.order_id, rma.order_display_id, rma.customer_id,
               rma.email, null::text as language, rma.stage, coalesce(rma.assignee_id, rma.decided_by) as agent_id,
               (select member.team_id from service_team_member member
                  join service_agent agent on agent.id = member.agent_id and agent.deleted_at is null
                  join service_team team on team.id = member.team_id and team.deleted_at is null
                 where agent.user_id = coalesce(rma.assignee_id, rma.decided_by) and member.deleted_at is null
                 order by team.position, team.id limit 1) as team_id
          from rma where rma.id = ? and rma.deleted_at is null`,
  ticket: `select id as subject_id, number as subject_number, order_id, order_display_id, customer_id, email, language,
                  stage, owner_id as agent_id, team_id
             from support_ticket where id = ? and deleted_at is null`,
  visit: `select visit.id as subject_id, visit.number as subject_number, visit.order_id, visit.order_display_id,
                 visit.customer_id, visit.email, visit.language, visit.status as stage, visit.outcome,
                 agent.user_id as agent_id, visit.team_id
            from follow_up_visit visit left join service_agent agent on agent.id = visit.agent_id
           where visit.id = ? and visit.deleted_at is null`,
} as const satisfies Record<SurveySubject, string>

interface CaseRow extends Omit<CaseRecord, "subject_kind" | "standing" | "language"> {
  readonly language: string | null
  readonly stage: string
  /** Of a visit. */
  readonly outcome?: VisitOutcome | null
}

/**
 * A request, a ticket or a visit with who answers for it now.
 *
 * @throws NOT_FOUND
 */
export async function readCase(
  { query }: Reading,
  { subject_kind, subject_id }: { readonly subject_kind: SurveySubject; readonly subject_id: string },
): Promise<CaseRecord> {
  const [row] = await query<CaseRow>(CASES[subject_kind], [subject_id])
  if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no ${subject_kind} with id ${subject_id}`)
  const { stage, outcome = null, language, ...known } = row
  return {
    ...{ ...known, subject_kind, language: language === null ? null : languageOf(language) },
    standing: standingOf(subject_kind, stage, outcome),
  }
}

function standingOf(kind: SurveySubject, stage: string, outcome: VisitOutcome | null): CaseStanding {
  if (kind === "rma") return standingOfRma(stage as RmaStage)
  if (kind === "ticket") return standingOfTicket(stage as TicketStage)
  return standingOfVisit({ status: stage as VisitStatus, outcome })
}
