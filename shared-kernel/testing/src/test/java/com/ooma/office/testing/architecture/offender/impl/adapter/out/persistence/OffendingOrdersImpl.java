package com.ooma.office.testing.architecture.offender.impl.adapter.out.persistence;

class OffendingOrdersImpl {}
