import { Input, toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"

import type { AdminServiceTeam } from "../../../types"
import { useIdempotencyKey } from "../../hooks/use-idempotency-key"
import { useTeamName } from "../../hooks/use-team-name"
import { useSaveTeam } from "../../hooks/use-teams"
import { useWords } from "../../hooks/use-words"
import { toCode } from "../../lib/to-code"
import { ActionDrawer } from "../shared/action-drawer"
import { Field } from "../shared/field"
import { SwitchField } from "../shared/switch-field"
import { CalendarChoice } from "./calendar-choice"
import { RuleFields } from "./rule-fields"
import { StaffChoice } from "./staff-choice"
import { toTeamBody, toTeamForm, type TeamForm } from "./team-form"

interface TeamDrawerProps {
  /** Null makes a new one. */
  readonly team: AdminServiceTeam | null
  readonly nextPosition: number
  readonly onClose: () => void
}

export const TeamDrawer = ({ team, nextPosition, onClose }: TeamDrawerProps) => {
  const words = useWords()
  const teamName = useTeamName()
  const save = useSaveTeam(team?.id ?? null)
  const keyFor = useIdempotencyKey(save.isSuccess)
  const form = useForm<TeamForm>({ defaultValues: toTeamForm(team, nextPosition) })
  const { name_en, name_zh, code, calendar_id, lead_user_id, manager_user_id, is_active } = form.watch()
  const isWhole = [name_en, name_zh, code].every((text) => text.trim() !== "")

  return (
    <ActionDrawer
      title={team === null ? words("team.create_title") : words("team.edit_title", { name: teamName(team) })}
      body={words("team.edit_body")}
      submit={words(team === null ? "common.create" : "common.save")}
      isPending={save.isPending}
      isDisabled={!isWhole}
      error={save.error}
      onClose={onClose}
      onSubmit={form.handleSubmit((values) => {
        const toSave = toTeamBody(values)
        const onSuccess = () => {
          toast.success(words("team.saved"))
          onClose()
        }
        save.mutate({ team: toSave, key: keyFor(toSave) }, { onSuccess })
      })}
    >
      <div className="grid grid-cols-2 gap-4">
        <Field label={words("team.name_en")}>
          {(id) => (
            <Input
              id={id}
              {...form.register("name_en", {
                onChange: () => team === null && form.setValue("code", toCode(form.getValues("name_en"))),
              })}
            />
          )}
        </Field>
        <Field label={words("team.name_zh")}>{(id) => <Input id={id} {...form.register("name_zh")} />}</Field>
      </div>
      <Field label={words("team.code")}>
        {(id) => <Input id={id} disabled={team !== null} {...form.register("code")} />}
      </Field>
      <Field label={words("team.calendar")}>
        {(id) => (
          <CalendarChoice
            id={id}
            value={calendar_id}
            none={words("team.default_calendar")}
            onChange={(value) => form.setValue("calendar_id", value)}
          />
        )}
      </Field>
      <Field label={words("team.lead")} hint={words("team.lead_hint")}>
        {(id) => (
          <StaffChoice id={id} value={lead_user_id} onChange={(value) => form.setValue("lead_user_id", value)} />
        )}
      </Field>
      <Field label={words("team.manager")} hint={words("team.manager_hint")}>
        {(id) => (
          <StaffChoice id={id} value={manager_user_id} onChange={(value) => form.setValue("manager_user_id", value)} />
        )}
      </Field>
      <RuleFields form={form} />
      <SwitchField
        label={words("team.is_active")}
        hint={words("team.is_active_hint")}
        checked={is_active}
        onChange={(value) => form.setValue("is_active", value)}
      />
    </ActionDrawer>
  )
}
