package com.ooma.office.kernel.contract.ordering;

import java.util.UUID;

/// Stands in for a contract of the kernel, which this module can't know.
public record OrderPlaced(UUID accountId) {}
