package com.ooma.office.testing.architecture.offender.places;

class OffendingInTheRoot {}
