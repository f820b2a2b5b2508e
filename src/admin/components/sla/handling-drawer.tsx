import { Input } from "@medusajs/ui"
import { useForm } from "react-hook-form"

import { PAUSE_REASONS, REOPEN_RULES, type PauseReason, type ReopenRule } from "../../../domain/sla/words"
import { useCalendars } from "../../hooks/use-calendars"
import { useWords } from "../../hooks/use-words"
import { toSlaDraft } from "../../lib/sla-terms"
import { ActionDrawer } from "../shared/action-drawer"
import { Choice } from "../shared/choice"
import { Field } from "../shared/field"
import { SwitchField } from "../shared/switch-field"
import { useSaveSlaDraft, type SlaDrawerProps } from "./editor"

const DEFAULT_CALENDAR = "default"

interface HandlingForm {
  calendar_id: string | null
  warn_percentage: number
  pauses_on: PauseReason[]
  pause_cap_days: string
  on_reopen: ReopenRule
}

export const HandlingDrawer = ({ policy, version, onClose }: SlaDrawerProps) => {
  const words = useWords()
  const { save, isPending, error } = useSaveSlaDraft(policy, onClose)
  const { data: calendars = [] } = useCalendars()
  const form = useForm<HandlingForm>({
    defaultValues: {
      calendar_id: version.calendar_id,
      warn_percentage: version.warn_percentage,
      pauses_on: [...version.pauses_on],
      pause_cap_days: version.pause_cap_days?.toString() ?? "",
      on_reopen: version.on_reopen,
    },
  })
  const { calendar_id, pauses_on, on_reopen } = form.watch()
  const toTerms = ({ pause_cap_days, ...values }: HandlingForm) => ({
    ...values,
    pause_cap_days: pause_cap_days === "" ? null : Number(pause_cap_days),
  })

  return (
    <ActionDrawer
      title={words("sla.handling.title")}
      submit={words("common.save")}
      isPending={isPending}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit((values) => save(toSlaDraft(policy, version, toTerms(values))))}
    >
      <Field label={words("sla.handling.calendar")} hint={words("sla.handling.calendar_hint")}>
        {(id) => (
          <Choice
            id={id}
            value={calendar_id ?? DEFAULT_CALENDAR}
            onChange={(value) => form.setValue("calendar_id", value === DEFAULT_CALENDAR ? null : value)}
            options={[
              { value: DEFAULT_CALENDAR, label: words("sla.handling.calendar_default") },
              ...calendars.map(({ id: value, name: label }) => ({ value, label })),
            ]}
          />
        )}
      </Field>
      <Field label={words("sla.handling.warn")} hint={words("sla.handling.warn_hint")}>
        {(id) => (
          <Input
            id={id}
            type="number"
            min={1}
            max={100}
            {...form.register("warn_percentage", { valueAsNumber: true, required: true, min: 1, max: 100 })}
          />
        )}
      </Field>
      <div className="flex flex-col gap-y-2">
        {PAUSE_REASONS.map((reason) => (
          <SwitchField
            key={reason}
            label={words(`sla_pause.${reason}`)}
            hint={words("sla.handling.pauses_hint")}
            checked={pauses_on.includes(reason)}
            onChange={(isOn) =>
              form.setValue(
                "pauses_on",
                PAUSE_REASONS.filter((one) => (one === reason ? isOn : pauses_on.includes(one))),
              )
            }
          />
        ))}
      </div>
      <Field label={words("sla.handling.cap")} hint={words("sla.handling.cap_hint")} isOptional>
        {(id) => <Input id={id} type="number" min={1} max={365} {...form.register("pause_cap_days")} />}
      </Field>
      <Field label={words("sla.handling.reopen")}>
        {(id) => (
          <Choice
            id={id}
            value={on_reopen}
            onChange={(value) => form.setValue("on_reopen", value)}
            options={REOPEN_RULES.map((value) => ({ value, label: words(`sla.reopen.${value}`) }))}
          />
        )}
      </Field>
    </ActionDrawer>
  )
}
