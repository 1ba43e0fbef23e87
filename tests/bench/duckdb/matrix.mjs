// matrix.mjs FOLDER: the matrix of FOLDER/answers.csv by DuckDB from Parquet: seconds (median of nine) by threads, and
// the number of answers in every cell as cells.duckdb.
import { DuckDBInstance } from '@duckdb/node-api'
import { writeFileSync } from 'node:fs'

const folder = process.argv[2]
const parquet = `${folder}/answers.parquet`
const connection = await (await DuckDBInstance.create(':memory:')).connect()
await connection.run(`COPY (SELECT * FROM read_csv('${folder}/answers.csv')) TO '${parquet}' (FORMAT parquet)`)
const query = `SELECT team, question, value, count(*) AS answers FROM '${parquet}' GROUP BY ALL ORDER BY ALL`
const seconds = async () => {
  const begin = process.hrtime.bigint()
  await (await connection.run(query)).getRows()
  return Number(process.hrtime.bigint() - begin) / 1e9
}
for (const threads of [1, 2]) {
  await connection.run(`SET threads = ${threads}`)
  const times = []
  for (let i = 0; i < 9; ++i) times.push(await seconds())
  console.log(`duckdb-${threads} ${times.sort((a, b) => a - b)[4].toFixed(4)}`)
}
const rows = await (await connection.run(query)).getRows()
writeFileSync(`${folder}/cells.duckdb`, rows.map((row) => row.join('|')).join('\n') + '\n')
