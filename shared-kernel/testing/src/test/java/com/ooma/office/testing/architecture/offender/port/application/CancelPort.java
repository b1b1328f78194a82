package com.ooma.office.testing.architecture.offender.port.application;

/// A verb on the noun that porting is about.
class CancelPort {}
