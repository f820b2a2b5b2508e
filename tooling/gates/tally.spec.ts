import { addTallies, formatTally, ONE_FAILED, ONE_PASSED, tallyReport } from "./tally"

const report = {
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
}

describe("the closing line of npm test", () => {
  it("counts gates and tests together", () => {
    expect(formatTally(addTallies([ONE_PASSED, tallyReport(report, true)]))).toBe("8 passed, 0 failed")
    expect(formatTally(addTallies([ONE_FAILED, tallyReport({ ...report, numFailedTests: 2 }, false)]))).toBe(
      "7 passed, 3 failed",
    )
  })

  it("mentions skipped tests only where there are some", () => {
    const tally = tallyReport({ ...report, numPendingTests: 1, numTodoTests: 1 }, true)
    expect(formatTally(tally)).toBe("7 passed, 0 failed, 2 skipped")
  })

  it("counts a file that could not even be loaded as failed", () => {
    expect(tallyReport({ ...report, numRuntimeErrorTestSuites: 1 }, false).failed).toBe(1)
  })

  it("never calls a run good that ended badly", () => {
    expect(tallyReport(report, false).failed).toBe(1)
  })
})
