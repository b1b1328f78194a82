package com.ooma.office.testing.architecture.offender.usecases.adapter.in.rest;

import com.ooma.office.kernel.application.UseCase;

@UseCase
class OffendingUseCase {}
