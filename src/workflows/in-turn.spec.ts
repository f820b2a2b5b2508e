import { inTurn } from "./in-turn"

describe("works done in turn", () => {
  it("are all done, each after the one before, and the first failure is thrown", async () => {
    const done: string[] = []
    const work = (name: string, failure?: Error) => async () => {
      done.push(`${name} begins`)
      await Promise.resolve()
      if (failure) throw failure
      done.push(`${name} ends`)
    }
    const works = [work("a"), work("b", new Error("b fails")), work("c", new Error("c fails")), work("d")]
    await expect(inTurn(works)).rejects.toThrow("b fails")
    expect(done).toEqual(["a begins", "a ends", "b begins", "c begins", "d begins", "d ends"])
  })
})
