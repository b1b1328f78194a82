package com.ooma.office.testing.architecture.offender.kernelapplication.application;

import jakarta.ws.rs.Path;

@Path("/")
@interface OffendingUseCase {}
