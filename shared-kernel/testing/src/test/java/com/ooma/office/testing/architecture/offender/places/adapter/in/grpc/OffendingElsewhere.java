package com.ooma.office.testing.architecture.offender.places.adapter.in.grpc;

class OffendingElsewhere {}
