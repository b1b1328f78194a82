package com.ooma.office.testing.architecture.offender.drawers.domain.utility;

class Utility {}
