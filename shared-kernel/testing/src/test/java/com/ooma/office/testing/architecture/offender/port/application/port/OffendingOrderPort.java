package com.ooma.office.testing.architecture.offender.port.application.port;

interface OffendingOrderPort {}
