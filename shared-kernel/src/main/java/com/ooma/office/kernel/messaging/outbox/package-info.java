/// The way out: events are written with the change that they tell of, and the relay takes them to
/// Kafka.
@NullMarked
package com.ooma.office.kernel.messaging.outbox;

import org.jspecify.annotations.NullMarked;
