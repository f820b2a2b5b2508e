import { Combobox } from "@medusajs/dashboard/components"
import { Input } from "@medusajs/ui"
import type { UseFormReturn } from "react-hook-form"

import { CONTACT_CHANNELS } from "../../../domain/kernel/vocabulary"
import type { SlaCondition } from "../../../domain/sla/terms"
import { SLA_CONDITION_ATTRIBUTES, SLA_CONDITION_OPERATORS } from "../../../domain/sla/words"
import { useTeamName } from "../../hooks/use-team-name"
import { useTeams } from "../../hooks/use-teams"
import { useWords } from "../../hooks/use-words"
import { Choice } from "../shared/choice"
import { EntityPicker } from "../shared/entity-picker"
import { Field } from "../shared/field"
import { SLA_ENTITIES } from "./condition-entities"

export interface ConditionsForm {
  conditions: SlaCondition[]
}

interface ConditionFieldsProps {
  readonly form: UseFormReturn<ConditionsForm>
  readonly index: number
}

export const ConditionFields = ({ form, index }: ConditionFieldsProps) => {
  const words = useWords()
  const path = `conditions.${index}` as const
  const { attribute, operator, values } = form.watch(path)
  const setValues = (chosen: readonly string[]) => form.setValue(`${path}.values`, [...chosen])
  return (
    <>
      <div className="grid grid-cols-2 gap-4">
        <Field label={words("policy.conditions.attribute")}>
          {(id) => (
            <Choice
              id={id}
              value={attribute}
              onChange={(value) => {
                form.setValue(`${path}.attribute`, value)
                setValues([])
              }}
              options={SLA_CONDITION_ATTRIBUTES.map((value) => ({ value, label: words(`sla.attribute.${value}`) }))}
            />
          )}
        </Field>
        <Field label={words("policy.conditions.operator")}>
          {(id) => (
            <Choice
              id={id}
              value={operator}
              onChange={(value) => form.setValue(`${path}.operator`, value)}
              options={SLA_CONDITION_OPERATORS.map((value) => ({ value, label: words(`condition_operator.${value}`) }))}
            />
          )}
        </Field>
      </div>
      <ConditionValues attribute={attribute} values={values} onChange={setValues} />
    </>
  )
}

interface ConditionValuesProps {
  readonly attribute: SlaCondition["attribute"]
  readonly values: readonly string[]
  readonly onChange: (values: readonly string[]) => void
}

/** Records of the shop by name, ways of contact, teams, or languages with commas between. */
const ConditionValues = ({ attribute, values, onChange }: ConditionValuesProps) => {
  const words = useWords()
  const entity = SLA_ENTITIES[attribute]
  return (
    <Field
      label={words("policy.conditions.values")}
      hint={attribute === "language" ? words("sla.condition.language_hint") : undefined}
    >
      {(id) => {
        if (entity) return <EntityPicker key={attribute} attribute={entity} values={values} onChange={onChange} />
        if (attribute === "team") return <TeamPicker values={values} onChange={onChange} />
        if (attribute === "contact_channel") return <ChannelPicker values={values} onChange={onChange} />
        return (
          <Input id={id} defaultValue={values.join(", ")} onChange={(event) => onChange(toList(event.target.value))} />
        )
      }}
    </Field>
  )
}

const toList = (line: string): string[] =>
  line
    .split(",")
    .map((value) => value.trim())
    .filter((value) => value !== "")

type PickerProps = Pick<ConditionValuesProps, "values" | "onChange">

const TeamPicker = ({ values, onChange }: PickerProps) => {
  const { data: teams = [] } = useTeams()
  const teamName = useTeamName()
  return (
    <Combobox
      value={[...values]}
      onChange={(chosen) => onChange(chosen ?? [])}
      options={teams.map((team) => ({ value: team.id, label: teamName(team) }))}
      displayMode="chips"
    />
  )
}

const ChannelPicker = ({ values, onChange }: PickerProps) => {
  const words = useWords()
  return (
    <Combobox
      value={[...values]}
      onChange={(chosen) => onChange(chosen ?? [])}
      options={CONTACT_CHANNELS.map((value) => ({ value, label: words(`contact_channel.${value}`) }))}
      displayMode="chips"
    />
  )
}
