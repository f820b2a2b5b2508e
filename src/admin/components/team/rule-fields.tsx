import { Hint, Input, Label } from "@medusajs/ui"
import { useFieldArray, type UseFormReturn } from "react-hook-form"

import { CONTACT_CHANNELS, TICKET_KINDS } from "../../../domain/kernel/vocabulary"
import { useWords } from "../../hooks/use-words"
import { Choice } from "../shared/choice"
import { Field } from "../shared/field"
import { RowList } from "../shared/row-list"
import { EntityChoice } from "./entity-choice"
import { LevelChoice } from "./level-choice"
import { NEW_RULE, type TeamForm } from "./team-form"

const ANY = "any"

/** Which tickets a team gets, a rule a card. */
export const RuleFields = ({ form }: { readonly form: UseFormReturn<TeamForm> }) => {
  const words = useWords()
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "rules" })
  return (
    <div className="flex flex-col gap-y-3">
      <div>
        <Label size="small" weight="plus">
          {words("team.rules")}
        </Label>
        <Hint className="text-pretty">{words("team.rules_hint")}</Hint>
      </div>
      <RowList rows={fields} addLabel={words("team.add_rule")} onAdd={() => append(NEW_RULE)} onRemove={remove}>
        {(index) => <RuleRow form={form} index={index} />}
      </RowList>
    </div>
  )
}

const RuleRow = ({ form, index }: { readonly form: UseFormReturn<TeamForm>; readonly index: number }) => {
  const words = useWords()
  const path = `rules.${index}` as const
  const { kind, channel, category_id, product_id, skill_level, skill_code } = form.watch(path)
  const any = { value: ANY, label: words("team.rule.any") } as const
  return (
    <div className="grid grid-cols-2 gap-4">
      <Field label={words("team.rule.kind")}>
        {(id) => (
          <Choice
            id={id}
            value={kind ?? ANY}
            onChange={(value) => form.setValue(`${path}.kind`, value === ANY ? null : value)}
            options={[any, ...TICKET_KINDS.map((value) => ({ value, label: words(`ticket_kind.${value}`) }))]}
          />
        )}
      </Field>
      <Field label={words("team.rule.channel")}>
        {(id) => (
          <Choice
            id={id}
            value={channel ?? ANY}
            onChange={(value) => form.setValue(`${path}.channel`, value === ANY ? null : value)}
            options={[any, ...CONTACT_CHANNELS.map((value) => ({ value, label: words(`contact_channel.${value}`) }))]}
          />
        )}
      </Field>
      <Field label={words("team.rule.category")}>
        {() => (
          <EntityChoice
            attribute="category"
            value={category_id}
            onChange={(value) => form.setValue(`${path}.category_id`, value)}
          />
        )}
      </Field>
      <Field label={words("team.rule.product")}>
        {() => (
          <EntityChoice
            attribute="product"
            value={product_id}
            onChange={(value) => form.setValue(`${path}.product_id`, value)}
          />
        )}
      </Field>
      <Field label={words("team.rule.language")}>
        {(id) => (
          <Input id={id} placeholder={words("team.rule.language_placeholder")} {...form.register(`${path}.language`)} />
        )}
      </Field>
      <Field label={words("team.rule.skill")}>
        {(id) => (
          <Input id={id} placeholder={words("team.rule.skill_placeholder")} {...form.register(`${path}.skill_code`)} />
        )}
      </Field>
      {skill_code.trim() !== "" && (
        <Field label={words("team.rule.level")}>
          {(id) => (
            <LevelChoice
              id={id}
              value={skill_level}
              onChange={(value) => form.setValue(`${path}.skill_level`, value)}
            />
          )}
        </Field>
      )}
    </div>
  )
}
