package com.ooma.office.testing.architecture.offender.kernelcircles.web.input;

import com.ooma.office.testing.architecture.offender.kernelcircles.web.problem.OffendingTitles;

public class OffendingCheck {
  OffendingTitles titles;
}
