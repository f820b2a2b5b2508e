import { Input } from "@medusajs/ui"
import { useState } from "react"
import { useForm } from "react-hook-form"

import { CONTACT_METHODS } from "../../../domain/contact/words"
import { isAttended } from "../../../domain/follow-up/words"
import type { FollowUpPlanTerms } from "../../../types"
import { useTeamName } from "../../hooks/use-team-name"
import { useTeams } from "../../hooks/use-teams"
import { useWords } from "../../hooks/use-words"
import { toPlanDraft } from "../../lib/plan-terms"
import { ActionDrawer } from "../shared/action-drawer"
import { Choice } from "../shared/choice"
import { FactRow } from "../shared/fact-row"
import { Field } from "../shared/field"
import { Section } from "../shared/section"
import { EditButton } from "../versioned/edit-button"
import { useSavePlanDraft, type PlanDrawerProps, type PlanSectionProps } from "./editor"

const NOBODY = "nobody"

/** How the customer is reached, and by whom. */
export const AttendanceSection = (props: PlanSectionProps) => {
  const words = useWords()
  const nameOf = useTeamName()
  const { data: teams = [] } = useTeams()
  const [isEditing, setIsEditing] = useState(false)
  const { method, team_id, duration_minutes, lead_days, skill } = props.version.terms
  const team = teams.find(({ id }) => id === team_id)
  return (
    <Section
      title={words("plan.attendance.title")}
      actions={<EditButton isShown={props.isEditable} onClick={() => setIsEditing(true)} />}
    >
      <FactRow label={words("visit.facts.method")}>{words(`contact_method.${method}`)}</FactRow>
      {isAttended(method) && (
        <>
          <FactRow label={words("plan.attendance.team")}>
            {team === undefined ? words("plan.attendance.nobody") : nameOf(team)}
          </FactRow>
          {skill !== null && (
            <FactRow label={words("plan.attendance.skill")}>{`${skill.code} (${skill.level})`}</FactRow>
          )}
          <FactRow label={words("plan.attendance.duration")}>
            {words("plan.attendance.minutes", { count: duration_minutes })}
          </FactRow>
          <FactRow label={words("plan.attendance.lead")}>{words("common.days", { count: lead_days })}</FactRow>
        </>
      )}
      {isEditing && <AttendanceDrawer {...props} onClose={() => setIsEditing(false)} />}
    </Section>
  )
}

type AttendanceForm = Pick<FollowUpPlanTerms, "method" | "team_id"> & { duration_minutes: number; lead_days: number }

const AttendanceDrawer = ({ policy, version, onClose }: PlanDrawerProps) => {
  const words = useWords()
  const nameOf = useTeamName()
  const { data: teams = [] } = useTeams()
  const { save, isPending, error } = useSavePlanDraft(policy, onClose)
  const { method, team_id, duration_minutes, lead_days } = version.terms
  const form = useForm<AttendanceForm>({ defaultValues: { method, team_id, duration_minutes, lead_days } })
  const values = form.watch()
  return (
    <ActionDrawer
      title={words("plan.attendance.title")}
      submit={words("common.save")}
      isPending={isPending}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit((given) => save(toPlanDraft(policy, version, given)))}
    >
      <Field label={words("visit.facts.method")}>
        {(id) => (
          <Choice
            id={id}
            value={values.method}
            onChange={(value) => form.setValue("method", value)}
            options={CONTACT_METHODS.map((value) => ({ value, label: words(`contact_method.${value}`) }))}
          />
        )}
      </Field>
      {isAttended(values.method) && (
        <>
          <Field label={words("plan.attendance.team")}>
            {(id) => (
              <Choice
                id={id}
                value={values.team_id ?? NOBODY}
                onChange={(value) => form.setValue("team_id", value === NOBODY ? null : value)}
                options={[
                  { value: NOBODY, label: words("plan.attendance.nobody") },
                  ...teams.map((team) => ({ value: team.id, label: nameOf(team) })),
                ]}
              />
            )}
          </Field>
          <Field label={words("plan.attendance.duration")}>
            {(id) => (
              <Input
                id={id}
                type="number"
                min={5}
                max={720}
                {...form.register("duration_minutes", { valueAsNumber: true, required: true, min: 5, max: 720 })}
              />
            )}
          </Field>
          <Field label={words("plan.attendance.lead")} hint={words("plan.attendance.lead_hint")}>
            {(id) => (
              <Input
                id={id}
                type="number"
                min={0}
                max={60}
                {...form.register("lead_days", { valueAsNumber: true, required: true, min: 0, max: 60 })}
              />
            )}
          </Field>
        </>
      )}
    </ActionDrawer>
  )
}
