package com.ooma.office.testing.architecture.cleankernel.application;

import com.ooma.office.testing.architecture.cleankernel.domain.Money;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
public class Pages {
  Money money;
}
