package com.ooma.office.kernel.messaging;

/// Stands for the kernel's, which this module can't know.
public final class Outbox {}
