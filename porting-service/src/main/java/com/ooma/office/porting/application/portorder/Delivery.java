package com.ooma.office.porting.application.portorder;

import java.time.Instant;
import java.util.UUID;

/// A message of a carrier as it came, for our people to see and to have its effect again.
///
/// @param digest tells bodies apart
/// @param outcome `heard`, or the code of the refusal
@SuppressWarnings("ArrayRecordComponent") // nobody compares deliveries
public record Delivery(
    UUID deliveryId,
    String carrier,
    String messageId,
    Instant receivedAt,
    byte[] body,
    String digest,
    String outcome) {}
