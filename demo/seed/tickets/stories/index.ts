import type { TicketStory } from "../ticket-story"
import { complaints } from "./complaints"
import { orderProblems } from "./order-problems"
import { questions } from "./questions"
import { today } from "./today"

/** Three weeks of conversation over every channel, up to this hour. */
export const ticketStories: readonly TicketStory[] = [...today, ...questions, ...complaints, ...orderProblems]
