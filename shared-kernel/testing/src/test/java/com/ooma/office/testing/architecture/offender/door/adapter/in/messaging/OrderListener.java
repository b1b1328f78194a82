package com.ooma.office.testing.architecture.offender.door.adapter.in.messaging;

import com.ooma.office.kernel.messaging.Outbox;

class OrderListener {
  Outbox outbox;
}
