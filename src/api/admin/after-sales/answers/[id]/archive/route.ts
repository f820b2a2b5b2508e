import { articleVerb } from "../../article-routes"

export const POST = articleVerb("archive")
