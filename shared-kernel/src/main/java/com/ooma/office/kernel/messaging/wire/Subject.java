package com.ooma.office.kernel.messaging.wire;

import java.util.UUID;

/// An aggregate as a topic names it: two services may call different things by one id.
public record Subject(String topic, UUID aggregateId) {}
