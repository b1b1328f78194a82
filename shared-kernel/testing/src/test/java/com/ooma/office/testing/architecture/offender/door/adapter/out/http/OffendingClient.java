package com.ooma.office.testing.architecture.offender.door.adapter.out.http;

import com.ooma.office.kernel.messaging.wire.KafkaClients;

class OffendingClient {
  KafkaClients kafka;
}
