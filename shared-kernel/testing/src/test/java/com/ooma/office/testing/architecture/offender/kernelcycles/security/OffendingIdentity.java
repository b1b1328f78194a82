package com.ooma.office.testing.architecture.offender.kernelcycles.security;

import com.ooma.office.testing.architecture.offender.kernelcycles.web.OffendingFilter;

public class OffendingIdentity {
  OffendingFilter filter;
}
