package com.ooma.office.testing.architecture.cleankernel.contract.ordering;

import com.ooma.office.testing.architecture.cleankernel.domain.Money;

public record OrderPlaced(Money monthly) {}
