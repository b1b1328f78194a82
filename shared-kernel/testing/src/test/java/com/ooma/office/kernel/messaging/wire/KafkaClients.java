package com.ooma.office.kernel.messaging.wire;

/// Stands for the kernel's, which this module can't know.
public final class KafkaClients {}
