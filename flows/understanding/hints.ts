// Words that hint at a complaint without naming it. Syntax as in match.ts.
export const hints: Readonly<Record<string, string>> = {
}
