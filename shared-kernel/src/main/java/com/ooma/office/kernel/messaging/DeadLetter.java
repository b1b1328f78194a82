package com.ooma.office.kernel.messaging;

import java.time.Instant;

/// A parked event. `arrival` orders the dead letters of a service.
record DeadLetter(long arrival, String topic, Envelope event, String reason, Instant parkedAt) {}
