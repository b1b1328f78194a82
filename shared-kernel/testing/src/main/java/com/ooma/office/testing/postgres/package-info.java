/// A real Postgres with the suite's database, roles and schemas, and what becomes of it when the
/// one who started it is killed.
@NullMarked
package com.ooma.office.testing.postgres;

import org.jspecify.annotations.NullMarked;
