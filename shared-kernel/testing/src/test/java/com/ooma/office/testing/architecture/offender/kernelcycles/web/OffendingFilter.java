package com.ooma.office.testing.architecture.offender.kernelcycles.web;

import com.ooma.office.testing.architecture.offender.kernelcycles.security.OffendingIdentity;

public class OffendingFilter {
  OffendingIdentity identity;
}
