package com.ooma.office.testing.architecture.offender.declarations.domain.order;

/// Its capability is declared to use seats, and nothing of it does.
public class OffendingFirstOfOrder {}
