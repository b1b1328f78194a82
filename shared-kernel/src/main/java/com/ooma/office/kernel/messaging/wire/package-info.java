/// An event in transit, and how Kafka is spoken to: what the way out and the way in must agree on.
@NullMarked
package com.ooma.office.kernel.messaging.wire;

import org.jspecify.annotations.NullMarked;
