import { Textarea } from "@medusajs/ui"
import { Controller, useForm } from "react-hook-form"

import type { AdminTicket } from "../../../../types"
import { useStaff } from "../../../hooks/use-staff"
import { useTeamName } from "../../../hooks/use-team-name"
import { useAgents, useTeams } from "../../../hooks/use-teams"
import { useWords } from "../../../hooks/use-words"
import { ActionDrawer } from "../../shared/action-drawer"
import { Choice, type Option } from "../../shared/choice"
import { Field } from "../../shared/field"
import { useTicketSubmit } from "../use-ticket-submit"

interface AssignDrawerProps {
  readonly ticket: AdminTicket
  readonly onClose: () => void
}

/** Stands for nobody in particular: whoever of the team takes it. */
const ANYBODY = "anybody"

/** Hands a ticket to a team, a colleague, or both. From somebody to somebody else it needs a reason, and is counted. */
export const AssignDrawer = ({ ticket, onClose }: AssignDrawerProps) => {
  const words = useWords()
  const number = words("ticket.number", { number: ticket.number })
  const teams = useTeamOptions()
  const { submit, isPending, error } = useTicketSubmit(ticket.id, onClose)
  const form = useForm({ defaultValues: { team_id: ticket.team_id ?? "", owner_id: "", words: "" } })
  const { team_id, owner_id, words: said } = form.watch()
  const isOtherTeam = team_id !== (ticket.team_id ?? "")
  const colleagues = useColleagueOptions(team_id, ticket.owner_id)
  const isTransfer = ticket.owner_id !== null || (ticket.team_id !== null && isOtherTeam)
  return (
    <ActionDrawer
      title={words("ticket.do.assign.title", { number })}
      body={isTransfer ? words("ticket.do.assign.body", { count: ticket.transfer_count }) : undefined}
      submit={words("ticket.do.assign.button")}
      isPending={isPending}
      isDisabled={(owner_id === "" && !isOtherTeam) || (isTransfer && said.trim() === "")}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit((given) => {
        const team = isOtherTeam ? { team_id: given.team_id } : {}
        const owner = given.owner_id === "" ? {} : { owner_id: given.owner_id === ANYBODY ? null : given.owner_id }
        submit("assign", { ...team, ...owner, words: given.words.trim() }, words("ticket.do.assign.done", { number }))
      })}
    >
      {teams.length > 0 && (
        <Field label={words("ticket.facts.team")}>
          {(id) => (
            <Controller
              control={form.control}
              name="team_id"
              render={({ field }) => (
                <Choice
                  id={id}
                  value={field.value}
                  onChange={(chosen) => {
                    field.onChange(chosen)
                    form.setValue("owner_id", "")
                  }}
                  placeholder={words("ticket.do.assign.team_placeholder")}
                  options={teams}
                />
              )}
            />
          )}
        </Field>
      )}
      <Field label={words("ticket.facts.owner")} isOptional={isOtherTeam}>
        {(id) => (
          <Controller
            control={form.control}
            name="owner_id"
            render={({ field }) => (
              <Choice
                id={id}
                value={field.value}
                onChange={field.onChange}
                placeholder={words("ticket.do.assign.placeholder")}
                options={[
                  ...(isOtherTeam ? [{ value: ANYBODY, label: words("ticket.do.assign.anybody") }] : []),
                  ...colleagues,
                ]}
              />
            )}
          />
        )}
      </Field>
      <Field label={words("ticket.do.assign.words")} isOptional={!isTransfer}>
        {(id) => <Textarea id={id} rows={4} {...form.register("words")} />}
      </Field>
    </ActionDrawer>
  )
}

const useTeamOptions = (): readonly Option[] => {
  const teamName = useTeamName()
  const { data: teams = [] } = useTeams()
  return teams.filter(({ is_active }) => is_active).map((team) => ({ value: team.id, label: teamName(team) }))
}

/** Who serves in the team; everybody where no team is chosen, or nobody serves in it yet. */
const useColleagueOptions = (teamId: string, ownerId: string | null): readonly Option[] => {
  const { data: staff = [] } = useStaff()
  const { data: agents = [] } = useAgents()
  const inTeam = new Set(agents.filter(({ team_ids }) => team_ids.includes(teamId)).map(({ user_id }) => user_id))
  return staff
    .filter(({ id }) => id !== ownerId && (inTeam.size === 0 || inTeam.has(id)))
    .map(({ id, name }) => ({ value: id, label: name }))
}
