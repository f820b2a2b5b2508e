import { Input } from "@medusajs/ui"
import { useState } from "react"
import { useForm } from "react-hook-form"

import { NEXT_VISIT_RULES, PLAN_TRIGGERS } from "../../../domain/follow-up/words"
import type { FollowUpPlanTerms } from "../../../types"
import { useCalendars } from "../../hooks/use-calendars"
import { useWords } from "../../hooks/use-words"
import { fromClock, toClock, toPlanDraft } from "../../lib/plan-terms"
import { ActionDrawer } from "../shared/action-drawer"
import { Choice } from "../shared/choice"
import { FactRow } from "../shared/fact-row"
import { Field } from "../shared/field"
import { Section } from "../shared/section"
import { CalendarChoice } from "../team/calendar-choice"
import { EditButton } from "../versioned/edit-button"
import { useSavePlanDraft, type PlanDrawerProps, type PlanSectionProps } from "./editor"

/** What starts the plan, and when its visits are. */
export const TimingSection = (props: PlanSectionProps) => {
  const words = useWords()
  const { data: calendars = [] } = useCalendars()
  const [isEditing, setIsEditing] = useState(false)
  const { terms } = props.version
  return (
    <Section
      title={words("plan.timing.title")}
      actions={<EditButton isShown={props.isEditable} onClick={() => setIsEditing(true)} />}
    >
      <FactRow label={words("plan.timing.first")}>
        {words("plan.when", { count: terms.offset_days, trigger: words(`visit_trigger.${terms.trigger}`) })}
      </FactRow>
      <FactRow label={words("plan.timing.at")}>{toClock(terms.at_minute)}</FactRow>
      <FactRow label={words("plan.timing.rrule")}>{terms.rrule ?? words("plan.timing.once")}</FactRow>
      {terms.rrule !== null && (
        <FactRow label={words("plan.timing.next_from")}>{words(`next_visit.${terms.next_from}`)}</FactRow>
      )}
      <FactRow label={words("plan.timing.calendar")}>
        {calendars.find(({ id }) => id === terms.calendar_id)?.name ?? words("plan.timing.no_calendar")}
      </FactRow>
      {isEditing && <TimingDrawer {...props} onClose={() => setIsEditing(false)} />}
    </Section>
  )
}

interface TimingForm extends Pick<FollowUpPlanTerms, "trigger" | "offset_days" | "next_from" | "calendar_id"> {
  at: string
  rrule: string
}

const TimingDrawer = ({ policy, version, onClose }: PlanDrawerProps) => {
  const words = useWords()
  const { save, isPending, error } = useSavePlanDraft(policy, onClose)
  const { trigger, offset_days, next_from, calendar_id, at_minute, rrule } = version.terms
  const form = useForm<TimingForm>({
    defaultValues: { ...{ trigger, offset_days, next_from, calendar_id }, at: toClock(at_minute), rrule: rrule ?? "" },
  })
  const values = form.watch()
  const send = ({ at, rrule: rule, ...changes }: TimingForm) => {
    const timing = { at_minute: fromClock(at) ?? at_minute, rrule: rule.trim() === "" ? null : rule.trim() }
    save(toPlanDraft(policy, version, { ...changes, ...timing }))
  }
  return (
    <ActionDrawer
      title={words("plan.timing.title")}
      submit={words("common.save")}
      isPending={isPending}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit(send)}
    >
      <Field label={words("plan.timing.trigger")}>
        {(id) => (
          <Choice
            id={id}
            value={values.trigger}
            onChange={(value) => form.setValue("trigger", value)}
            options={PLAN_TRIGGERS.map((value) => ({ value, label: words(`visit_trigger.${value}`) }))}
          />
        )}
      </Field>
      <Field label={words("plan.timing.offset")}>
        {(id) => (
          <Input
            id={id}
            type="number"
            min={0}
            max={3650}
            {...form.register("offset_days", { valueAsNumber: true, required: true, min: 0, max: 3650 })}
          />
        )}
      </Field>
      <Field label={words("plan.timing.at")} hint={words("plan.timing.at_hint")}>
        {(id) => <Input id={id} type="time" {...form.register("at", { required: true })} />}
      </Field>
      <Field label={words("plan.timing.rrule")} hint={words("plan.timing.rrule_hint")} isOptional>
        {(id) => <Input id={id} placeholder="FREQ=MONTHLY;INTERVAL=6" {...form.register("rrule")} />}
      </Field>
      <Field label={words("plan.timing.next_from")}>
        {(id) => (
          <Choice
            id={id}
            value={values.next_from}
            onChange={(value) => form.setValue("next_from", value)}
            options={NEXT_VISIT_RULES.map((value) => ({ value, label: words(`next_visit.${value}`) }))}
          />
        )}
      </Field>
      <Field label={words("plan.timing.calendar")}>
        {(id) => (
          <CalendarChoice
            id={id}
            value={values.calendar_id}
            none={words("plan.timing.no_calendar")}
            onChange={(value) => form.setValue("calendar_id", value)}
          />
        )}
      </Field>
    </ActionDrawer>
  )
}
