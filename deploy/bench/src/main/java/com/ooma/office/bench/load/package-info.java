/// What there is to do: customers and their calls, backlogs, and the load tools of Postgres and
/// Kafka.
@NullMarked
package com.ooma.office.bench.load;

import org.jspecify.annotations.NullMarked;
