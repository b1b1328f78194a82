/// The way in: the consumer loop reads events, and the inbox gives each its effect once and in
/// order.
@NullMarked
package com.ooma.office.kernel.messaging.inbox;

import org.jspecify.annotations.NullMarked;
