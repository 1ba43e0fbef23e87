// cells.mjs PACK.json: the cells of a pack as team|question|value|answers, those of none left out.
import { readFileSync } from 'node:fs'

const pack = JSON.parse(readFileSync(process.argv[2]))
const lines = []
const add = (team, question, value, answers) => answers > 0 && lines.push([team, question, value, answers])
for (const row of pack.facts.questions)
  for (const [team, cell] of Object.entries(row.teams)) {
    add(team, row.id, 'yes', cell.met)
    add(team, row.id, 'no', cell['not-met'])
  }
for (const row of pack.judgements.questions)
  for (const [team, cell] of Object.entries(row.teams))
    for (const [grade, answers] of Object.entries(cell.grades)) add(team, row.id, grade, answers)
const at = (a, b) => [0, 1, 2].find((i) => a[i] !== b[i]) ?? 0
lines.sort((a, b) => (a[at(a, b)] < b[at(a, b)] ? -1 : 1))
process.stdout.write(lines.map((line) => line.join('|')).join('\n') + '\n')
