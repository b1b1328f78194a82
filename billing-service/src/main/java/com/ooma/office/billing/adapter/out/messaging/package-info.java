/// From domain events to event records, and into the outbox.
package com.ooma.office.billing.adapter.out.messaging;
