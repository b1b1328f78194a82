package com.ooma.office.testing.architecture.offender.kernelcircles.web.problem;

import com.ooma.office.testing.architecture.offender.kernelcircles.web.input.OffendingCheck;

public class OffendingTitles {
  OffendingCheck check;
}
