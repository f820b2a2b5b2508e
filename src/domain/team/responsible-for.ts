/** The people who stand behind a team, as Medusa users. */
export interface TeamPeople {
  readonly lead_user_id: string | null
  readonly manager_user_id: string | null
}

/** In which role somebody answers for a ticket. */
export const RESPONSIBLE_ROLES = ["owner", "lead", "manager"] as const
export type ResponsibleRole = (typeof RESPONSIBLE_ROLES)[number]

export interface Responsible {
  readonly user_id: string
  readonly as: ResponsibleRole
}

/**
 * Everybody who is told when a ticket escalates, in order and each once: its owner, the team's lead, the team's
 * manager (T02).
 */
export function escalationChain(ownerUserId: string | null, team: TeamPeople | null): Responsible[] {
  const chain = [
    { user_id: ownerUserId, as: "owner" },
    { user_id: team?.lead_user_id ?? null, as: "lead" },
    { user_id: team?.manager_user_id ?? null, as: "manager" },
  ] as const
  const named = chain.flatMap(({ user_id, as }) => (user_id === null ? [] : [{ user_id, as }]))
  return named.filter(({ user_id }, index) => named.findIndex((other) => other.user_id === user_id) === index)
}

/** Who answers for a ticket at this moment: where nobody has taken it, the lead of its team does, so that it is never nobody. */
export function responsibleFor(ownerUserId: string | null, team: TeamPeople | null): Responsible | null {
  return escalationChain(ownerUserId, team)[0] ?? null
}
