package com.ooma.office.testing.architecture.offender.inward.adapter.out.persistence;

public class JpaOrders {}
