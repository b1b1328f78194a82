package com.ooma.office.testing.architecture.offender.kerneldomain.domain;

import jakarta.ws.rs.Path;

@Path("/money")
class OffendingMoney {}
