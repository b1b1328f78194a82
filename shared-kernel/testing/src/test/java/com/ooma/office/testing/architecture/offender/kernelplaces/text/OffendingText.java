package com.ooma.office.testing.architecture.offender.kernelplaces.text;

class OffendingText {}
