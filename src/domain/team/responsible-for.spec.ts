import { escalationChain, responsibleFor, type TeamPeople } from "./responsible-for"

const team: TeamPeople = { lead_user_id: "lead", manager_user_id: "boss" }

describe("who answers for a ticket", () => {
  it.each<[string, string | null, TeamPeople | null, string | null]>([
    ["is its owner", "ann", team, "ann as owner"],
    ["is the lead while nobody has it", null, team, "lead as lead"],
    ["is the manager of a team without lead", null, { ...team, lead_user_id: null }, "boss as manager"],
    ["is nobody where no team and no owner is named", null, null, null],
  ])("%s", (_, owner, people, expected) => {
    const responsible = responsibleFor(owner, people)
    expect(responsible && `${responsible.user_id} as ${responsible.as}`).toBe(expected)
  })

  it("escalates from the owner to the lead to the manager, and tells nobody twice", () => {
    expect(escalationChain("ann", team).map(({ user_id }) => user_id)).toEqual(["ann", "lead", "boss"])
    expect(escalationChain("lead", team)).toEqual([
      { user_id: "lead", as: "owner" },
      { user_id: "boss", as: "manager" },
    ])
  })
})
