/// From domain events to event records, and into the outbox.
@NullMarked
package com.ooma.office.billing.adapter.out.messaging;

import org.jspecify.annotations.NullMarked;
