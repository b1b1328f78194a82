package com.ooma.office.testing.architecture.offender.places.adapter;

class OffendingBetween {}
