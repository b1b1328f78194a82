/// A real Postgres with the suite's database, roles and schemas, and what becomes of it when the
/// one who started it is killed.
package com.ooma.office.testing.postgres;
