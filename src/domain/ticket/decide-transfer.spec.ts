import { decideTransfer } from "./decide-transfer"

describe("handing on", () => {
  const ticket = { team_id: "team_1", owner_id: "user_1", transfer_count: 1 }
  const to = { team_id: "team_2", owner_id: null, words: "Belongs to the workshop", alarm_at: 3 }

  it("counts", () => {
    expect(decideTransfer(ticket, to)).toEqual({
      accepted: true,
      value: { is_transfer: true, transfer_count: 2, alarm: false },
    })
  })

  it("is no transfer, and needs no words, for what was nobody's", () => {
    const nobodys = { team_id: null, owner_id: null, transfer_count: 2 }
    const value = { is_transfer: false, transfer_count: 2, alarm: false }
    expect(decideTransfer(nobodys, { ...to, words: "" })).toEqual({ accepted: true, value })
  })

  it("is none within the team that has it and has named nobody yet, and one to another team", () => {
    const ofTeam = { ...ticket, owner_id: null }
    const within = decideTransfer(ofTeam, { ...to, team_id: "team_1", owner_id: "user_1", words: "" })
    expect(within).toMatchObject({ accepted: true, value: { is_transfer: false, transfer_count: 1 } })
    expect(decideTransfer(ofTeam, to)).toMatchObject({ value: { is_transfer: true, transfer_count: 2 } })
  })

  it("raises the alarm once when it happened too often (R06)", () => {
    const alarms = [1, 2, 3].map((transfer_count) => {
      const decision = decideTransfer({ ...ticket, transfer_count }, to)
      return decision.accepted && decision.value.alarm
    })
    expect(alarms).toEqual([false, true, false])
  })

  it("is refused without words and to where the ticket is", () => {
    const decision = decideTransfer(ticket, { ...ticket, words: " ", alarm_at: 3 })
    expect(decision).toMatchObject({ reasons: [{ code: "words_required" }, { code: "transfer_to_same" }] })
  })
})
