package com.ooma.office.testing.architecture.offender.drawers.domain.util;

class OffendingStrings {}
