package com.ooma.office.testing.architecture.offender.accounts.domain;

import com.ooma.office.kernel.domain.AggregateRoot;

public class Order extends AggregateRoot {}
