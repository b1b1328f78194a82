package com.ooma.office.testing.architecture.offender.drawers.application.common.dates;

class OffendingDates {}
