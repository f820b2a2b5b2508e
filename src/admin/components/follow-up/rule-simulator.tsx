import { Button, Text } from "@medusajs/ui"
import { useState } from "react"

import type { AdminFollowUpPlan, FollowUpPlanTerms } from "../../../types"
import { useFormats } from "../../hooks/use-formats"
import { useSimulateRule } from "../../hooks/use-follow-up-plans"
import { useWords } from "../../hooks/use-words"
import { fromPickedDate } from "../../lib/calendar-date"
import { toClock } from "../../lib/plan-terms"
import { DateField } from "../shared/date-field"
import { ProblemAlert } from "../shared/problem-alert"
import { Section } from "../shared/section"

const SHOWN = 6

/** The dates on which the newest version would visit somebody whose first visit is on a day: by the code that plans. */
export const RuleSimulator = ({ plan }: { readonly plan: AdminFollowUpPlan | undefined }) => {
  const words = useWords()
  const formats = useFormats()
  const simulate = useSimulateRule()
  const [on, setOn] = useState(() => fromPickedDate(new Date()))
  const terms = plan?.versions[0]?.terms
  const moved = new Map(simulate.data?.moved.map(({ to, because }) => [to, because]))
  return (
    <Section title={words("policy.simulate.title")} subtitle={words("plan.simulate.subtitle")}>
      <div className="flex flex-col gap-y-4 px-6 py-4">
        <DateField label={words("plan.simulate.first")} value={on} onChange={setOn} />
        <ProblemAlert error={simulate.error} />
        <Button
          size="small"
          variant="secondary"
          className="self-end"
          isLoading={simulate.isPending}
          disabled={terms === undefined || on === ""}
          onClick={() => terms !== undefined && simulate.mutate(toQuestion(terms, on))}
        >
          {words("plan.simulate.submit")}
        </Button>
      </div>
      {simulate.data?.occurrences.map((at) => {
        const because = moved.get(at)
        return (
          <div key={at} className="flex items-baseline justify-between gap-x-4 px-6 py-2 last:pb-4">
            <Text size="small">{formats.instant(at)}</Text>
            <Text size="xsmall" className="text-ui-fg-subtle">
              {because === undefined ? "" : words(`visit_moved.${because}`)}
            </Text>
          </div>
        )
      })}
    </Section>
  )
}

const toQuestion = ({ rrule, at_minute, calendar_id }: FollowUpPlanTerms, on: string): object => ({
  rrule: rrule ?? "FREQ=DAILY;COUNT=1",
  start: `${on}T${toClock(at_minute)}:00`,
  time_zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  count: SHOWN,
  calendar: calendar_id,
})
