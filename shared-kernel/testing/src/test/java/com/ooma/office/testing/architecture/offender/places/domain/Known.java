package com.ooma.office.testing.architecture.offender.places.domain;

class Known {}
