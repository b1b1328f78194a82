// Drains a backlog of jobs with graphile-worker: one row locked, run and deleted per job, in no order
// between workers; nothing is sent to Kafka. Prints "drained N in S s".
import { run, runMigrations } from "graphile-worker";
import pg from "pg";

const [, , connectionString, count] = process.argv;
const jobs = Number(count);
const pool = new pg.Pool({ connectionString, max: 12 });
await runMigrations({ connectionString });
await pool.query(
  `SELECT graphile_worker.add_job('send', json_build_object('filler', repeat('x', 490)))
   FROM generate_series(1, $1)`,
  [jobs],
);

let done = 0;
let finished;
const allDone = new Promise((resolve) => (finished = resolve));
const from = process.hrtime.bigint();
const runner = await run({
  pgPool: pool,
  concurrency: 10,
  noHandleSignals: true,
  logger: undefined,
  taskList: {
    send: async () => {
      if (++done === jobs) finished();
    },
  },
});
await allDone;
await runner.stop(); // the last ones are deleted now
const seconds = Number(process.hrtime.bigint() - from) / 1e9;
const left = await pool.query("SELECT count(*)::int AS n FROM graphile_worker.jobs");
await pool.end();
if (left.rows[0].n !== 0) throw new Error(`${left.rows[0].n} jobs are left`);
console.log(`drained ${jobs} in ${seconds.toFixed(3)} s`);
