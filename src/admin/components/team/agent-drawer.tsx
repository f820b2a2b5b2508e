import { Checkbox, Input, Label, toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"

import type { AdminServiceAgent } from "../../../types"
import { useIdempotencyKey } from "../../hooks/use-idempotency-key"
import { useStaff, type StaffMember } from "../../hooks/use-staff"
import { useTeamName } from "../../hooks/use-team-name"
import { useAgents, useSaveAgent, useTeams } from "../../hooks/use-teams"
import { useWords } from "../../hooks/use-words"
import { ActionDrawer } from "../shared/action-drawer"
import { Choice } from "../shared/choice"
import { Field } from "../shared/field"
import { SwitchField } from "../shared/switch-field"
import { AbsenceFields } from "./absence-fields"
import { toAgentBody, toAgentForm, type AgentForm } from "./agent-form"
import { CalendarChoice } from "./calendar-choice"
import { DigestChecks } from "./digest-checks"
import { SkillFields } from "./skill-fields"

interface AgentDrawerProps {
  /** Null makes a new one. */
  readonly agent: AdminServiceAgent | null
  readonly onClose: () => void
}

export const AgentDrawer = ({ agent, onClose }: AgentDrawerProps) => {
  const words = useWords()
  const { i18n } = useTranslation()
  const save = useSaveAgent(agent?.id ?? null)
  const keyFor = useIdempotencyKey(save.isSuccess)
  const language = i18n.language.startsWith("zh") ? "zh" : "en"
  const form = useForm<AgentForm>({ defaultValues: toAgentForm(agent, language) })
  const { user_id, display_name, calendar_id, is_active, capacity } = form.watch()

  return (
    <ActionDrawer
      title={agent === null ? words("agent.add_title") : words("agent.edit_title", { name: agent.display_name })}
      submit={words(agent === null ? "common.create" : "common.save")}
      isPending={save.isPending}
      isDisabled={user_id === "" || display_name.trim() === "" || !(capacity >= 0)}
      error={save.error}
      onClose={onClose}
      onSubmit={form.handleSubmit((values) => {
        const toSave = toAgentBody(values)
        const onSuccess = () => {
          toast.success(words("agent.saved"))
          onClose()
        }
        save.mutate({ agent: toSave, key: keyFor(toSave) }, { onSuccess })
      })}
    >
      <UserChoice agent={agent} form={form} />
      <div className="grid grid-cols-2 gap-4">
        <Field label={words("agent.display_name")}>
          {(id) => <Input id={id} {...form.register("display_name")} />}
        </Field>
        <Field label={words("agent.capacity")}>
          {(id) => <Input id={id} type="number" min={0} {...form.register("capacity", { valueAsNumber: true })} />}
        </Field>
      </div>
      <Field label={words("agent.languages")} hint={words("agent.languages_hint")}>
        {(id) => <Input id={id} {...form.register("languages")} />}
      </Field>
      <TeamChecks form={form} />
      <Field label={words("agent.calendar")}>
        {(id) => (
          <CalendarChoice
            id={id}
            value={calendar_id}
            none={words("agent.team_calendar")}
            onChange={(value) => form.setValue("calendar_id", value)}
          />
        )}
      </Field>
      <Field label={words("agent.areas")} hint={words("agent.areas_hint")} isOptional>
        {(id) => <Input id={id} placeholder="DE 10, DE 12, AT" {...form.register("areas")} />}
      </Field>
      <DigestChecks form={form} />
      <SkillFields form={form} />
      {agent !== null && <AbsenceFields agent={agent} />}
      <SwitchField
        label={words("agent.is_active")}
        hint={words("agent.is_active_hint")}
        checked={is_active}
        onChange={(value) => form.setValue("is_active", value)}
      />
    </ActionDrawer>
  )
}

type FormProps = { readonly form: ReturnType<typeof useForm<AgentForm>> }

/** A colleague who is no agent yet; his name is proposed as the one shown. */
const UserChoice = ({ agent, form }: FormProps & { readonly agent: AdminServiceAgent | null }) => {
  const words = useWords()
  const { data: staff = [] } = useStaff()
  const { data: agents = [] } = useAgents()
  const free = staff.filter(({ id }) => agents.every(({ user_id }) => user_id !== id))
  // A user who is gone from the shop still stands for his agent.
  const own = agent === null ? [] : [{ id: agent.user_id, name: nameOf(agent, staff) }]
  return (
    <Field label={words("agent.user")}>
      {(id) => (
        <Choice
          id={id}
          disabled={agent !== null}
          value={form.watch("user_id")}
          placeholder={words("agent.user_placeholder")}
          onChange={(value) => {
            form.setValue("user_id", value)
            form.setValue("display_name", free.find((one) => one.id === value)?.name ?? "")
          }}
          options={[...own, ...free].map(({ id: value, name: label }) => ({ value, label }))}
        />
      )}
    </Field>
  )
}

const nameOf = ({ user_id, display_name }: AdminServiceAgent, staff: readonly StaffMember[]): string =>
  staff.find(({ id }) => id === user_id)?.name ?? display_name

const TeamChecks = ({ form }: FormProps) => {
  const words = useWords()
  const teamName = useTeamName()
  const { data: teams = [] } = useTeams()
  const chosen = form.watch("team_ids")
  return (
    <Field label={words("agent.teams")}>
      {() => (
        <div className="grid grid-cols-2 gap-2">
          {teams.map((team) => (
            <Label key={team.id} size="small" className="flex items-center gap-x-2">
              <Checkbox
                checked={chosen.includes(team.id)}
                onCheckedChange={(checked) =>
                  form.setValue(
                    "team_ids",
                    teams.flatMap(({ id }) => ((id === team.id ? checked === true : chosen.includes(id)) ? [id] : [])),
                  )
                }
              />
              {teamName(team)}
            </Label>
          ))}
        </div>
      )}
    </Field>
  )
}
