import { answerApproval } from "../../answer-approval"

export const POST = answerApproval("approved")
